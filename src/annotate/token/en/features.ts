import type { Token, TokenFeatures } from '../../../model/token.ts'

const none: TokenFeatures = {}
const plural: TokenFeatures = { number: 'plural' }
const singular: TokenFeatures = { number: 'singular' }
const past: TokenFeatures = { form: 'finite', tense: 'past' }
const present: TokenFeatures = { form: 'finite', tense: 'present' }
const thirdPresent: TokenFeatures = { form: 'finite', tense: 'present', person: 3, number: 'singular' }
const infinitive: TokenFeatures = { form: 'infinitive' }
const gerund: TokenFeatures = { form: 'gerund' }
const participle: TokenFeatures = { form: 'participle' }

/** Number of nouns, tense and form of verbs, by the form and the words before it. */
export const featuresOf = (tokens: readonly Token[], at: number): TokenFeatures => {
  const token = tokens[at]!
  if (token.pos === 'noun') return token.lemma !== token.lower && token.lower.endsWith('s') ? plural : singular
  if (token.pos !== 'verb' && token.pos !== 'auxiliary') return none
  return verbFeatures(tokens, token, at)
}

const verbFeatures = (tokens: readonly Token[], token: Token, at: number): TokenFeatures => {
  const { lower, lemma } = token
  if (lower.endsWith('ing') && lemma !== lower) return gerund
  const before = auxiliaryBefore(tokens, at)
  if (lower === lemma) {
    if (before === 'to' || before === 'modal') return infinitive
    return before === 'be' || before === 'have' ? participle : present
  }
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower !== 'was') return thirdPresent
  return before === 'be' || before === 'have' || isReduced(tokens, at) ? participle : past
}

/** "A mine owned by a bank" and "a group, led by him": a past form with its doer after it is a participle. */
const isReduced = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return next !== undefined && next.lower === 'by' && next.sentence === tokens[at]!.sentence
}

const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'do'])

/** The kind of word that governs a verb: the nearest auxiliary or "to" before it, adverbs skipped. */
const auxiliaryBefore = (tokens: readonly Token[], at: number): 'to' | 'modal' | 'be' | 'have' | null => {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]!
    if (token.sentence !== tokens[at]!.sentence) return null
    if (token.lower === 'to') return 'to'
    if (token.lemma === 'be') return 'be'
    if (token.lemma === 'have') return 'have'
    if (token.pos === 'auxiliary') return modals.has(token.lemma) ? 'modal' : null
    if (token.pos !== 'adverb' && token.lower !== "n't" && token.lower !== 'not') return null
  }
  return null
}
