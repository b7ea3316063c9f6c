import type { StatementWords } from '../../language/topics/statement.ts'
import type { Token } from '../../model/token.ts'

/** A verb with its auxiliaries: "have not been killed". Indices count the sentence's tokens. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The verb that says what happens; the copula where there is no other. */
  readonly head: number
  readonly kind: 'finite' | 'gerund' | 'participle' | 'infinitive'
  readonly passive: boolean
}

/** The verb groups of a sentence, in order. */
export const verbGroupsOf = (tokens: readonly Token[], words: StatementWords): readonly VerbGroup[] => {
  const groups: VerbGroup[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!isVerbal(token) || words.notVerbs.has(token.lower) || isAgo(tokens, i, words)) continue
    const group = groupFrom(tokens, i, words)
    groups.push(group)
    i = group.to - 1
  }
  return groups
}

/** "Hace dos días" is no clause. */
const isAgo = (tokens: readonly Token[], at: number, words: StatementWords): boolean => {
  const next = tokens[at + 1]
  if (!next || !words.agoVerbs.has(tokens[at]!.lower)) return false
  return next.pos === 'number' || next.pos === 'determiner' || words.timeNouns.has(next.lemma)
}

const isVerbal = (token: Token): boolean => token.pos === 'verb' || token.pos === 'auxiliary'

const groupFrom = (tokens: readonly Token[], from: number, words: StatementWords): VerbGroup => {
  let head = from
  let to = from + 1
  while (tokens[head]!.pos === 'auxiliary') {
    const next = nextVerbal(tokens, head + 1)
    if (next === null) break
    head = next
    to = next + 1
  }
  const parts = tokens.slice(from, to).filter(isVerbal)
  return { from, to, head, kind: kindOf(tokens, from, parts), passive: isPassive(parts, words) }
}

const between = new Set(['a', 'que', 'de', 'to'])

/** The verb that an auxiliary helps: adverbs, negations, one subject pronoun or a linking word may stand between. */
const nextVerbal = (tokens: readonly Token[], from: number): number | null => {
  let links = 0
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i]!
    if (isVerbal(token)) return links === 0 || token.features.form === 'infinitive' ? i : null
    if (token.pos === 'adverb' || token.pos === 'particle' || token.lower === "n't") {
      if (token.lower === 'to') links++
      continue
    }
    if (between.has(token.lower) && links === 0) links++
    else return null
  }
  return null
}

const kindOf = (tokens: readonly Token[], from: number, parts: readonly Token[]): VerbGroup['kind'] => {
  const first = parts[0]!
  const { form } = first.features
  if (form === 'gerund') return 'gerund'
  if (form === 'participle') return 'participle'
  if (form === 'infinitive')
    return parts.length > 1 && first.pos === 'auxiliary' && tokens[from - 1]?.lower !== 'to' && isModal(first)
      ? 'finite'
      : 'infinitive'
  return 'finite'
}

const isModal = (token: Token): boolean => token.lower === token.lemma && token.pos === 'auxiliary'

const isPassive = (parts: readonly Token[], words: StatementWords): boolean => {
  const last = parts.at(-1)!
  if (last.features.form !== 'participle' || parts.length < 2)
    return parts.length === 1 && last.features.form === 'participle'
  return words.passives.has(parts.at(-2)!.lemma)
}
