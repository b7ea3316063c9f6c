import type { Measure } from '../../model/figure.ts'
import { fresh, type Carried } from './carried.ts'
import type { Item } from './item.ts'
import type { Measured } from './measured.ts'
import { resumed } from './resumed.ts'
import { isStop, lemmaIn, type Scene } from './scene.ts'

/**
 * The measure of a number that says nothing of it itself: from a toll or a casualty word that governs
 * it ("lifting the toll to 278", "Los heridos suman 1.175", "elevó a 66 los muertos"), or from what was
 * counted before ("a day earlier the office had 48"). Not: numbers with a noun of their own.
 */
export const tollMeasure = (scene: Scene, item: Item, carried: Carried | null): Measured | null => {
  const { counted } = item
  if (item.kind !== 'quantity' || (counted.head >= 0 && !counted.person)) return null
  if (counted.head >= 0) return listed(scene, item, carried)
  return (
    takenFrom(scene, item) ??
    called(scene, item, carried) ??
    governed(scene, item) ??
    tabled(scene, item, carried) ??
    resumed(scene, item, carried)
  )
}

/** "Of all those killed, 81 are still unnamed": a sentence that takes its number from the dead or the hurt. */
const takenFrom = ({ words, figure }: Scene, { from }: Item): Measured | null => {
  if (!figure.of.has(words[0]?.lower ?? '')) return null
  for (let i = 1; i < Math.min(from, 7) && words[i]!.lower !== ','; i++) {
    const measure = words[i]!.noun ?? words[i]!.state
    if (measure !== null) return { measure, rule: 'taken', cue: -1 }
  }
  return null
}

/** "Total dead: 192. Americans: 12": a row of a table that goes on with the one above. */
const tabled = ({ words, sentence }: Scene, { from }: Item, carried: Carried | null): Measured | null =>
  carried !== null &&
  sentence.index - carried.sentence <= 1 &&
  words[from - 1]?.lower === ':' &&
  words[from - 2]?.person
    ? { measure: carried.measure, rule: 'listed', cue: -1 }
    : null

/** "The office's own toll, 58,": the number that a toll is called right behind it. */
const called = ({ words, figure }: Scene, { from, to }: Item, carried: Carried | null): Measured | null => {
  const toll = words[from - 2]?.lower ?? ''
  if (words[from - 1]?.lower !== ',' || words[to]?.lower !== ',' || !Object.hasOwn(figure.tolls, toll)) return null
  const measure = figure.tolls[toll] ?? carried?.measure ?? null
  return measure && { measure, rule: 'toll-called', cue: from - 2 }
}

/** The nearest word to the left, then to the right, that is a toll or a casualty. */
const governed = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  for (let i = item.from - 1; i >= Math.max(0, item.from - 30); i--) {
    const word = words[i]!
    if (word.lower === ';') return null
    const measure =
      word.noun ?? numbered(scene, i) ?? (Object.hasOwn(figure.tolls, word.lower) ? figure.tolls[word.lower]! : null)
    if (measure !== null && tells(scene, i, item.from)) return { measure, rule: 'toll', cue: i }
    const [last, first] = [words[item.from - 1]?.lower ?? '', words[i - 1]?.lower ?? '']
    const change = figure.to.has(last) && figure.from.has(first)
    if (word.quantity >= 0 && !change && !figure.and.has(last)) break
  }
  return inverted(scene, item)
}

/** "the number of people killed": a state that a count word says the number of. */
const numbered = ({ words, figure }: Scene, at: number): Measure | null =>
  words[at]!.state !== null &&
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => Object.hasOwn(figure.tolls, lower))
    ? words[at]!.state
    : null

/** Whether a verb or a preposition ties the toll to the number: "the toll to 278", "muertos fueron 18". */
const tells = ({ words, figure }: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!
    if (lemmaIn(word, figure.tollVerbs) || figure.to.has(word.lower) || figure.auxiliaries.has(word.lower)) return true
  }
  if (to - from <= 3 && words.slice(from + 1, to).every((word) => word.token.pos === 'adverb')) return true
  const verb = words.slice(Math.max(0, from - 8), from).some((word) => lemmaIn(word, figure.tollVerbs))
  // "Lowered the number of people killed in the sinking of the ferry from 16": the change is the verb's.
  const changed = figure.from.has(words[to - 1]?.lower ?? '') || figure.to.has(words[to - 1]?.lower ?? '')
  return verb && to - from <= (changed ? 16 : 6)
}

/** "elevó este jueves a 66 los muertos": the noun behind, with words between. */
const inverted = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  const led = words.slice(Math.max(0, item.from - 10), item.from).some((word) => lemmaIn(word, figure.tollVerbs))
  if (!led) return null
  for (let i = item.to; i < Math.min(words.length, item.to + 6); i++) {
    const word = words[i]!
    if (isStop(word) || word.lower === ',' || word.quantity >= 0 || word.verb) return null
    if (word.noun !== null && figure.articles.has(words[i - 1]?.lower ?? ''))
      return { measure: word.noun, rule: 'toll', cue: i }
    const named = tallied(scene, i)
    if (named !== null) return { measure: named, rule: 'toll', cue: i }
  }
  return null
}

/** "Elevó a once | el número de muertos": a tally behind the number, of what it says it counts. */
const tallied = ({ words, figure }: Scene, at: number): Measure | null => {
  const { lower } = words[at]!
  if (words[at - 1]?.token.pos !== 'determiner' || !Object.hasOwn(figure.tolls, lower)) return null
  const [of, noun] = [words[at + 1], words[at + 2]?.token.pos === 'determiner' ? words[at + 3] : words[at + 2]]
  return figure.of.has(of?.lower ?? '') ? (noun?.noun ?? noun?.state ?? null) : figure.tolls[lower]!
}

/** "The ombudsman counts 18 civilians", "Son 46 manifestantes, un agente": people listed under a count. */
const listed = (scene: Scene, item: Item, carried: Carried | null): Measured | null => {
  const { words, figure } = scene
  if (!fresh(scene, carried)) return null
  for (let i = item.from - 1; i >= Math.max(0, item.from - 9); i--) {
    const word = words[i]!
    if (word.lower === ';' || (word.finite && !lemmaIn(word, figure.listVerbs))) return null
    const first = figure.auxiliaries.has(word.lower) ? i === 0 : lemmaIn(word, figure.listVerbs)
    if (first) return { measure: carried.measure, rule: 'listed', cue: -1 }
  }
  return null
}
