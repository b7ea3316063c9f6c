import type { PartOfSpeech } from '../../../model/token.ts'
import { isThird, canBe, hasFinite, onlyVerb, type Choice, type Chosen, type Around } from './choice.ts'

/** Pronouns that lean on a verb. */
export const clitics = new Set(['se', 'me', 'te', 'le', 'les', 'nos', 'lo', 'los', 'la', 'las'])
const beforeVerbs = new Set([
  'no',
  'que',
  'quien',
  'quienes',
  'cuando',
  'mientras',
  'aunque',
  'porque',
  'donde',
  'si',
  'ya',
  'también',
])

/** Whether a form that can be a verb or something else is the verb here. */
export const prefersVerb = (choice: Choice, { before, next, chosen, at, choices }: Around): boolean => {
  if (!canBe(choice, 'noun') && !canBe(choice, 'adjective')) return true
  if (!hasFinite(choice)) return before?.pos !== 'determiner'
  if (before?.word.shape.lower === 'se') return true
  const secondPerson = choice.readings.every(({ sort, features }) => sort !== 'verb' || features.person === 2)
  if (secondPerson) return false
  if (!isThird(choice)) return beforeVerbs.has(before?.word.shape.lower ?? '')
  if (!before) return opensWithVerb(next, choices.slice(at + 1))
  const { lower } = before.word.shape
  if (
    before.pos === 'pronoun' &&
    (clitics.has(lower) || lower === 'que' || lower.startsWith('quien') || lower === 'él' || lower.startsWith('ell'))
  )
    return true
  if (beforeVerbs.has(lower)) return true
  if (
    before.pos === 'preposition' ||
    before.pos === 'determiner' ||
    before.pos === 'number' ||
    before.pos === 'adjective'
  ) {
    return before.pos === 'adjective' && startsObject(next) && !verbSince(chosen)
  }
  if (before.pos === 'verb' || before.pos === 'auxiliary') return false
  if (before.pos === 'noun' || before.pos === 'name')
    return agrees(choice, before) && (startsObject(next) || !canBe(choice, 'adjective')) && !verbSince(chosen)
  return startsObject(next) && !verbSince(chosen)
}

/** Whether a headline or sentence opens with its verb: "Marcha el gremio", but "Marcha en Lima". */
const opensWithVerb = (next: Choice | undefined, rest: readonly Choice[]): boolean =>
  startsObject(next) &&
  !rest
    .slice(0, 12)
    .some((choice) => choice.word.sentence === next?.word.sentence && onlyVerb(choice) && hasFinite(choice))

/** Whether what follows can be a verb's object; loosely, also a preposition may follow. */
export const startsObject = (next: Choice | undefined, loosely = false): boolean => {
  if (!next) return false
  if (next.word.sort === 'number') return true
  if (['a', 'al', 'más', 'que'].includes(next.word.shape.lower)) return loosely || next.word.shape.lower !== 'que'
  return objectParts.has(next.poses[0]!) || (loosely && next.poses[0] === 'preposition')
}

const objectParts: ReadonlySet<PartOfSpeech> = new Set(['name', 'determiner', 'number'])

/** Whether the clause has a finite verb already, back to the last sign or conjunction. */
const verbSince = (chosen: readonly Chosen[]): boolean => {
  for (let i = chosen.length - 1; i >= 0 && i > chosen.length - 14; i--) {
    const { pos, word, readings } = chosen[i]!
    if (word.sort === 'punctuation' || pos === 'conjunction' || word.shape.lower === 'que') return false
    if ((pos === 'verb' || pos === 'auxiliary') && readings.some(({ features }) => features.form === 'finite'))
      return true
  }
  return false
}

const agrees = (choice: Choice, before: Chosen): boolean => {
  const verb = choice.readings.find(({ sort }) => sort === 'verb')
  const noun = before.readings.find(({ sort }) => sort === 'noun')
  if (verb?.features.person === 1) return false
  return before.pos === 'name' || noun?.features.number === undefined || noun.features.number === verb?.features.number
}
