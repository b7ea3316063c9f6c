import type { Measure } from '../../model/figure.ts'
import type { Item } from './item.ts'
import type { Measured } from './measure.ts'
import { endsBefore, isStop, lemmaIn, phraseAt, type Scene } from './scene.ts'

/** What was last counted in the report: what a toll without its own noun goes on with. */
export interface Carried {
  readonly measure: Measure
  /** Index of the sentence that told it. */
  readonly sentence: number
  /** Whether deaths were counted so far: a forecast without a noun is of them. */
  readonly deaths: boolean
}

/** How many sentences on a bare number can still count what was told. */
const memory = 3

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
    if (isStop(word) || word.lower === ',' || word.quantity >= 0) return null
    if (word.noun !== null && figure.articles.has(words[i - 1]?.lower ?? ''))
      return { measure: word.noun, rule: 'toll', cue: i }
  }
  return null
}

const fresh = (scene: Scene, carried: Carried | null): carried is Carried =>
  carried !== null && scene.sentence.index - carried.sentence <= memory

/** A bare number goes on with what was counted where a verb of counting stands before it. */
const resumed = (scene: Scene, item: Item, carried: Carried | null): Measured | null => {
  const { words, figure } = scene
  if (!fresh(scene, carried)) return null
  const replaced = carried.sentence === scene.sentence.index && endsBefore(scene.words, item.from, figure.replacedBy)
  if (isIdentified(scene, item)) return { measure: carried.measure, rule: 'taken', cue: -1 }
  const earlier = endsBefore(words, item.from, figure.earlier)
  if (replaced || earlier || opensSubset(scene, item) || isAdded(scene, item))
    return { measure: carried.measure, rule: 'carried', cue: -1 }
  if (isOneOf(scene, item)) return null
  for (let i = item.from - 1; i >= Math.max(0, item.from - 12); i--) {
    const word = words[i]!
    if (word.lower === ';') return null
    const toll = Object.hasOwn(figure.tolls, word.lower)
    const verb = word.verb || (word.token.poses.includes('verb') && item.from - i <= 2)
    if (!toll && !(lemmaIn(word, figure.tollVerbs) && (verb || word.token.pos === 'auxiliary'))) continue
    if (!reaches(scene, i, item) || (standsAlone(item) && isOfAnother(scene, i))) return null
    const measure = carried.deaths && isFeared(scene, i) ? 'killed' : carried.measure
    return { measure, rule: 'carried', cue: -1 }
  }
  return null
}

/** Whether a number says nothing of what it goes on with: neither "26 more" nor "three of them". */
const standsAlone = ({ counted }: Item): boolean => !counted.fewer && !counted.more && !counted.partitive

/** "One of the great ports", "court two", "the 40 of the north": no count of those told before. */
const isOneOf = ({ words, figure, calendar, periods }: Scene, { from, counted, estimate }: Item): boolean => {
  const before = words[from - 1]
  const day = before !== undefined && (calendar.has(before.lower) || periods.has(before.lower))
  const numbers = before?.token.pos === 'noun' && !day && !Object.hasOwn(figure.tolls, before.lower)
  if (counted.more || counted.fewer) return false
  const behind = counted.partitive ? counted.to - 1 : counted.to + 1
  const theirs = figure.them.has(words[behind]?.lower ?? '') && !figure.articles.has(words[behind]!.lower)
  const taken = counted.partitive || figure.of.has(words[counted.to]?.lower ?? '')
  return estimate.best === 1 || (taken && !theirs) || numbers
}

const thin: ReadonlySet<string> = new Set([
  'adjective',
  'adverb',
  'preposition',
  'determiner',
  'auxiliary',
  'particle',
  'conjunction',
])

/** Whether nothing of weight stands between a verb of counting and the number: "stood on Friday at 12". */
const reaches = ({ words, figure, calendar, periods }: Scene, verb: number, { from }: Item): boolean =>
  words
    .slice(verb + 1, from)
    .every(
      (word, at) =>
        (!figure.of.has(word.lower) || figure.from.has(word.lower) || at === 0) &&
        (thin.has(word.token.pos) ||
          word.lower === ',' ||
          calendar.has(word.lower) ||
          periods.has(word.lower) ||
          word.quantity >= 0 ||
          lemmaIn(word, figure.tollVerbs) ||
          Object.hasOwn(figure.tolls, word.lower)),
    )

/** "Membership grew to 9,000": what stands, grows or falls is another thing than a count, and nobody who counts. */
const isOfAnother = ({ words, figure, calendar, periods }: Scene, verb: number): boolean => {
  if (lemmaIn(words[verb], figure.statingVerbs)) return false
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i--) {
    const { token, lower, noun, state } = words[i]!
    const clause = token.pos === 'conjunction' || token.pos === 'pronoun' || token.pos === 'verb'
    if (isStop(words[i]) || lower === ',' || clause || figure.breaks.has(lower)) return false
    if (noun !== null || state !== null || Object.hasOwn(figure.tolls, lower)) return false
    const placed = [i - 1, i - 2].some((at) => words[at]?.token.pos === 'preposition')
    if (token.pos === 'noun' && !placed && !calendar.has(lower) && !periods.has(lower)) return true
  }
  return false
}

/** "187 remain unidentified": some of those counted before. */
const isIdentified = ({ words, figure }: Scene, { counted }: Item): boolean => {
  for (let i = counted.to; i < Math.min(words.length, counted.to + 5); i++)
    if (phraseAt(words, i, figure.identities) > 0) return true
  return false
}

/** "it could go beyond 300", "teme que la cuenta llegue a 60": what is feared of a toll are deaths. */
const isFeared = ({ words, figure }: Scene, verb: number): boolean =>
  words.slice(Math.max(0, verb - 5), verb + 1).some((word) => figure.forecasts.has(word.lower))

/** "Two more have been added since": more of what was counted. */
const isAdded = ({ words, figure }: Scene, { counted }: Item): boolean =>
  counted.more && words.slice(counted.to, counted.to + 5).some((word) => lemmaIn(word, figure.addingVerbs))

/** "De los 275 se ha identificado a 88", "De aquellos, 793": what was counted before opens the clause. */
const opensSubset = ({ words, figure }: Scene, { from }: Item): boolean => {
  const opens = (at: number): boolean =>
    figure.of.has(words[at]?.lower ?? '') && (at === 0 || /^[,;]$/.test(words[at - 1]!.lower))
  if (figure.articles.has(words[from - 1]?.lower ?? '') && opens(from - 2)) return true
  return from <= 4 && opens(0) && figure.them.has(words[1]?.lower ?? '')
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
