import type { Factuality } from '../../model/attribution.ts'
import type { Token } from '../../model/token.ts'
import type { VerbGroup } from './tagged-groups.ts'
import type { Part } from './part.ts'
import type { Cutting } from './cutting.ts'

/** Whether a clause denies what it tells: a negation in the verb group or right before it, or "no" with a noun beside it. */
export const isNegated = (cutting: Cutting, group: VerbGroup, part: Part): boolean => {
  const { tokens, language } = cutting
  const { negations, negativeWords } = language.statement
  const from = Math.max(part.from, group.from - 3)
  for (let i = from; i < group.to; i++)
    if (negations.has(tokens[i]!.lower) && !isFar(tokens, i, group.from) && !isLimited(cutting, i)) return true
  if (isUndone(cutting, group)) return true
  const after = tokens[group.to]
  const copula = language.statement.passives.has(tokens[group.head]!.lemma)
  const denies = after && (negativeWords.has(after.lower) || (copula && negations.has(after.lower)))
  if (denies && group.to < part.to) return true
  const first = tokens.slice(part.from, Math.min(part.to, part.from + 2))
  return group.from > part.from && first.some((token) => negativeWords.has(token.lower) && token.pos !== 'adverb')
}

/** A negation before a noun and not the verb: "not the army but the police fired". */
const isFar = (tokens: readonly Token[], at: number, verb: number): boolean =>
  at < verb && tokens.slice(at + 1, verb).some(({ pos }) => pos !== 'adverb' && pos !== 'pronoun')

/** "Not only repulsed an attack": what it also did is told behind. */
const isLimited = ({ tokens, language }: Cutting, negation: number): boolean =>
  language.statement.limiters.has(tokens[negation + 1]?.lower ?? '')

/** "Had yet to wake", "has yet to formally say", "sigue sin despertar": it has not. */
const isUndone = ({ tokens, language }: Cutting, { head }: VerbGroup): boolean => {
  let end = head
  while (tokens[end - 1]?.pos === 'adverb') end--
  return language.statement.undone.some((words) =>
    words.every((word, at) => tokens[end - words.length + at]?.lower === word),
  )
}

/** How sure a clause is of what it tells, by its modals, tense and adverbs; `fact` where nothing weakens it. */
export const factualityOf = (cutting: Cutting, group: VerbGroup, part: Part): Factuality => {
  const { tokens, language } = cutting
  const { modals, hedges, conditionals } = language.statement
  if (part.within < 0 && asksWhether(cutting, part)) return 'unknown'
  if (part.joint === 'adverbial' && conditionals.has(tokens[part.from]!.lower)) return 'conditional'
  for (let i = Math.max(part.from, group.from - 3); i < Math.min(part.to, group.to + 1); i++) {
    const hedge = hedges.get(tokens[i]!.lower)
    if (hedge) return hedge
  }
  const verbs = tokens.slice(group.from, group.to)
  const tenses = new Set(verbs.map(({ features }) => features.tense))
  if (tenses.has('conditional')) return isReportive(cutting) ? 'possible' : 'conditional'
  const helping = verbs.find((token, i) => i < verbs.length - 1 && token.pos === 'auxiliary' && modals.has(token.lemma))
  if (helping) return modals.get(helping.lemma)!
  return tenses.has('future') ? 'future' : 'fact'
}

const openers: ReadonlySet<string> = new Set(['“', '«', '‘', '"', "'"])
const closers: ReadonlySet<string> = new Set(['”', '»', '’', '"', "'"])

/** "Could a dam fall?", "what if a dam fell?": it tells of nothing. Counter-example: "why did the dam fall?" holds that it fell. */
const asksWhether = ({ tokens, language }: Cutting, { from }: Part): boolean => {
  const { conditionals } = language.statement
  const words = tokens.slice(from).filter(({ pos }) => pos !== 'punctuation')
  const end = tokens.slice(-2).map(({ text }) => text)
  // "She asked: “Did it fall?”": what is quoted asks, and she does not.
  const isOfQuote =
    closers.has(end[1] ?? '') && !closers.has(tokens[0]?.text ?? '') && !openers.has(tokens[0]?.text ?? '')
  if (!end.includes('?') || isOfQuote) return false
  const [first, second] = words
  // "Por qué": the word that asks may stand behind a preposition.
  const asks = language.attribution.questionWords.some((word) => word === first?.lower || word === second?.lower)
  return !asks || conditionals.has(second?.lower ?? '')
}

/** "Habría muerto" tells what others say, unless a condition stands in the sentence. */
const isReportive = ({ tokens, language }: Cutting): boolean =>
  language.attribution.reportiveConditional && !tokens.some((token) => language.statement.conditionals.has(token.lower))
