import type { Measure } from '../../model/figure.ts'
import type { Item } from './item.ts'
import { standAt } from './lexicon.ts'
import { beginsObject, measured, type Measured } from './measured.ts'
import { endsBefore, isStop, lemmaIn, phraseAt, type Scene } from './scene.ts'

/** "killed 15 people", "mató a 12", "ha dejado 12 muertos" is a noun's. */
export const object = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  const led = ledBy(scene, item)
  if (led) return measured(scene, item, { measure: led, rule: 'object', cue: item.from - 1 })
  for (let i = item.from - 1; i >= Math.max(0, item.from - 4); i--) {
    const word = words[i]!
    if (word.object !== null && word.token.poses.includes('verb')) {
      const passive = figure.passives.has(words[i - 1]?.lower ?? '')
      if (passive && !figure.verbFirst) return null
      return measured(scene, item, { measure: word.object, rule: 'object', cue: i })
    }
    if (word.subject !== null && figure.verbFirst)
      return measured(scene, item, { measure: word.subject, rule: 'verb-first', cue: i })
    const skip =
      ['adverb', 'determiner', 'preposition', 'auxiliary'].includes(word.token.pos) && !figure.and.has(word.lower)
    if (!skip || figure.breaks.has(word.lower) || figure.of.has(word.lower)) return null
  }
  return null
}

/** "shot dead two guards", "cost the lives of 16 men": a phrase right before the number. */
const ledBy = ({ words, lexicon }: Scene, { from }: Item): Measure | null => {
  const fates = lexicon.fatesByEnd.get(words[from - 1]?.lower ?? '')
  return fates?.find((fate) => standAt(words, from - fate.words.length, fate.words))?.measure ?? null
}

/** "killed the mayor of the town, as well as two farmers": the last of a list of those to whom a verb did it. */
export const sharedObject = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  const behind = words[item.counted.to]
  const beside = [2, 3].find((back) => phraseAt(words, item.from - back, figure.excludes) === item.from) ?? 0
  const joined = beside > 0 || figure.and.has(words[item.from - 1]?.lower ?? '')
  if (figure.verbFirst || !joined || !item.counted.person || behind?.finite || behind?.token.pos === 'auxiliary')
    return null
  for (let i = item.from - 1 - beside; i >= Math.max(0, item.from - 14); i--) {
    const word = words[i]!
    if (word.object !== null && word.token.pos === 'verb') {
      const active = !figure.passives.has(words[i - 1]?.lower ?? '') && beginsObject(words[i + 1])
      return active ? measured(scene, item, { measure: word.object, rule: 'object', cue: i }) : null
    }
    if (isStop(word) || word.token.pos === 'verb' || word.token.pos === 'auxiliary' || figure.breaks.has(word.lower))
      return null
    if (word.quantity >= 0 || figure.relatives.has(word.lower)) return null
  }
  return null
}

/** "The 11 nurses were killed": the subject of a verb has a number, with which the next one is listed. */
const isCounted = ({ words, quantities }: Scene, verb: number): boolean =>
  words.slice(Math.max(0, verb - 6), verb).some(({ quantity }) => quantity >= 0 && quantities[quantity]!.sort !== 'age')

/** "Rosa Paz was killed at home, along with two of her guards": those who fared like whom the sentence is about. */
export const alongWith = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  if (!item.counted.person || !endsBefore(words, item.from, figure.excludes)) return null
  for (let i = item.from - 3; i >= Math.max(0, item.from - 20); i--) {
    const word = words[i]!
    if (isStop(word) || figure.relatives.has(word.lower)) return null
    const passive = word.object !== null && [1, 2].some((back) => figure.passives.has(words[i - back]?.lower ?? ''))
    const measure = word.subject ?? (passive ? word.object : null)
    if (measure !== null && word.verb)
      return isCounted(scene, i) ? null : measured(scene, item, { measure, rule: 'object', cue: i })
    if (word.finite) return null
  }
  return null
}

