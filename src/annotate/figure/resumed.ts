import { fresh, type Carried } from './carried.ts'
import type { Item } from './item.ts'
import type { Measured } from './measured.ts'
import { endsBefore, isStop, lemmaIn, phraseAt, type Scene } from './scene.ts'

/** A bare number goes on with what was counted where a verb of counting stands before it. */
export const resumed = (scene: Scene, item: Item, carried: Carried | null): Measured | null => {
  const { words, figure } = scene
  if (!fresh(scene, carried)) return null
  const replaced = carried.sentence === scene.sentence.index && endsBefore(scene.words, item.from, figure.replacedBy)
  if (isIdentified(scene, item)) return { measure: carried.measure, rule: 'taken', cue: -1 }
  const earlier = endsBefore(words, item.from, figure.earlier)
  if (replaced || earlier || opensSubset(scene, item) || isAdded(scene, item))
    return { measure: carried.measure, rule: 'carried', cue: -1 }
  if (isOneOf(scene, item) || isOfOthers(scene, item)) return null
  for (let i = item.from - 1; i >= Math.max(0, item.from - 12); i--) {
    const word = words[i]!
    if (word.lower === ';') return null
    const toll = Object.hasOwn(figure.tolls, word.lower)
    // "The remaining 12 appealed" are no tally that remains at 12.
    const attributive = words[i - 1]?.token.pos === 'determiner'
    const verb = !attributive && (word.verb || (word.token.poses.includes('verb') && item.from - i <= 2))
    if (!toll && !(lemmaIn(word, figure.tollVerbs) && (verb || word.token.pos === 'auxiliary'))) continue
    if (!reaches(scene, i, item) || (standsAlone(item) && isAnothers(scene, i, item))) return null
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

/** "Serían 1.500 los guardias que huyeron", "1.300 de sus 2.500 socios": the words behind say who is counted. */
const isOfOthers = ({ words, figure }: Scene, { to, counted }: Item): boolean => {
  const behind = words[to]
  if (behind === undefined || counted.head >= 0) return false
  const next = words[to + 1]
  if (figure.articles.has(behind.lower)) return next?.person === true && next.noun === null && next.state === null
  return (
    figure.of.has(behind.lower) && figure.possessives.has(next?.lower ?? '') && (words[to + 2]?.quantity ?? -1) >= 0
  )
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

const isAnothers = (scene: Scene, verb: number, item: Item): boolean =>
  isOfAnother(scene, verb) || isOfRelative(scene, verb) || isBesideCount(scene, verb, item)

/** "Forces, which they say number 400": a relative counts what it stands for. Not: "the toll, which stood at 12", "she, who put it at 12". */
const isOfRelative = ({ words, figure }: Scene, verb: number): boolean => {
  if (lemmaIn(words[verb], figure.statingVerbs) || words[verb - 1]?.token.pos === 'determiner') return false
  for (let i = verb - 1; i >= Math.max(1, verb - 6); i--) {
    if (!figure.relatives.has(words[i]!.lower) || words[i - 1]!.lower !== ',') continue
    const head = words[i - 2]
    return !(head && (head.noun !== null || head.state !== null || Object.hasOwn(figure.tolls, head.lower)))
  }
  return false
}

/** "Phone records two steps away": a noun of counting that nothing ties to the number beside it. */
const isBesideCount = ({ words, figure }: Scene, verb: number, { from }: Item): boolean =>
  verb === from - 1 && Object.hasOwn(figure.tolls, words[verb]!.lower) && !lemmaIn(words[verb], figure.tollVerbs)

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
