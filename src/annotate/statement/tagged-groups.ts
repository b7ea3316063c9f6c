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

/** The verb groups that the tagger's parts of speech tell. */
export const taggedGroups = (tokens: readonly Token[], words: StatementWords): readonly VerbGroup[] => {
  const groups: VerbGroup[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!isVerbal(token) || words.notVerbs.has(token.lower) || isAgo(tokens, i, words)) continue
    if (isNounBehind(tokens[i - 1], token, words)) continue
    const group = groupFrom(tokens, i, words)
    groups.push(group)
    i = group.to - 1
  }
  return groups.map((group, i) => (isApposed(tokens, group, groups[i + 1]) ? asParticiple(group) : group))
}

/**
 * "The clerk, named as Ivo Lenz, was there": a lone past form behind a comma is a participle where the verb follows
 * right behind the next comma. Counter-example: "he ran, fell on the road, and died".
 */
const isApposed = (tokens: readonly Token[], { from, to, head }: VerbGroup, next: VerbGroup | undefined): boolean => {
  if (to - from > 1 || tokens[head]!.features.tense !== 'past' || tokens[from - 1]?.text !== ',') return false
  if (!next || next.kind !== 'finite' || !linking.has(tokens[to]?.pos ?? '')) return false
  let end = next.from
  while (end > to && tokens[end - 1]!.pos === 'adverb') end--
  return tokens[end - 1]?.text === ',' && tokens.slice(to, end - 1).every(({ text }) => text !== ',')
}
const linking: ReadonlySet<string> = new Set(['preposition', 'conjunction'])

const asParticiple = (group: VerbGroup): VerbGroup => ({ ...group, kind: 'participle', passive: true })

/**
 * "Pleaded guilty to charges": behind some prepositions a finite form is a noun. Counter-examples: "of killing two",
 * "to charge him".
 */
const isNounBehind = (
  before: Token | undefined,
  { pos, features, lower, lemma }: Token,
  words: StatementWords,
): boolean =>
  before !== undefined &&
  words.nounPrepositions.has(before.lower) &&
  pos === 'verb' &&
  features.form !== 'gerund' &&
  features.form !== 'infinitive' &&
  lower !== lemma

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
    const next = nextVerbal(tokens, head + 1, words)
    if (next === null) break
    head = next
    to = next + 1
  }
  const parts = tokens.slice(from, to).filter(isVerbal)
  const group: VerbGroup = {
    from,
    to,
    head,
    kind: kindOf(tokens[from - 1], parts, words),
    passive: isPassive(parts, words),
  }
  const raised =
    group.kind === 'finite' && group.passive && words.raisers.has(tokens[head]!.lemma)
      ? raisedFrom(tokens, to, words)
      : null
  return raised === null ? group : { ...raised, from, kind: 'finite' }
}

/**
 * "Was reported to have fled" tells of fleeing: what follows the report of somebody is what they did. Counter-example:
 * "was forced to flee" tells of a force.
 */
const raisedFrom = (tokens: readonly Token[], at: number, words: StatementWords): VerbGroup | null => {
  if (tokens[at]?.pos !== 'particle' || !tokens[at + 1] || !isVerbal(tokens[at + 1]!)) return null
  const perfect = words.perfects.has(tokens[at + 1]!.lemma) && tokens[at + 2] && isVerbal(tokens[at + 2]!)
  return groupFrom(tokens, perfect ? at + 2 : at + 1, words)
}

/** The verb that an auxiliary helps: adverbs, negations, one subject pronoun or a linking word may stand between. */
const nextVerbal = (tokens: readonly Token[], from: number, words: StatementWords): number | null => {
  let links = 0
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i]!
    if (isVerbal(token)) return links === 0 || token.features.form === 'infinitive' ? i : null
    if (token.pos === 'adverb' || token.pos === 'particle' || words.enclitics.has(token.lower)) {
      if (words.infinitiveMarkers.has(token.lower)) links++
      continue
    }
    if (words.verbLinks.has(token.lower) && links === 0) links++
    else return null
  }
  return null
}

const kindOf = (before: Token | undefined, parts: readonly Token[], words: StatementWords): VerbGroup['kind'] => {
  const first = parts[0]!
  const { form } = first.features
  if (form === 'gerund') return 'gerund'
  if (form === 'participle') return 'participle'
  if (form === 'infinitive')
    return parts.length > 1 &&
      first.pos === 'auxiliary' &&
      !words.infinitiveMarkers.has(before?.lower ?? '') &&
      isModal(first)
      ? 'finite'
      : 'infinitive'
  return 'finite'
}

const isModal = (token: Token): boolean => token.lower === token.lemma && token.pos === 'auxiliary'

const isPassive = (parts: readonly Token[], words: StatementWords): boolean => {
  const last = parts.at(-1)!
  const participle = last.features.form === 'participle'
  if (parts.length < 2) return participle
  // "Is being sued": behind a passive auxiliary a past form is a participle.
  return (participle || last.features.tense === 'past') && words.passives.has(parts.at(-2)!.lemma)
}
