import { isStop, type Scene } from './scene.ts'

const opens: ReadonlySet<string> = new Set([',', '–', '—', '('])
const closes: ReadonlySet<string> = new Set([',', ';', '.', '–', '—', ')', '!', '?'])

/** How far, in words, the end of an apposition is looked for. */
const reach = 16

/**
 * Whether "a nurse" only says who a named person was: "Ana Paz, a nurse, was shot", "the death of Ana Paz, a nurse",
 * "Ana Paz was a nurse". Not: "in Norvale, a nurse was shot", "on Monday, a nurse at the clinic was shot".
 * `at` is the determiner and `to` the word behind the noun.
 */
export const isApposed = (scene: Scene, at: number, to: number): boolean => {
  const { words, figure } = scene
  if (figure.passives.has(words[at - 1]?.lower ?? '')) return isNamed(scene, at - 1)
  return opens.has(words[at - 1]?.lower ?? '') && isNamed(scene, at - 1) && ends(scene, to)
}

/** Whether a name that is no place and no day stands before a word. */
const isNamed = (scene: Scene, end: number): boolean => {
  const { words, figure, calendar } = scene
  let from = end
  while (words[from - 1]?.token.pos === 'name' && !calendar.has(words[from - 1]!.lower)) from--
  if (from === end) return false
  // "In Norvale, Peru, a nurse": the name before tells whether it is a place.
  if (words[from - 1]?.lower === ',' && words[from - 2]?.token.pos === 'name') return isNamed(scene, from - 1)
  // "Six Danes, a Finn and a Pole" are a list.
  const counted = [1, 2].some((back) => (words[from - back]?.quantity ?? -1) >= 0)
  return !counted && !figure.placed.has(words[from - 1]?.lower ?? '')
}

/** Whether the phrase ends before a verb of its own: "a nurse of the clinic,", "a nurse who was on duty". */
const ends = ({ words, figure }: Scene, to: number): boolean => {
  for (let i = to; i < to + reach; i++) {
    const word = words[i]
    if (word === undefined || isStop(word) || closes.has(word.lower) || figure.relatives.has(word.lower)) return true
    if (word.finite || word.token.pos === 'auxiliary') return false
  }
  return false
}
