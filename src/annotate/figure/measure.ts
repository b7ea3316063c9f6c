import type { Measure } from '../../model/figure.ts'
import type { Item } from './item.ts'
import { isStop, lemmaIn, phraseAt, type Scene, type Word } from './scene.ts'

/** What a number measures, by which rule, and where the word that says so stands. */
export interface Measured {
  readonly measure: Measure
  readonly rule: string
  /** Index of the word; -1 where it stands in another sentence. */
  readonly cue: number
}

/** How far a predicate may stand from its subject, in words. */
const reach = 24

/**
 * The casualty that the sentence itself makes of what a number counts, or null. Rules in order:
 * `label` "Dead: 12", `casualty-noun` "58 deaths", `state-beside` "12 injured people", `object` "killed 15 people",
 * `predicate` "15 people … were killed", `verb-first` "murieron 12 personas", `deed` "the killing of 60".
 * Not: who acts ("two gunmen killed 15"), and things ("27 provinces").
 */
export const measureOf = (scene: Scene, item: Item): Measured | null =>
  label(scene, item) ??
  beside(scene, item) ??
  object(scene, item) ??
  deed(scene, item) ??
  among(scene, item) ??
  predicate(scene, item) ??
  verbFirst(scene, item) ??
  weak(item)

const beside = (scene: Scene, item: Item): Measured | null => {
  const { counted, from } = item
  const { head, noun, state, person } = counted
  if (head < 0) return null
  if (state !== null && (person || noun !== null || isLone(counted))) {
    if (!holds(scene, counted)) return null
    // "Three people injured in the crash have died" tells of deaths.
    const main = scene.words[counted.to - 1]!.state === state ? predicate(scene, item) : null
    return main && main.rule === 'predicate' && main.measure === 'killed' && main.cue > counted.to
      ? main
      : { measure: state, rule: 'state-beside', cue: head }
  }
  if (noun === null || isMention(scene, item)) return null
  // "saved 16 lives": lives are lost unless a verb saves them.
  const before = scene.words[from - 1]?.object ?? null
  return { measure: before === 'rescued' ? before : noun, rule: 'casualty-noun', cue: head }
}

/** "a death", "an injury" mention one; "un muerto" and "a death more" count one. */
const isMention = ({ words, figure }: Scene, { kind, counted }: Item): boolean => {
  if (kind !== 'one') return false
  const more = counted.more || figure.moreAfter.has(words[counted.to]?.lower ?? '')
  return !more && words[counted.head]!.state === null
}

/** "118 victims", where nothing else is said of them; not one of them alone. */
const weak = ({ counted, kind }: Item): Measured | null =>
  counted.weak !== null && kind !== 'one' ? { measure: counted.weak, rule: 'casualty-noun', cue: counted.head } : null

const isLone = ({ from, to }: Item['counted']): boolean => to - from === 1

/** A verb behind the number with an object of its own is what the counted did: "two killed a man". */
const holds = ({ words }: Scene, { to }: Item['counted']): boolean => {
  const last = words[to - 1]!
  if (last.object === null || last.token.features.form === 'participle' || last.noun !== null) return true
  return !beginsObject(words[to])
}

const beginsObject = (word: Word | undefined): boolean =>
  word !== undefined && (word.token.pos === 'determiner' || word.quantity >= 0 || word.token.pos === 'name')

/** Whether what is counted can be people: by its noun, or because it has none. */
const canSuffer = ({ words, figure }: Scene, { counted }: Item, measure: Measure): boolean => {
  if (counted.person || counted.head < 0) return true
  const head = words[counted.head]!
  if (head.token.pos === 'name') return true
  return !figure.weak.has(measure) && figure.personEndings.some((ending) => head.lower.endsWith(ending))
}

const measured = (scene: Scene, item: Item, found: Measured): Measured | null =>
  canSuffer(scene, item, found.measure) ? found : null

/** "killed 15 people", "mató a 12", "ha dejado 12 muertos" is a noun's. */
const object = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
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

/** "the killing of nearly 60 demonstrators", "la muerte de dos mineros". */
const deed = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  const at = figure.articles.has(words[item.from - 1]?.lower ?? '') ? item.from - 2 : item.from - 1
  if (item.kind === 'one' || !figure.of.has(words[at]?.lower ?? '')) return null
  const noun = words[at - 1]
  const measure = noun && Object.hasOwn(figure.deeds, noun.lower) ? figure.deeds[noun.lower]! : null
  return measure === null ? null : measured(scene, item, { measure, rule: 'deed', cue: at - 1 })
}

/** "Dead: 12", "Heridos: 38". */
const label = ({ words }: Scene, { from, counted }: Item): Measured | null => {
  const word = words[from - 2]
  if (words[from - 1]?.lower !== ':' || word === undefined || counted.person) return null
  const measure = word.noun ?? word.state
  return measure === null ? null : { measure, rule: 'label', cue: from - 2 }
}

