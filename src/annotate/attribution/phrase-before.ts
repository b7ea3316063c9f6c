import { isMark, isNominal, isVerbal, type Run, type Scene } from './scene.ts'
import { isGenitiveMark, type Token } from '../../model/token.ts'
import { joinsAt, isAnd, isModifier, isOfDates, isTime } from './phrase-words.ts'

/**
 * The noun phrase that ends before `end`, read from right to left; null where there is none.
 * @example "On Thursday the head of the union | said" gives "the head of the union"
 */
export const phraseBefore = (scene: Scene, end: number, from: number): Run | null => {
  const { tokens, lexicon } = scene
  let to = end
  while (to > from + 1 && isTime(scene, to - 1) && (isNominal(tokens[to - 2]) || isTime(scene, to - 2))) to--
  const last = tokens[to - 1]
  if (!last || to <= from) return null
  if (last.pos === 'pronoun' || lexicon.is.relatives.has(last.lower)) return pronounRun(scene, to)
  if (!isNominal(last) && last.text !== ')' && !isMark(last)) return null
  let [i, cut] = [to, -1]
  for (let step = stepBefore(scene, to, { from, to }); step !== null;) {
    if (step.joins) cut = i
    i = step.at
    step = step.last || i <= from ? null : stepBefore(scene, i, { from, to })
  }
  // "… the bridge in Lima and police said": what stands before "and" belongs to another verb.
  if (cut >= 0 && i > from && (isVerbal(tokens[i - 1]) || joinsAt(scene, i - 1))) i = cut
  while (i < to && (isAnd(scene, i) || joinsAt(scene, i) || isGenitiveMark(tokens[i]!) || tokens[i]!.text === ')')) i++
  return i < to && hasHead(scene, { from: i, to }) ? { from: i, to } : null
}

/** Where a phrase begins that goes on to the left, whether "and" joined it to more, and whether nothing can come before. */
interface Step {
  readonly at: number
  readonly joins: boolean
  readonly last: boolean
}

/** The phrase with what stands left of `i` taken in; null where that is no part of it. */
const stepBefore = (scene: Scene, i: number, { from, to }: Run): Step | null => {
  const { tokens, lexicon } = scene
  const [before, token] = [tokens[i - 2], tokens[i - 1]!]
  const next: Step = { at: i - 1, joins: false, last: false }
  const named = scene.named.to.get(i)
  if (named && named.from >= from) return { ...next, at: named.from }
  if (lexicon.is.clitics.has(token.lower) && isVerbal(tokens[i])) return null
  if (token.pos === 'pronoun' && i < to) {
    const opens = !lexicon.is.relatives.has(token.lower) && tokens[i]?.pos === 'noun'
    return opens ? { ...next, last: true } : null
  }
  if ((isNominal(token) && !lexicon.is.joiners.has(token.lower)) || isGenitiveMark(token)) {
    const goesOn = joinsAt(scene, i - 2) || isAnd(scene, i - 2) || isPredeterminer(scene, before)
    return { ...next, last: token.pos === 'determiner' && !goesOn }
  }
  if (i < to && i - 1 > from && isNominal(before)) {
    if (joinsAt(scene, i - 1)) return next
    if (isAnd(scene, i - 1)) return { ...next, joins: true }
  }
  if (token.text === ')' && i > 2) {
    const open = openingBefore(scene, i - 2, from)
    return open < 0 ? null : { ...next, at: open }
  }
  return i < to && isModifier(scene, i - 1) ? next : null
}

const isPredeterminer = ({ lexicon }: Scene, token: Token | undefined): boolean =>
  lexicon.words.predeterminers.includes(token?.lower ?? '')

/** The bracket that opens what one closes behind `at`; -1 where none does. */
const openingBefore = ({ tokens }: Scene, at: number, from: number): number => {
  let open = at
  while (open > from && tokens[open]!.text !== '(') open--
  return tokens[open]!.text === '(' ? open : -1
}

const pronounRun = (scene: Scene, to: number): Run | null => {
  const lower = scene.tokens[to - 1]!.lower
  if (scene.lexicon.is.clitics.has(lower) && scene.tokens[to - 1]!.pos !== 'pronoun') return null
  return { from: to - 1, to }
}

/** A phrase of nothing but time is nobody: "last Monday", "el 25 de mayo". */
const hasHead = (scene: Scene, run: Run): boolean => {
  let times = 0
  for (let i = run.from; i < run.to; i++) {
    if (scene.lexicon.is.timeWords.has(scene.tokens[i]!.lower)) times++
    else if (!isOfDates(scene, i)) return true
  }
  return times === 0
}

/** Where a phrase of nothing but time begins that ends before a position; the position itself where none does. */
export const beforeTimes = (scene: Scene, end: number, low: number): number => {
  let at = end
  while (at > low && (isTime(scene, at - 1) || isOfDates(scene, at - 1))) at--
  for (let i = at; i < end; i++) if (isTime(scene, i)) return at
  return end
}
