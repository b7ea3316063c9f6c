import { isFinite, isGerund, isMark, isNominal, type Run, type Scene } from './scene.ts'
import { isGenitiveMark } from '../../model/token.ts'
import { joinsAt, isAnd, isModifier, isTime } from './phrase-words.ts'

/**
 * The noun phrase that begins at `from`, with what joins it ("of", "de"), not with what only says
 * where or when.
 * @example "said | a doctor of the hospital on Monday" gives "a doctor of the hospital"
 */
export const phraseAfter = (scene: Scene, from: number, end: number): Run | null => {
  let step: Step = { at: from, noun: false, last: false }
  while (step.at < end && !step.last) {
    const next = stepAfter(scene, step, { from, to: end })
    if (next === null) break
    step = next
  }
  return step.noun || step.at > from ? { from, to: Math.max(step.at, from + 1) } : null
}

/** How far a phrase reaches, whether it has its noun, and whether nothing can follow. */
interface Step {
  readonly at: number
  readonly noun: boolean
  readonly last: boolean
}

/** The phrase with what stands next taken in; null where that is no part of it. */
const stepAfter = (scene: Scene, { at, noun }: Step, { from, to: end }: Run): Step | null => {
  const { tokens, lexicon } = scene
  const token = tokens[at]!
  const next: Step = { at: at + 1, noun, last: false }
  const named = scene.named.from.get(at)
  if (named && named.to <= end) return { ...next, at: named.to, noun: true }
  if (isMark(token) || (isGerund(scene, token) && token.pos === 'verb' && noun)) return null
  if (token.pos === 'pronoun') {
    if (at === from) return { ...next, last: true }
    if (lexicon.is.relatives.has(token.lower) || noun) return null
  }
  const isPart = isNamePart(scene, at)
  if (noun && isTime(scene, at) && token.pos !== 'name' && !isPart) return null
  if (noun && isPart) return next
  const joins = lexicon.is.joiners.has(token.lower)
  if ((isNominal(token) && !joins) || isGenitiveMark(token))
    return noun && opensAnother(scene, at) ? null : { ...next, noun: noun || nouns.has(token.pos) }
  if (noun && token.text === '(') {
    const close = tokens.findIndex((t, k) => k > at && t.text === ')')
    return close > 0 && close < end ? { ...next, at: close + 1 } : null
  }
  const goesOn = noun
    ? isNominal(tokens[at + 1]) && (joins || (isAnd(scene, at) && !finiteSoon(scene, at + 1, end)))
    : at > from && isModifier(scene, at)
  return goesOn ? next : null
}
const nouns: ReadonlySet<string> = new Set(['noun', 'name', 'number'])

/** Behind a noun, what begins another phrase: a determiner that nothing joins, a name behind a plural. */
const opensAnother = (scene: Scene, at: number): boolean => {
  const [before, token] = [scene.tokens[at - 1], scene.tokens[at]!]
  if (token.pos === 'determiner') return !joinsBefore(scene, at)
  return token.pos === 'name' && before?.pos === 'noun' && before.features.number === 'plural'
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