/** "the killing of nearly 60 demonstrators", "la muerte de dos mineros". */
export const deed = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  const at = figure.articles.has(words[item.from - 1]?.lower ?? '') ? item.from - 2 : item.from - 1
  const led = words[at]?.lower ?? ''
  if (!(figure.of.has(led) || figure.to.has(led))) return listedDeed(scene, item)
  if (item.kind === 'one') return null
  const noun = words[at - 1]
  const measure = noun && Object.hasOwn(figure.deeds, noun.lower) ? figure.deeds[noun.lower]! : null
  // Injuries are done to people, deaths are theirs.
  if (measure === null || (figure.to.has(led) && !figure.of.has(led) && measure !== 'injured')) return null
  return measured(scene, item, { measure, rule: 'deed', cue: at - 1 })
}

/** In words: how far behind "the murder of" a list of named people goes on. */
const longestList = 24

/**
 * "the murder of Rosa Paz, five other nurses and two guards": who is listed with somebody named. Not: "after the murder of
 * Rosa Paz, two guards were held", and "the murder of Rosa Paz, a nurse", who is she.
 */
const listedDeed = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  const last = words[item.from - 1]?.lower ?? ''
  const behind = words[item.counted.to]
  const open = last === ',' && item.kind !== 'one' && (behind?.lower === ',' || figure.and.has(behind?.lower ?? ''))
  // "And two guards perpetrated by gunmen" is a participle.
  const verb = behind?.finite && !figure.agentBefore.has(words[item.counted.to + 1]?.lower ?? '')
  if (!item.counted.person || verb || !(open || (last !== ',' && figure.and.has(last)))) return null
  let named = false
  for (let i = item.from - 1; i > Math.max(0, item.from - longestList); i--) {
    const word = words[i]!
    if (isStop(word) || word.finite || word.quantity >= 0 || figure.relatives.has(word.lower)) return null
    named ||= word.token.pos === 'name'
    const noun = words[i - 1]!
    if (!figure.of.has(word.lower) || !Object.hasOwn(figure.deeds, noun.lower)) continue
    const measure = figure.deeds[noun.lower]!
    return named && measure !== null ? measured(scene, item, { measure, rule: 'deed', cue: i - 1 }) : null
  }
  return null
}

/** "among the dead were two Americans", "entre los heridos hay tres menores". */
export const among = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  for (let i = item.from - 1; i >= Math.max(0, item.from - 8); i--) {
    if (isStop(words[i]) || words[i]!.lower === ',') return null
    if (!figure.among.has(words[i]!.lower)) continue
    const next = figure.articles.has(words[i + 1]?.lower ?? '') ? words[i + 2] : words[i + 1]
    const measure = next?.noun ?? next?.state ?? null
    return measure === null ? null : measured(scene, item, { measure, rule: 'among', cue: i })
  }
  return null
}

/** "murieron el lunes en Tarma 12 personas", "fueron detenidas 19": the verb stands before its subject. */
export const verbFirst = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  if (!figure.verbFirst) return null
  for (let i = item.from - 1; i >= Math.max(0, item.from - 16); i--) {
    const word = words[i]!
    const breaks = figure.breaks.has(word.lower) && !isDay(scene, i)
    if (isStop(word) || breaks || figure.relatives.has(word.lower)) return null
    if (word.subject !== null && word.verb)
      return measured(scene, item, { measure: word.subject, rule: 'verb-first', cue: i })
    if (word.state !== null && (word.verb || word.token.poses.includes('verb')) && auxiliaryBefore(scene, i)) {
      return measured(scene, item, { measure: word.state, rule: 'verb-first', cue: i })
    }
    if (word.finite || word.quantity >= 0 || (word.person && !figure.and.has(words[item.from - 1]!.lower))) return null
  }
  return null
}

/** "habían muerto hasta el jueves 47": a day until which it was counted opens no clause. */
const isDay = ({ words, figure, calendar }: Scene, at: number): boolean => {
  const end = phraseAt(words, at, figure.asOf)
  return end > 0 && words.slice(end, end + 2).some(({ lower }) => calendar.has(lower))
}

const auxiliaryBefore = ({ words, figure }: Scene, at: number): boolean =>
  [1, 2].some(
    (back) => figure.auxiliaries.has(words[at - back]?.lower ?? '') || lemmaIn(words[at - back], figure.lightVerbs),
  )
