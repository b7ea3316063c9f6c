import type { Standing } from '../../model/figure.ts'
import type { Item } from './item.ts'
import type { Measured } from './measure.ts'
import { isStop, lemmaIn, endsBefore, phraseAt, type Scene, type Word } from './scene.ts'

/**
 * How a number stands: asserted, or denied ("denied that two had died"), superseded ("an earlier 288",
 * "had put the number at 57", "not 288"), a forecast ("could reach 25") or possible ("may have died").
 */
export const standingOf = (scene: Scene, item: Item, measured: Measured): Standing => {
  const left = leftOf(scene, item)
  if (measured.rule === 'deed') return deedStanding(scene, measured.cue)
  if (deniedBefore(scene, item, left)) return 'denied'
  const mood = moodOf(scene, item, { left, cue: measured.cue })
  if (mood) return mood
  if (deniedBehind(scene, item)) return 'denied'
  if (measured.measure !== 'other' && isFalse(scene, item, left)) return 'denied'
  return isSuperseded(scene, item, left) ? 'superseded' : 'asserted'
}

/** "Denied a part in the murder of six": a deed is taken for done, unless its own adjective doubts it. */
const deedStanding = ({ words, figure }: Scene, cue: number): Standing =>
  [1, 2].some((back) => figure.doubtful.has(words[cue - back]?.lower ?? '')) ? 'possible' : 'asserted'

/** How far from a number, in words, what says how it stands may be. */
const reach = 60

/** Where the words before a number begin that can say how it stands. */
interface Left {
  /** Back to what ends the clause, and back to a comma. */
  readonly clause: number
  readonly part: number
}

const leftOf = ({ words }: Scene, { from }: Item): Left => {
  let clause = from
  let part = -1
  while (clause > 0 && from - clause < reach && !isStop(words[clause - 1])) {
    if (part < 0 && words[clause - 1]!.lower === ',') part = clause
    clause--
  }
  return { clause, part: part < 0 ? clause : part }
}

const deniedBefore = ({ words, figure }: Scene, item: Item, left: Left): boolean => {
  const { from } = item
  const isDenial = (word: Word): boolean => lemmaIn(word, figure.denials) && word.token.poses.includes('verb')
  let verb = from - 1
  while (verb >= left.clause && !isDenial(words[verb]!)) verb--
  // "It is not ruled out that" denies nothing, nor does a denial reach into "after", "when".
  const reaches = verb >= left.clause && !words.slice(verb, from).some((word) => figure.breaks.has(word.lower))
  if (reaches && endsBefore(words, from, figure.excludes)) return false
  if (reaches)
    return !words.slice(Math.max(left.clause, verb - 3), verb).some((word) => figure.negations.has(word.lower))
  const near = words.slice(Math.max(left.part, from - 6), from)
  const at = near.findLastIndex((word) => figure.negations.has(word.lower))
  // "Not 288" replaces a number; "had not reached 2,000" denies it.
  return (
    at >= 0 &&
    near.slice(at + 1).some((word) => word.verb) &&
    !near.slice(at + 1).some((word) => word.lower === ',') &&
    !endsBefore(words, from, figure.excludes)
  )
}

/** "a number which the office denied", "lo que los equipos negaron". */
const deniedBehind = ({ words, figure }: Scene, item: Item): boolean => {
  for (let i = item.to; i < Math.min(words.length, item.to + reach); i++) {
    const word = words[i]!
    if (!lemmaIn(word, figure.denials) || !word.token.poses.includes('verb')) continue
    // With a complement of its own it denies something else.
    if (figure.relatives.has(words[i + 1]?.lower ?? '')) continue
    for (let k = Math.max(item.to, i - 7); k < i; k++) if (figure.denied.has(words[k]!.lower)) return true
  }
  return false
}

/** Forecast or possible, by a verb of the clause before the number or between it and its predicate. */
const moodOf = (scene: Scene, item: Item, { left, cue }: { left: Left; cue: number }): Standing | null => {
  const { words, figure } = scene
  const behind = cue > item.to ? words.slice(item.counted.to, cue + 1) : []
  const near = words.slice(Math.max(left.part, item.from - 12), item.from)
  for (const [at, word] of [...near, ...behind].entries()) {
    const { tense } = word.token.features
    if (isForecast(word, scene)) {
      if (isPast([...near, ...behind].slice(at + 1, at + 4), figure)) return 'possible'
      if (governs(scene, near.slice(at + 1))) return 'forecast'
      continue
    }
    if (figure.possibles.has(word.lower)) return 'possible'
    if (word.token.pos === 'punctuation') continue
    if (tense === 'future' && (word.verb || word.token.pos === 'auxiliary')) return 'forecast'
    if (tense === 'conditional') return 'possible'
  }
  return null
}

