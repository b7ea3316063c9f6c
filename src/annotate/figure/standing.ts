import type { Standing } from '../../model/figure.ts'
import type { Item } from './item.ts'
import type { Measured } from './measure.ts'
import { endsBefore, lemmaIn, type Scene, type Word } from './scene.ts'
import { leftOf, reach, type Left } from './standing-left.ts'
import { isSuperseded } from './superseded.ts'

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
    for (let k = Math.max(item.to, i - 7); k < i; k++) {
      const { lower } = words[k]!
      if (figure.denied.has(lower) && (k < i - 1 || figure.clitics.has(lower))) return true
    }
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
    if (figure.possibles.has(word.lower)) {
      if (isOfRelative(scene, behind, at - near.length)) continue
      return 'possible'
    }
    if (word.token.pos === 'punctuation') continue
    if (tense === 'future' && (word.verb || word.token.pos === 'auxiliary')) return 'forecast'
    if (tense === 'conditional') return 'possible'
  }
  return null
}

/** "A man whose house was allegedly a workshop was arrested": what a relative clause with a verb of its own doubts. */
const isOfRelative = ({ figure }: Scene, behind: readonly Word[], at: number): boolean => {
  if (at < 0) return false
  const relative = behind.findIndex((word) => figure.relatives.has(word.lower))
  const isVerb = ({ token, finite }: Word): boolean => finite || token.pos === 'auxiliary'
  return (
    relative >= 0 && relative < at && behind.slice(relative, at).some(isVerb) && behind.slice(at + 1, -1).some(isVerb)
  )
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
