import { irregularForms, irregularParticiples, ownFeminines, ownPlurals } from '../../../language/es/irregular.ts'
import { endings } from '../../../language/es/table/endings.ts'
import { stems } from '../../../language/es/table/stems.ts'
import type { TokenFeatures } from '../../../model/token.ts'
import { createMemory } from '../../../text/remember.ts'
import { finiteFeatures } from './conjugation.ts'

/** One way to read a form: its lemma and what it then is. */
export interface FormReading {
  readonly lemma: string
  readonly sort: 'noun' | 'verb' | 'participle'
  readonly features: TokenFeatures
}

export interface SpanishLexicon {
  /** All readings of a lower-case form, none where it is not known. */
  readings(form: string): readonly FormReading[]
}

interface Ending {
  readonly flag: string
  readonly strip: string
  readonly condition: RegExp | string
}

const longestEnding = 9
const remembered = 30_000

/** The table, read once: stems with the classes of endings that they take, and the endings by what they add. */
export const loadSpanish = (): SpanishLexicon => {
  const classes = readStems()
  const byAdd = readEndings()
  const irregular = irregularForms()
  const known = createMemory<readonly FormReading[]>(remembered)
  const find = (form: string): readonly FormReading[] => {
    const found: FormReading[] = []
    for (const { lemma, features } of irregular.get(form) ?? []) found.push({ lemma, sort: 'verb', features })
    pushParticiple(found, form)
    pushWhole(found, form, classes)
    for (let length = 0; length <= Math.min(longestEnding, form.length - 1); length++) {
      for (const ending of byAdd.get(form.slice(form.length - length)) ?? []) {
        const stem = form.slice(0, form.length - length) + ending.strip
        if (classes.get(stem)?.includes(ending.flag) && fits(ending, stem))
          pushInflected(found, form, [stem, ending.flag])
      }
    }
    return dropRepeated(found)
  }
  return {
    readings: (form) => {
      const old = known.get(form)
      if (old) return old
      const made = find(form)
      known.set(form, made)
      return made
    },
  }
}

const readStems = (): ReadonlyMap<string, string> => {
  const classes = new Map<string, string>()
  for (const line of stems.split('\n')) {
    const cut = line.indexOf(':')
    const flags = line.slice(0, Math.max(0, cut))
    if (cut >= 0) for (const word of line.slice(cut + 1).split(' ')) classes.set(word, flags)
  }
  return classes
}

const readEndings = (): ReadonlyMap<string, readonly Ending[]> => {
  const byAdd = new Map<string, Ending[]>()
  for (const line of endings.split('\n')) {
    const [flag, strip, add, condition] = line.split(' ')
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) continue
    const key = add === '0' ? '' : add
    const list = byAdd.get(key) ?? []
    list.push({ flag, strip: strip === '0' ? '' : strip, condition: conditionOf(condition) })
    byAdd.set(key, list)
  }
  return byAdd
}

/** Most conditions are plain letters, which need no pattern. */
const conditionOf = (condition: string): RegExp | string => {
  if (condition === '.') return ''
  return condition.includes('[') ? new RegExp(`${condition}$`, 'u') : condition
}

const fits = ({ condition }: Ending, stem: string): boolean =>
  typeof condition === 'string' ? stem.endsWith(condition) : condition.test(stem)

const isVerbal = (flags: string): boolean => /[REIX]/.test(flags)

const pushWhole = (found: FormReading[], form: string, classes: ReadonlyMap<string, string>): void => {
  const flags = classes.get(form)
  if (flags === undefined) return
  const singular = form.endsWith('es') ? [form.slice(0, -2), accented(form.slice(0, -2))] : []
  const lemma = singular.find((word) => flags === '' && word.length > 2 && classes.has(word))
  if (lemma !== undefined) return void found.push({ lemma, sort: 'noun', features: nominal(form, true) })
  if (isVerbal(flags)) found.push({ lemma: form, sort: 'verb', features: { form: 'infinitive' } })
  if (isVerbal(flags) && flags.includes('S')) found.push({ lemma: form, sort: 'noun', features: nominal(form, false) })
  // A bare word without endings is often a form of its own: its irregular reading is better then.
  if (!isVerbal(flags) && (flags !== '' || found.length === 0)) {
    found.push({ lemma: form, sort: 'noun', features: nominal(form, false) })
  }
}

/** "Paises" loses its plural as "pais": the accent that the singular needs is put back on its last vowel. */
const accented = (word: string): string =>
  word.replace(/[aeiou](?=[^aeiou]$)/, (vowel) => 'áéíóú'['aeiou'.indexOf(vowel)] ?? vowel)

const pushInflected = (found: FormReading[], form: string, [stem, flag]: readonly [string, string]): void => {
  if (flag === 'S' || flag === 'G') {
    const lemma = ownPlurals.has(form) ? form : ownFeminines.has(singular(form)) ? singular(form) : stem
    if (form !== stem) found.push({ lemma, sort: 'noun', features: nominal(form, form.endsWith('s')) })
  } else if (flag === 'D') {
    found.push({ lemma: stem, sort: 'participle', features: { form: 'participle', ...nominal(form, /s$/.test(form)) } })
  } else if (/(?:ndo|ndose)$/.test(form)) {
    found.push({ lemma: stem, sort: 'verb', features: { form: 'gerund' } })
  } else if (/[aeií]rse$/.test(form)) {
    found.push({ lemma: stem, sort: 'verb', features: { form: 'infinitive' } })
  } else if (form !== stem) {
    found.push({ lemma: stem, sort: 'verb', features: finiteFeatures(form, stem) })
  }
}

const pushParticiple = (found: FormReading[], form: string): void => {
  const masculine = form.replace(/(?:os|as|a)$/, 'o')
  const lemma = Object.hasOwn(irregularParticiples, masculine) ? irregularParticiples[masculine] : undefined
  if (lemma === undefined) return
  found.push({ lemma, sort: 'participle', features: { form: 'participle', ...nominal(form, /s$/.test(form)) } })
}

const singular = (form: string): string => (form.endsWith('s') ? form.slice(0, -1) : form)

const nominal = (form: string, plural: boolean): TokenFeatures => ({
  number: plural ? 'plural' : 'singular',
  ...(/as?$/.test(form) ? { gender: 'feminine' as const } : /os?$/.test(form) ? { gender: 'masculine' as const } : {}),
})

const dropRepeated = (readings: readonly FormReading[]): readonly FormReading[] =>
  readings.filter((a, i) => readings.findIndex((b) => b.lemma === a.lemma && b.sort === a.sort) === i)
