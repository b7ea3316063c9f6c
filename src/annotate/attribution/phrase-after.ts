import { isFinite, isGerund, isMark, isNominal, type Run, type Scene } from './scene.ts'
import { isGenitiveMark } from '../../model/token.ts'
import { joinsAt, isAnd, isModifier, isTime } from './phrase-words.ts'

/**
 * The noun phrase that begins at `from`, with what joins it ("of", "de"), not with what only says
 * where or when.
 * @example "said | a doctor of the hospital on Monday" gives "a doctor of the hospital"
 */
export const phraseAfter = (scene: Scene, from: number, end: number): Run | null => {
  const { tokens, lexicon } = scene
  let i = from
  let noun = false
  while (i < end) {
    const token = tokens[i]!
    const named = scene.named.from.get(i)
    if (named && named.to <= end) {
      noun = true
      i = named.to
      continue
    }
    if (isMark(token) || (isGerund(scene, token) && token.pos === 'verb' && noun)) break
    if (token.pos === 'pronoun') {
      if (i === from) return { from, to: from + 1 }
      if (lexicon.is.relatives.has(token.lower) || noun) break
    }
    if (noun && isTime(scene, i) && token.pos !== 'name' && !isNamePart(scene, i)) break
    if (noun && isNamePart(scene, i)) {
      i++
      continue
    }
    if ((isNominal(token) && !lexicon.is.joiners.has(token.lower)) || isGenitiveMark(token)) {
      if (token.pos === 'determiner' && noun && !joinsBefore(scene, i)) break
      if (token.pos === 'name' && noun && tokens[i - 1]?.pos === 'noun' && tokens[i - 1]!.features.number === 'plural')
        break
      if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'number') noun = true
      i++
      continue
    }
    if (noun && lexicon.is.joiners.has(token.lower) && isNominal(tokens[i + 1])) {
      i++
      continue
    }
    if (noun && isAnd(scene, i) && isNominal(tokens[i + 1]) && !finiteSoon(scene, i + 1, end)) {
      i++
      continue
    }
    if (noun && token.text === '(') {
      const close = tokens.findIndex((t, k) => k > i && t.text === ')')
      if (close > 0 && close < end) {
        i = close + 1
        continue
      }
    }
    if (!noun && i > from && isModifier(scene, i)) {
      i++
      continue
    }
    break
  }
  return noun || i > from ? { from, to: Math.max(i, from + 1) } : null
}

/** "el diario La Mañana": a word of time with a capital, where the language writes such words small. */
const isNamePart = (scene: Scene, at: number): boolean =>
  scene.lexicon.words.smallTimes &&
  isTime(scene, at) &&
  /^\p{Lu}/u.test(scene.tokens[at]!.text) &&
  scene.tokens[at - 1]?.pos === 'name'

const joinsBefore = (scene: Scene, at: number): boolean => joinsAt(scene, at - 1) || isAnd(scene, at - 1)

/** Whether the phrase after "and" has a verb of its own. */
const finiteSoon = (scene: Scene, from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    if (scene.tokens[i]!.pos === 'punctuation') return false
    if (isFinite(scene, i)) return true
  }
  return false
}

/** What explains a phrase up to the next sign, where no verb stands in it. */
const explanation = (scene: Scene, from: number, end: number): Run | null => {
  let to = from
  while (to < end && scene.tokens[to]!.pos !== 'punctuation' && !isMark(scene.tokens[to])) {
    if (isFinite(scene, to) || (scene.tokens[to]!.pos === 'conjunction' && !isAnd(scene, to))) return null
    to++
  }
  return to > from ? { from, to } : null
}

/**
 * The phrase that begins at `from` with what explains it between commas: "the mayor, Ana Ruiz".
 */
export const phraseWithApposition = (scene: Scene, from: number, end: number): Run | null => {
  const phrase = phraseAfter(scene, from, end)
  if (!phrase || scene.tokens[phrase.to]?.text !== ',') return phrase
  const next = explanation(scene, phrase.to + 1, end)
  const after = next && scene.tokens[next.to]
  const first = scene.tokens[phrase.to + 1]
  if (
    !next ||
    !first ||
    first.pos === 'pronoun' ||
    !(first.pos === 'determiner' || first.pos === 'name' || first.pos === 'noun')
  )
    return phrase
  const ends = !after || next.to >= end || (after.pos === 'punctuation' && after.text !== ':') || isMark(after)
  return ends && next.to - next.from <= 16 ? { from, to: next.to } : phrase
}
