import type { CorrectionChoice } from '../../../words/correct/phrases.ts'
import type { Taken } from './taken.ts'

/** What a form holds, as typed. */
export interface Draft {
  readonly choice: CorrectionChoice
  readonly at: Taken | null
  readonly and: Taken | null
  readonly value: string
  readonly day: string
  readonly outlet: string
  /** A letter, `own`, or nothing. */
  readonly copyOf: string
  readonly note: string
  readonly who: string
  readonly why: string
}

export const empty: Draft = {
  choice: 'not-a-figure',
  at: null,
  and: null,
  ...{ value: '', day: '', outlet: '', copyOf: '', note: '', who: '', why: '' },
}

/** The fields that a choice asks for, besides words, who and why. */
export const fieldsOf = (choice: CorrectionChoice): readonly (keyof Draft)[] => {
  if (choice === 'figure-value') return ['value']
  if (choice === 'figure-as-of') return ['day']
  if (choice === 'report') return ['day', 'outlet', 'copyOf']
  if (choice === 'note') return ['note']
  return choice === 'not-a-figure' ? [] : ['and']
}

/** The fields that are still empty; of a report, one of its three is enough. */
export const missingIn = (draft: Draft): readonly (keyof Draft)[] => {
  const own = fieldsOf(draft.choice)
  const isEmpty = (field: keyof Draft): boolean => (field === 'value' ? numberIn(draft.value) === null : !draft[field])
  const rest: readonly (keyof Draft)[] = ['at', 'who', 'why']
  const open = own.filter(isEmpty)
  return [...rest.filter(isEmpty), ...(draft.choice === 'report' && open.length < own.length ? [] : open)]
}

/** "1,200", "1.200" and "1 200" are one number of people. */
const numberIn = (text: string): number | null => {
  const plain = text.trim().replace(/(?<=\d)[ ,.\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}

/**
 * A draft as an entry of corrections.json.
 * @param reports the file or id of each report, by its letter
 * @param when an ISO day
 */
export const entryOf = (draft: Draft, reports: Readonly<Record<string, string>>, when: string): object => {
  const { choice, who, why } = draft
  const signed = { who: who.trim(), when, why: why.trim() }
  const anchor = (taken: Taken): object => {
    const { letter, exact, prefix, suffix } = taken
    return { report: reports[letter] ?? letter, exact, prefix, suffix }
  }
  const at = anchor(draft.at!)
  const [kind, what] = /^(?:one|two)-/.test(choice) ? choice.split('-') : [choice, undefined]
  if (what !== undefined) return { kind, what, at, and: anchor(draft.and!), ...signed }
  if (choice === 'report') return { kind, report: reports[draft.at!.letter], ...reportFacts(draft, reports), ...signed }
  return { kind, at, ...changeOf(draft, anchor), ...signed }
}

const changeOf = (draft: Draft, anchor: (taken: Taken) => object): object => {
  if (draft.choice === 'figure-value') return { value: numberIn(draft.value) }
  if (draft.choice === 'figure-as-of') return { asOf: draft.day.trim() }
  if (draft.choice === 'figure-authority') return { authority: anchor(draft.and!) }
  if (draft.choice === 'speaker') return { speaker: anchor(draft.and!) }
  return draft.choice === 'note' ? { note: draft.note.trim() } : {}
}

const reportFacts = ({ day, outlet, copyOf }: Draft, reports: Readonly<Record<string, string>>): object => ({
  ...(day.trim() === '' ? {} : { published: day.trim() }),
  ...(outlet.trim() === '' ? {} : { outlet: outlet.trim() }),
  ...(copyOf === '' ? {} : { origin: copyOf === 'own' ? 'own' : { copyOf: reports[copyOf] } }),
})
