import { wordsOf } from '../../model/citation.ts'
import type { Authority, FigureReading } from '../../model/figure.ts'
import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import type { Span } from '../../text/span.ts'
import type { Room } from './room.ts'

export const credited = (room: Room, mention: Mention, start = mention.start): Authority => ({
  ...wordsOf(room.text, { start, end: mention.end }),
  entity: room.entityOf(mention.id),
  attribution: null,
  basis: 'stated',
})

/** The subject of the nearest verb of counting before the number. */
export const fromSubject = (room: Room, figure: FigureReading): Authority | null => {
  const { tokens, at } = room.sentenceOf(figure)
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const token = tokens[i]!
    if (token.lower === ';') return null
    // Right before a number an inflected word is the verb, even where it could be a noun: "the office lists 20".
    const verb = token.pos === 'verb' || (i === at - 1 && token.pos === 'noun' && !token.lemmas.includes(token.lower))
    if (!verb || !token.lemmas.some((lemma) => room.figureWords.statingVerbs.has(lemma))) continue
    if (isHarm(room, tokens, i) || hasClause(room, tokens.slice(i + 2, at))) continue
    const subject = room
      .mentionsIn({ start: tokens[Math.max(0, i - 9)]!.start, end: token.start })
      .findLast((mention) => mention.type !== 'place')
    if (subject && !cut(tokens, i, subject)) return credited(room, subject, ownerBefore(room, tokens, subject))
    const described = token.lemmas.some((lemma) => figure.rule === 'carried' || room.figureWords.countVerbs.has(lemma))
      ? describedBefore(room, tokens, i)
      : null
    if (described) return described
  }
  return null
}

/** "The crash claimed the lives of 12": a verb of harm before what it takes states no count. Not: "he claimed that 12 died". */
const isHarm = (room: Room, tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.lemmas.some((lemma) => Object.hasOwn(room.figureWords.objectVerbs, lemma)) &&
  tokens.slice(verb + 1, verb + 4).some(({ lower }) => Object.hasOwn(room.figureWords.nouns, lower))

/** "Put forward a plan for a country that has seen millions flee": a clause of its own stands between. */
const hasClause = (room: Room, between: readonly Token[]): boolean =>
  between.some(
    ({ lower }, at) => room.figureWords.relatives.has(lower) && between.slice(at + 1).some(({ pos }) => pos === 'verb'),
  )

/** "the Ombudsperson's Office": whose it is belongs to the name. */
const ownerBefore = (room: Room, tokens: readonly Token[], { start }: Span): number => {
  const at = tokens.findIndex((token) => token.start === start)
  const owned = at > 1 && tokens[at - 1]!.pos === 'particle' && room.figureWords.genitives.has(tokens[at - 1]!.lower)
  return owned && tokens[at - 2]!.pos === 'name' ? tokens[at - 2]!.start : start
}

/** "the regional office lists 20": words for who counts that name nobody; not the toll or the dead themselves. */
const describedBefore = (room: Room, tokens: readonly Token[], verb: number): Authority | null => {
  const end = subjectEnd(room, tokens, verb)
  let from = end
  while (from > 0 && end - from < 9 && phrasal.has(tokens[from - 1]!.pos)) from--
  // "Officials put the toll at 12": at the head of a clause a subject needs no article.
  const opens = from === 0 || tokens[from - 1]!.pos === 'punctuation'
  while (!opens && from < end && tokens[from]!.pos !== 'determiner' && tokens[from]!.pos !== 'name') from++
  const words = tokens.slice(from, end)
  const { tolls, nouns, causes } = room.figureWords
  const counts = words.some(
    ({ lower }) => Object.hasOwn(tolls, lower) || Object.hasOwn(nouns, lower) || causes.has(lower),
  )
  if (counts || !words.some(({ pos }) => pos === 'noun' || pos === 'name')) return null
  return {
    ...wordsOf(room.text, { start: words[0]!.start, end: words.at(-1)!.end }),
    entity: null,
    attribution: null,
    basis: 'stated',
  }
}

/** Behind the subject stand auxiliaries, a time ("who on Monday evening had") and the pronoun of a relative clause. */
const subjectEnd = (room: Room, tokens: readonly Token[], verb: number): number => {
  let end = verb
  const before = (): Token | undefined => tokens[end - 1]
  while (before() && (before()!.pos === 'auxiliary' || before()!.pos === 'adverb')) end--
  const last = tokens[end - 1]
  const time = last && room.timesIn({ start: tokens[0]!.start, end: last.end }).findLast((one) => one.end > last.start)
  while (time && before() && before()!.end > time.start) end--
  if (time && before()?.pos === 'preposition') end--
  if (room.figureWords.relatives.has(before()?.lower ?? '')) end--
  return before()?.lower === ',' ? end - 1 : end
}

const phrasal: ReadonlySet<Token['pos']> = new Set([
  'noun',
  'name',
  'adjective',
  'determiner',
  'preposition',
  'particle',
])

/** Whether a sign stands between the subject and its verb. */
const cut = (tokens: readonly Token[], verb: number, subject: Span): boolean => {
  for (let i = verb - 1; i >= 0 && tokens[i]!.start >= subject.end; i--) {
    if (tokens[i]!.lower === ';' || tokens[i]!.lower === ':' || tokens[i]!.pos === 'conjunction') return true
  }
  return false
}

/** "los 56 que difundió el martes la Defensoría", "the total that the office keeps". */
export const fromRelative = (room: Room, figure: FigureReading): Authority | null => {
  const { tokens, at } = room.sentenceOf(figure)
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    if (/^[;:.,]$/.test(tokens[i]!.lower)) return null
    if (!room.figureWords.relatives.has(tokens[i]!.lower)) continue
    const end = tokens[Math.min(tokens.length - 1, i + 8)]!.end
    const verb = tokens
      .slice(i, i + 8)
      .some((token) => token.lemmas.some((lemma) => room.figureWords.statingVerbs.has(lemma)))
    const mention = verb
      ? room
          .mentionsIn({ start: tokens[i]!.end, end })
          .find((one) => one.type === 'organization' || one.type === 'person')
      : undefined
    return mention ? credited(room, mention) : null
  }
  return null
}
