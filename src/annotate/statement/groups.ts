import type { StatementWords } from '../../language/topics/statement.ts'
import type { Token } from '../../model/token.ts'
import { taggedGroups, type VerbGroup } from './tagged-groups.ts'

/** The verb groups of a sentence, in order. */
export const verbGroupsOf = (tokens: readonly Token[], words: StatementWords): readonly VerbGroup[] => {
  const groups = taggedGroups(tokens, words)
  const gapped = gappedVerb(tokens, groups, words)
  if (gapped) return [...groups, gapped].sort((a, b) => a.from - b.from)
  const sure = groups.some((group) => group.kind === 'finite' && !mayBeReduced(tokens, group))
  const missed = sure ? null : missedVerb(tokens)
  return missed === null ? groups : [...groups, missed].sort((a, b) => a.from - b.from)
}

/**
 * "Four were killed and 70 wounded", "dos fueron detenidos y tres heridos": behind a passive, a number and a participle
 * share its auxiliary. Counter-example: "four were killed and 70 wounded people were treated".
 */
const gappedVerb = (
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  words: StatementWords,
): VerbGroup | null => {
  for (const { passive, kind, to, from } of groups) {
    if (!passive || kind !== 'finite') continue
    const and = tokens.findIndex((token, i) => i >= to && i < to + farthestGap && words.coordinators.has(token.lower))
    const verb = and < 0 ? -1 : pastCount(tokens, and + 1, words)
    if (verb < 0 || groups.some((group) => group.from > from && group.from < verb)) continue
    const [token, after] = [tokens[verb], tokens[verb + 1]]
    const ends = !after || after.pos === 'punctuation' || after.pos === 'preposition'
    if (
      token &&
      ends &&
      isParticiple(token, words) &&
      !groups.some((group) => group.from > verb && group.from < verb + 3)
    )
      return { from: verb, to: verb + 1, head: verb, kind: 'finite', passive: true }
  }
  return null
}
const farthestGap = 14

/** Past "and 70", "and 70 others", "y a tres"; -1 where no number stands there. */
const pastCount = (tokens: readonly Token[], at: number, words: StatementWords): number => {
  let to = at
  while (counting.has(tokens[to]?.pos ?? '') && to < at + 4) to++
  if (tokens[to]?.pos !== 'number') return -1
  const other = tokens[to + 1]
  return other?.pos === 'noun' && !isParticiple(other, words) ? to + 2 : to + 1
}
const counting: ReadonlySet<string> = new Set(['preposition', 'adverb', 'adjective', 'determiner'])

/** A form that can be a participle, however it was read. */
const isParticiple = ({ pos, poses, lower, features }: Token, { participleEndings }: StatementWords): boolean =>
  features.form === 'participle' ||
  features.tense === 'past' ||
  ((pos === 'noun' || pos === 'adjective') &&
    poses.includes('verb') &&
    participleEndings.some((each) => lower.endsWith(each)))

const mayBeReduced = (tokens: readonly Token[], { from, to, head }: VerbGroup): boolean =>
  to - from === 1 && tokens[head]!.features.tense === 'past' && tokens[to]?.pos === 'preposition'

/**
 * "Gunmen shot dead two guards": where a sentence has no verb that is surely one, a form that can be a verb is it, if
 * it stands between nouns. Counter-example: "a shot in the dark", "the bus crash".
 */
const missedVerb = (tokens: readonly Token[]): VerbGroup | null => {
  const at = tokens.findIndex((token, i) => {
    if ((token.pos !== 'noun' && token.pos !== 'adjective') || !token.poses.includes('verb')) return false
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    const subject =
      before?.pos === 'name' || before?.pos === 'pronoun' || (before?.pos === 'noun' && before.lower !== before.lemma)
    // A noun whose form is not its lemma is plural.
    return subject && after !== undefined && opensObject(after, tokens[i + 2])
  })
  return at < 0 ? null : { from: at, to: at + 1, head: at, kind: 'finite', passive: false }
}

const opensObject = ({ pos, poses }: Token, next: Token | undefined): boolean =>
  pos === 'determiner' || pos === 'number' || (poses.includes('adjective') && next?.pos === 'number')

/** The lemma of a form as a verb. */
export const verbLemma = ({ pos, lemma, lemmas }: Token): string =>
  pos === 'verb' || pos === 'auxiliary' ? lemma : (lemmas.at(-1) ?? lemma)