/** "May have died", "podrían haber muerto": what is perhaps so already. */
const isPast = (behind: readonly Word[], { haves }: Scene['figure']): boolean =>
  behind.some((word) => haves.has(word.lower))

/** "Rumours of 600 dead were false", "es un bulo que". */
const isFalse = ({ words, figure }: Scene, item: Item, left: Left): boolean => {
  for (let i = left.clause; i < Math.min(words.length, item.counted.to + 8); i++) {
    if (!figure.falsehoods.has(words[i]!.lower)) continue
    const behind =
      i > item.from && !words.slice(item.to, i).some((word) => figure.breaks.has(word.lower) || word.quantity >= 0)
    const led = [1, 2].some((back) => figure.auxiliaries.has(words[i - back]?.lower ?? ''))
    if (led && (behind || (i < item.from && figure.relatives.has(words[i + 1]?.lower ?? '')))) return true
  }
  return false
}

/** "Would like to express sorrow at the 16 lives lost": a verb that counts nothing keeps the mood to itself. */
const governs = ({ figure }: Scene, between: readonly Word[]): boolean =>
  between.every(
    (word) =>
      !word.verb ||
      word.object !== null ||
      word.subject !== null ||
      word.state !== null ||
      lemmaIn(word, figure.tollVerbs) ||
      lemmaIn(word, figure.lightVerbs),
  )

/** "May" with a capital is a month. */
const isForecast = (word: Word, { figure, words }: Scene): boolean =>
  figure.forecasts.has(word.lower) && (word === words[0] || word.token.text === word.lower)

const isSuperseded = (scene: Scene, item: Item, left: Left): boolean =>
  replaced(scene, item) ||
  earlier(scene, item, left) ||
  pluperfect(scene, item, left) ||
  compared(scene, item) ||
  changedFrom(scene, item)

/** "son 275 y no 288", "not 288". */
const replaced = ({ words, figure }: Scene, item: Item): boolean => {
  const negated = [1, 2].some((back) => figure.negations.has(words[item.from - back]?.lower ?? ''))
  if (negated) return !endsBefore(words, item.from, figure.excludes)
  return endsBefore(words, item.from, figure.replacedBy)
}

const earlier = ({ words, figure }: Scene, item: Item, left: Left): boolean => {
  for (let i = Math.max(left.part, item.from - 10); i < item.from; i++) {
    const end = phraseAt(words, i, figure.earlier)
    // "Down from 288 to 275" makes only the first of the two an old one.
    if (end > 0 && (!figure.from.has(words[end - 1]!.lower) || end === item.from)) return true
  }
  for (let i = item.to; i < Math.min(words.length, item.to + 4); i++) {
    if (isStop(words[i]) || words[i]!.lower === ',' || words[i]!.quantity >= 0) break
    if (phraseAt(words, i, figure.earlier) > 0) return true
  }
  return (
    figure.wasCount.has(words[item.from - 1]?.lower ?? '') ||
    (figure.wasCount.has(words[item.from - 2]?.lower ?? '') && figure.of.has(words[item.from - 1]!.lower))
  )
}

/** "had put the number at 57", "había bajado a 275", "contaba 14". */
const pluperfect = ({ words, figure }: Scene, item: Item, left: Left): boolean => {
  for (let i = item.from - 1; i >= Math.max(left.clause, item.from - 16); i--) {
    const word = words[i]!
    if (!lemmaIn(word, figure.countVerbs)) continue
    if (word.token.features.tense === 'imperfect') return true
    for (let k = i - 1; k >= Math.max(left.clause, i - 3); k--) if (figure.perfects.has(words[k]!.lower)) return true
    if (word.finite && word.token.features.form !== 'participle') return false
  }
  return false
}

/** "372 more than the 803": what it is compared with is the count before. */
const compared = ({ words, figure }: Scene, item: Item): boolean => {
  for (let i = item.from - 1; i >= Math.max(1, item.from - 3); i--) {
    if (figure.than.has(words[i]!.lower))
      return figure.moreAfter.has(words[i - 1]!.lower) || figure.fewer.has(words[i - 1]!.lower)
  }
  return false
}

/** "gone from 50 to more than 120", "pasó de 58 a 59": the first of the two. */
const changedFrom = ({ words, figure }: Scene, item: Item): boolean => {
  if (!figure.from.has(words[item.from - 1]?.lower ?? '')) return false
  // "Lowered to 275 from 288".
  let before = item.from - 2
  while (before >= 0 && words[before]!.quantity >= 0) before--
  if (before < item.from - 2 && figure.to.has(words[before]?.lower ?? '')) return true
  for (let i = item.to; i < Math.min(words.length, item.to + 3); i++) {
    if (figure.to.has(words[i]!.lower) && (words[i + 1]?.quantity ?? -1) >= 0) return true
  }
  return false
}
