import type { Attribution } from '../../model/attribution.ts'
import { wordsOf, type Words } from '../../model/citation.ts'
import type { Authority, FigureReading } from '../../model/figure.ts'
import type { Token } from '../../model/token.ts'
import { phraseEndAt } from '../../text/phrase.ts'
import { contains } from '../../text/span.ts'
import { fromCount, withName } from './authority-named.ts'
import { credited, fromRelative, fromSubject } from './authority-subject.ts'
import type { Room } from './room.ts'

/**
 * Who is credited with a figure, or null. Rules in order: the speaker in whose words it stands; "según
 * X", "according to X"; the subject of the verb that states it ("The ombudsman counts 18"); who stands
 * behind "that … published".
 */
export const authorityOf = (room: Room, figure: FigureReading): Authority | null => {
  const found = fromAttribution(room, figure) ?? fromPhrase(room, figure)
  if (found && isNobody(room, found)) return spokenBefore(room, figure)
  return withName(room, found ?? fromSubject(room, figure) ?? fromCount(room, figure) ?? fromRelative(room, figure))
}

/** "They", "it": a pronoun of which it is not known whom it stands for names no body that counts. */
const isNobody = (room: Room, { start, end, entity }: Authority): boolean =>
  entity === null && room.tokensIn({ start, end }).every(({ pos }) => pos === 'pronoun')

const fromAttribution = (room: Room, figure: FigureReading): Authority | null => {
  let best: { readonly attribution: Attribution; readonly size: number } | null = null
  for (const attribution of room.attributions(figure)) {
    const size = attribution.content.reduce((sum, part) => sum + part.end - part.start, 0)
    const holds = attribution.content.some((part) => contains(part, room.numberOf(figure)))
    if (!holds || !attribution.source || isPaper(room, attribution.source)) continue
    if (best === null || size < best.size) best = { attribution, size }
  }
  const source = best?.attribution.source
  if (!best || !source) return null
  const named = antecedent(room, source)
  const { start, end, text, entity } = named ?? source
  return { start, end, text, entity, attribution: best.attribution.id, basis: 'stated' }
}

/** "The ministry, which denied that": whom a relative pronoun stands for. */
const antecedent = (room: Room, source: Words): Authority | null => {
  if (room.tokensIn(source).some((token) => !room.figureWords.relatives.has(token.lower))) return null
  const near = room.mentionsIn({ start: Math.max(0, source.start - 80), end: source.start })
  const mention = near.findLast((one) => source.start - one.end <= 2)
  return mention ? credited(room, mention) : null
}

/** "Initial reports showed eight": papers say what others found, and those are credited. */
const isPaper = (room: Room, source: Words & { readonly entity: string | null }): boolean =>
  source.entity === null && room.figureWords.papers.has(room.tokensIn(source).at(-1)?.lower ?? '')

/** "Police said … They say 13 died": who spoke last, here or in the sentence before. */
const spokenBefore = (room: Room, figure: FigureReading): Authority | null => {
  for (const back of [0, 1]) {
    const sources = room
      .attributions({ sentence: figure.sentence - back })
      .flatMap(({ id, source }) => (source && source.end < figure.start ? [{ ...source, attribution: id }] : []))
    const last = sources.findLast((source) => !isNobody(room, { ...source, basis: 'carried' }))
    if (last)
      return { ...wordsOf(room.text, last), entity: last.entity, attribution: last.attribution, basis: 'carried' }
  }
  return null
}

/** "This death brought the toll to 58" behind "…, the ombudsman said": who told the one told the other. */
export const authorityBefore = (room: Room, figure: FigureReading): Authority | null => {
  const { tokens } = room.sentenceOf(figure)
  if (!room.figureWords.anaphors.has(tokens[0]?.lower ?? '')) return null
  const attribution = room.attributions({ sentence: figure.sentence - 1 }).findLast((one) => one.source !== null)
  if (!attribution?.source) return null
  const { start, end, text, entity } = attribution.source
  return { start, end, text, entity, attribution: attribution.id, basis: 'carried' }
}

/** How far from a number, in tokens, words still credit somebody with it. */
const reach = 60

/** "según la Defensoría", "a count by the paper", anywhere in the clause. */
const fromPhrase = (room: Room, figure: FigureReading): Authority | null => {
  const { tokens, at } = room.sentenceOf(figure)
  const near = (from: number, to: number, step: number): Authority | null => {
    for (let i = from; i !== to; i += step) {
      if (tokens[i]!.lower === ';') return null
      const end = phraseEndAt(tokens, i, room.figureWords.according)
      if (end > 0 && tokens[end]) return nounPhrase(room, tokens, end)
    }
    return null
  }
  return (
    near(at, Math.min(tokens.length, at + reach), 1) ??
    near(at, Math.max(-1, at - reach), -1) ??
    ownCount(room, tokens, at)
  )
}

/** "… were hurt, by the ombudsman's figures", "by the paper's own tally": who owns the count behind "by". */
const ownCount = (room: Room, tokens: readonly Token[], at: number): Authority | null => {
  const { byBefore, tolls, genitives } = room.figureWords
  for (let i = at; i < Math.min(tokens.length, at + reach) && tokens[i]!.lower !== ';'; i++) {
    const from = phraseEndAt(tokens, i, byBefore)
    if (from < 0) continue
    const owner = tokens.slice(from, from + 6).findIndex(({ lower }) => genitives.has(lower) && lower.endsWith('s'))
    const owned = tokens.slice(from + owner + 1, from + owner + 3).some(({ lower }) => Object.hasOwn(tolls, lower))
    if (owner > 0 && owned) return nounPhrase(room, tokens.slice(0, from + owner), from)
  }
  return null
}

/** "the Norvale Herald puts": a word with a capital behind one is no verb. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')

/** A mention at the place, else the words up to the next sign or verb. */
const nounPhrase = (room: Room, tokens: readonly Token[], from: number): Authority | null => {
  let to = from
  while (
    to < tokens.length &&
    to - from < 9 &&
    tokens[to]!.pos !== 'punctuation' &&
    (tokens[to]!.pos !== 'verb' || isNamed(tokens, to)) &&
    tokens[to]!.pos !== 'auxiliary'
  )
    to++
  if (to === from) return null
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  const mention = room.mentionsIn(span)[0]
  return {
    ...wordsOf(room.text, span),
    entity: mention ? room.entityOf(mention.id) : null,
    attribution: null,
    basis: 'stated',
  }
}
