import { areKept } from './tried.ts'
import type { Item } from './item.ts'
import { alongWith, among, deed, object, sharedObject, verbFirst } from './measure-before.ts'
import { amongBehind, predicate } from './measure-behind.ts'
import { beginsObject, type Measured } from './measured.ts'
import type { Scene } from './scene.ts'

export type { Measured } from './measured.ts'

/**
 * The casualty that the sentence itself makes of what a number counts, or null. Rules in order:
 * `label` "Dead: 12", `casualty-noun` "58 deaths", `state-beside` "12 injured people", `object` "killed 15 people",
 * `predicate` "15 people … were killed", `verb-first` "murieron 12 personas", `deed` "the killing of 60".
 * Not: who acts ("two gunmen killed 15"), and things ("27 provinces").
 */
export const measureOf = (scene: Scene, item: Item): Measured | null =>
  !scene.grave
    ? null
    : (label(scene, item) ??
      numbered(scene, item) ??
      beside(scene, item) ??
      object(scene, item) ??
      deed(scene, item) ??
      among(scene, item) ??
      amongBehind(scene, item) ??
      predicate(scene, item) ??
      verbFirst(scene, item) ??
      sharedObject(scene, item) ??
      alongWith(scene, item) ??
      weak(item))

const beside = (scene: Scene, item: Item): Measured | null => {
  const { counted, from } = item
  const { head, noun, state, person } = counted
  if (head < 0) return null
  if (state !== null && (person || noun !== null || isLone(scene, counted))) {
    if (!holds(scene, counted)) return null
    // "Three people injured in the crash have died" tells of deaths.
    const main = state === 'killed' ? null : predicate(scene, item)
    return main && main.rule === 'predicate' && main.measure === 'killed' && main.cue >= counted.to
      ? main
      : { measure: state, rule: 'state-beside', cue: head }
  }
  if (noun === null || isMention(scene, item) || areKept(scene, counted)) return null
  // "saved 16 lives": lives are lost unless a verb saves them.
  const before = scene.words[from - 1]?.object ?? null
  return { measure: before === 'rescued' ? before : noun, rule: 'casualty-noun', cue: head }
}

/** "a death", "an injury" mention one; "un muerto" and "a death more" count one. */
const isMention = ({ words, figure }: Scene, { kind, counted, from }: Item): boolean => {
  if (kind !== 'one' || words[from]!.token.pos === 'number') return false
  const more = counted.more || figure.moreAfter.has(words[counted.to]?.lower ?? '')
  return !more && words[counted.head]!.state === null
}

/** "118 victims", where nothing else is said of them; not one of them alone. */
const weak = ({ counted, kind }: Item): Measured | null =>
  counted.weak !== null && kind !== 'one' ? { measure: counted.weak, rule: 'casualty-noun', cue: counted.head } : null

/** "Two injured miners", "twelve dead Kurds": the last word is a name or ends as words for people do. Not: "a dead end". */
const isLone = ({ words, figure }: Scene, { from, head, to }: Item['counted']): boolean => {
  const { token, lower, state } = words[head]!
  const people =
    token.pos === 'name' || [...figure.personEndings, ...figure.tradeEndings].some((end) => lower.endsWith(end))
  return (
    to - head === 1 &&
    (people || state !== null) &&
    words.slice(from, head).every(({ token }) => token.pos === 'adjective')
  )
}

/** A verb behind the number with an object of its own is what the counted did: "two killed a man". */
const holds = ({ words }: Scene, { to }: Item['counted']): boolean => {
  const last = words[to - 1]!
  if (last.object === null || last.token.features.form === 'participle' || last.noun !== null) return true
  return !beginsObject(words[to])
}

/** "victim number 60", "la víctima mortal número 60": an ordinal in other words. */
const numbered = ({ words, figure }: Scene, { from, counted }: Item): Measured | null => {
  if (!figure.numberWords.has(words[from - 1]?.lower ?? '') || counted.person) return null
  for (const back of [2, 3]) {
    const measure = words[from - back]?.noun ?? null
    if (back === 3 && words[from - 2]?.token.pos !== 'adjective') return null
    if (measure !== null) return { measure, rule: 'numbered', cue: from - back }
  }
  return null
}

/** "Dead: 12", "Heridos: 38". Not: "and an officer was burned: 58 deaths". */
const label = ({ words, figure }: Scene, { from, counted }: Item): Measured | null => {
  const word = words[from - 2]
  if (words[from - 1]?.lower !== ':' || word === undefined || counted.person) return null
  if (counted.noun !== null || counted.state !== null || figure.auxiliaries.has(words[from - 3]?.lower ?? ''))
    return null
  const measure = word.noun ?? word.state
  return measure === null ? null : { measure, rule: 'label', cue: from - 2 }
}
