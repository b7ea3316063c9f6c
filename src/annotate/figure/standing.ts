import type { Standing } from '../../model/figure.ts'
import type { Item } from './item.ts'
import type { Measured } from './measure.ts'
import { isStop, lemmaIn, phraseAt, type Scene, type Word } from './scene.ts'

/**
 * How a number stands: asserted, or denied ("denied that two had died"), superseded ("an earlier 288",
 * "had put the number at 57", "not 288"), a forecast ("could reach 25") or possible ("may have died").
 */
export const standingOf = (scene: Scene, item: Item, measured: Measured): Standing => {
  if (deniedBefore(scene, item)) return 'denied'
  const mood = moodOf(scene, item, measured)
  if (mood) return mood
  if (deniedBehind(scene, item)) return 'denied'
  return isSuperseded(scene, item) ? 'superseded' : 'asserted'
}

/** How far from a number, in words, what says how it stands may be. */
const reach = 60

/** Words before the number, back to what ends the clause; a comma ends it where `commas` says so. */
const before = ({ words }: Scene, item: Item, commas: boolean): readonly Word[] => {
  let from = item.from
  while (
    from > 0 &&
    item.from - from < reach &&
    !isStop(words[from - 1]) &&
    !(commas && words[from - 1]!.lower === ',')
  )
    from--
  return words.slice(from, item.from)
}

const deniedBefore = (scene: Scene, item: Item): boolean => {
  const { figure } = scene
  const words = before(scene, item, false)
  const verb = words.findLastIndex((word) => lemmaIn(word, figure.denials) && word.token.poses.includes('verb'))
  // "It is not ruled out that" denies nothing, nor does a denial reach into "after", "when".
  const reaches = verb >= 0 && !words.slice(verb).some((word) => figure.breaks.has(word.lower))
  if (reaches) return !words.slice(Math.max(0, verb - 3), verb).some((word) => figure.negations.has(word.lower))
  const near = before(scene, item, true).slice(-6)
  const at = near.findLastIndex((word) => figure.negations.has(word.lower))
  // "Not 288" replaces a number; "had not reached 2,000" denies it.
  return (
    at >= 0 && near.slice(at + 1).some((word) => word.verb) && !near.slice(at + 1).some((word) => word.lower === ',')
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
const moodOf = (scene: Scene, item: Item, { cue }: Measured): Standing | null => {
  const { words, figure } = scene
  const behind = cue > item.to ? words.slice(item.counted.to, cue + 1) : []
  const near = before(scene, item, true).slice(-12)
  for (const [at, word] of [...near, ...behind].entries()) {
    const { tense } = word.token.features
    if (isForecast(word, scene)) {
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

const isSuperseded = (scene: Scene, item: Item): boolean =>
  replaced(scene, item) ||
  earlier(scene, item) ||
  pluperfect(scene, item) ||
  compared(scene, item) ||
  changedFrom(scene, item)

/** "son 275 y no 288", "not 288". */
const replaced = ({ words, figure }: Scene, item: Item): boolean => {
  const near = words.slice(Math.max(0, item.from - 2), item.from)
  return near.some((word) => figure.negations.has(word.lower))
}

const earlier = (scene: Scene, item: Item): boolean => {
  const { words, figure } = scene
  const from = item.from - Math.min(10, before(scene, item, true).length)
  for (let i = from; i < item.from; i++) if (phraseAt(words, i, figure.earlier) > 0) return true
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
const pluperfect = (scene: Scene, item: Item): boolean => {
  const { figure } = scene
  const words = before(scene, item, false)
  for (let i = words.length - 1; i >= Math.max(0, words.length - 16); i--) {
    const word = words[i]!
    if (!lemmaIn(word, figure.countVerbs)) continue
    if (word.token.features.tense === 'imperfect') return true
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (figure.perfects.has(words[k]!.lower)) return true
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
  for (let i = item.to; i < Math.min(words.length, item.to + 3); i++) {
    if (figure.to.has(words[i]!.lower) && (words[i + 1]?.quantity ?? -1) >= 0) return true
  }
  return false
}
