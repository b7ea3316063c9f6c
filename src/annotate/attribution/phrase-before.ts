import { isMark, isNominal, isVerbal, type Run, type Scene } from './scene.ts'
import { isGenitiveMark } from '../../model/token.ts'
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
  let i = to
  let cut = -1
  while (i > from) {
    const token = tokens[i - 1]!
    const before = tokens[i - 2]
    const named = scene.named.to.get(i)
    if (named && named.from >= from) {
      i = named.from
      continue
    }
    if (lexicon.is.clitics.has(token.lower) && isVerbal(tokens[i])) break
    if (token.pos === 'pronoun' && i < to) {
      if (lexicon.is.relatives.has(token.lower) || tokens[i]?.pos !== 'noun') break
      i--
      break
    }
    if ((isNominal(token) && !lexicon.is.joiners.has(token.lower)) || isGenitiveMark(token)) {
      i--
      if (
        token.pos === 'determiner' &&
        !(joinsAt(scene, i - 1) || isAnd(scene, i - 1) || lexicon.words.predeterminers.includes(before?.lower ?? ''))
      )
        break
      continue
    }
    if (i < to && i - 1 > from && isNominal(before) && joinsAt(scene, i - 1)) {
      i--
      continue
    }
    if (i < to && i - 1 > from && isNominal(before) && isAnd(scene, i - 1)) {
      cut = i
      i--
      continue
    }
    if (token.text === ')' && i > 2) {
      let open = i - 2
      while (open > from && tokens[open]!.text !== '(') open--
      if (tokens[open]!.text !== '(') break
      i = open
      continue
    }
    if (i < to && isModifier(scene, i - 1)) {
      i--
      continue
    }
    if (isMark(token) && i < to) break
    break
  }
  // "… the bridge in Lima and police said": what stands before "and" belongs to another verb.
  if (cut >= 0 && i > from && (isVerbal(tokens[i - 1]) || joinsAt(scene, i - 1))) i = cut
  while (i < to && (isAnd(scene, i) || joinsAt(scene, i) || isGenitiveMark(tokens[i]!) || tokens[i]!.text === ')')) i++
  return i < to && hasHead(scene, { from: i, to }) ? { from: i, to } : null
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