/** "among the dead were two Americans", "entre los heridos hay tres menores". */
const among = (scene: Scene, item: Item): Measured | null => {
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

/** The predicate behind what is counted: auxiliaries, adverbs and phrases may stand between. */
const predicate = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  let relative = false
  for (let i = item.counted.to; i < Math.min(words.length, item.counted.to + reach); i++) {
    const word = words[i]!
    if (isStop(word)) return null
    if (figure.breaks.has(word.lower) || newClause(scene, i)) return null
    const phrase = phraseOf(scene, i)
    if (phrase) return measured(scene, item, { measure: phrase, rule: 'predicate-phrase', cue: i })
    if (word.subject !== null && word.verb)
      return measured(scene, item, { measure: word.subject, rule: 'predicate', cue: i })
    const said = word.object ?? word.state
    if (said !== null && (word.verb || word.state !== null) && !inNoun(scene, i)) {
      if (acts(scene, i)) return null
      return measured(scene, item, { measure: said, rule: 'predicate', cue: i })
    }
    if (figure.relatives.has(word.lower)) relative = true
    else if (word.finite && !lemmaIn(word, figure.lightVerbs)) {
      if (!relative && !reduced(words, i)) return null
      relative = false
    }
    if (beginsQuantity(words, i) && !figure.and.has(words[i - 1]?.lower ?? '') && !opensPart(scene, i)) return null
  }
  return null
}

/** "12 personas y fueron detenidas 19": a verb behind "and" has a subject of its own. */
const newClause = ({ words, figure }: Scene, at: number): boolean =>
  words[at]!.token.pos === 'conjunction' &&
  figure.and.has(words[at]!.lower) &&
  (words[at + 1]?.token.pos === 'auxiliary' || words[at + 1]?.finite === true)

const beginsQuantity = (words: readonly Word[], at: number): boolean =>
  words[at]!.quantity >= 0 && words[at - 1]?.quantity !== words[at]!.quantity

const phraseOf = ({ words, figure }: Scene, at: number): Measure | null => {
  const { lower } = words[at]!
  for (let size = 4; size >= 2; size--) {
    let phrase = lower
    for (let k = 1; k < size; k++) phrase += ` ${words[at + k]?.lower ?? ''}`
    if (Object.hasOwn(figure.phrases, phrase)) return figure.phrases[phrase]!
  }
  return null
}

/** Whether a state is part of another noun phrase: "the wounded", "two injured officers". */
const inNoun = ({ words, figure }: Scene, at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined) return false
  return (
    figure.articles.has(before.lower) ||
    figure.one.has(before.lower) ||
    (before.quantity >= 0 && !words[at]!.verb) ||
    (figure.of.has(before.lower) && words[at]!.noun !== null)
  )
}

/** An active verb with its own object: who is counted did it. */
const acts = (scene: Scene, at: number): boolean => {
  const { words, figure } = scene
  const { token, object } = words[at]!
  if (object === null || token.pos !== 'verb') return false
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (figure.passives.has(words[i]!.lower)) return false
  if (token.features.form === 'gerund') return true
  if (token.features.form === 'participle' && figure.verbFirst) return false
  return beginsObject(words[at + 1]) || (figure.verbFirst && token.features.form === 'finite')
}

/** A participle that shortens a relative clause: "people caught up in", "armed with". */
const reduced = (words: readonly Word[], at: number): boolean =>
  words[at]!.token.features.form === 'participle' || words[at + 1]?.token.pos === 'preposition'

const opensPart = ({ words, figure }: Scene, at: number): boolean => {
  for (let i = Math.max(0, at - 3); i < at; i++) if (phraseAt(words, i, figure.includes) > 0) return true
  return false
}

/** "murieron el lunes en Juliaca 12 personas", "fueron detenidas 19": the verb stands before its subject. */
const verbFirst = (scene: Scene, item: Item): Measured | null => {
  const { words, figure } = scene
  if (!figure.verbFirst) return null
  for (let i = item.from - 1; i >= Math.max(0, item.from - 16); i--) {
    const word = words[i]!
    if (isStop(word) || figure.breaks.has(word.lower) || figure.relatives.has(word.lower)) return null
    if (word.subject !== null && word.verb)
      return measured(scene, item, { measure: word.subject, rule: 'verb-first', cue: i })
    if (word.state !== null && (word.verb || word.token.poses.includes('verb')) && auxiliaryBefore(scene, i)) {
      return measured(scene, item, { measure: word.state, rule: 'verb-first', cue: i })
    }
    if (word.finite || word.quantity >= 0 || (word.person && !figure.and.has(words[item.from - 1]!.lower))) return null
  }
  return null
}

const auxiliaryBefore = ({ words, figure }: Scene, at: number): boolean =>
  [1, 2].some(
    (back) => figure.auxiliaries.has(words[at - back]?.lower ?? '') || lemmaIn(words[at - back], figure.lightVerbs),
  )
