import { wordsOf } from '../../model/citation.ts'
import type { Authority, FigureReading } from '../../model/figure.ts'
import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { phraseEndAt } from '../../text/phrase.ts'
import { credited } from './authority-subject.ts'
import type { Room } from './room.ts'

/** Characters behind the words of an authority within which its name must end. */
const reach = 60

/**
 * Who counts, by the name that is printed: behind a noun for what it is ("the agency Corvo News"), or behind a
 * noun for the count itself ("a count by Corvo News", "el recuento de Corvo News").
 * Counter-examples: "the brother of Ana Ruiz", "the agency in Port Hale".
 */
export const withName = (room: Room, authority: Authority | null): Authority | null => {
  if (authority === null) return null
  const near = room.mentionsIn({ start: authority.start, end: authority.end + reach })
  const name = apposed(room, authority, near) ?? owner(room, authority, near)
  if (name === null) return authority
  const span = { start: authority.start, end: Math.max(authority.end, name.end) }
  return { ...authority, ...wordsOf(room.text, span), entity: room.entityOf(name.id) }
}

const isName = (mention: Mention | undefined): mention is Mention =>
  mention !== undefined && mention.form === 'name' && mention.type !== 'place'

/** "la agencia Corvo News": the description first, the name right behind it. */
const apposed = (room: Room, authority: Authority, near: readonly Mention[]): Mention | null => {
  const [described, name] = near
  if (described?.form !== 'description' || described.start > authority.end || !isName(name)) return null
  return /^ +$/.test(room.text.slice(described.end, name.start)) ? name : null
}

/** "a count by Corvo News": a count is nobody, so that whoever stands behind it counts. */
const owner = (room: Room, authority: Authority, near: readonly Mention[]): Mention | null => {
  const name = near.find(isName)
  if (authority.entity !== null || name === undefined) return null
  const { tolls, byBefore, genitives } = room.figureWords
  const between = room.tokensIn({ start: authority.start, end: name.start })
  const count = between.findIndex(({ lower }) => Object.hasOwn(tolls, lower))
  if (count < 0) return null
  const end = genitives.has(between[count + 1]?.lower ?? '') ? count + 2 : phraseEndAt(between, count + 1, byBefore)
  return end > 0 && between.slice(end).every(({ pos }) => pos === 'determiner' || pos === 'noun') ? name : null
}

/** How far before a number, in tokens, a count that it is may be named. */
const back = 24

/**
 * "El balance de la Defensoría llegó a 46", "the ombudsman's toll rose to 60": whose count the number is.
 * Counter-example: "the number of dead in Puno", which is nobody's.
 */
export const fromCount = (room: Room, figure: FigureReading): Authority | null => {
  if (figure.measure === 'other') return null
  const { tokens, at } = room.sentenceOf(figure)
  const { tolls, genitives, breaks } = room.figureWords
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const { lower } = tokens[i]!
    if (lower === ';' || breaks.has(lower)) return null
    if (!Object.hasOwn(tolls, lower)) continue
    const behind = genitives.has(tokens[i + 1]?.lower ?? '') ? whoseIn(room, tokens.slice(i + 2, i + 7)) : null
    const owned = genitives.has(tokens[i - 1]?.lower ?? '') && tokens[i - 1]!.pos === 'particle'
    const owner = behind ?? (owned ? whoseIn(room, tokens.slice(Math.max(0, i - 5), i - 1)) : null)
    if (owner) return credited(room, owner)
  }
  return null
}

/** The person or body that words name first. */
const whoseIn = (room: Room, tokens: readonly Token[]): Mention | null => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return null
  const mention = room
    .mentionsIn({ start: first.start, end: last.end })
    .find(({ type }) => type === 'organization' || type === 'person')
  const before = mention && tokens.filter(({ end }) => end <= mention.start)
  return before?.every(({ pos }) => pos === 'determiner' || pos === 'noun' || pos === 'adjective') ? mention! : null
}
