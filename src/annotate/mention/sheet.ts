import type { NameTables } from '../../language/names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import { lexiconOf, matchesIn, type Match, type Matches } from './lexicon.ts'

/** The words of a report with what names are told by, looked up once. */
export interface Sheet extends Matches {
  readonly text: string
  readonly language: LanguagePack
  readonly tables: NameTables
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
  /** Folded form: no accents, no full stops. */
  readonly key: readonly string[]
  /** Whether the word is capitalised as a name is. */
  readonly capital: readonly boolean[]
  /** Whether the word begins a sentence, a quotation or what follows a colon or dash. */
  readonly opens: readonly boolean[]
  /** Whether the word stands in a headline or line where most words have capitals. */
  readonly shouted: readonly boolean[]
  /** Pairs of capitalised words that stand within sentences, in lower case. */
  readonly within: ReadonlySet<string>
  /** Roles of one word. */
  readonly loneRoles: ReadonlySet<string>
}

export const sheetOf = (
  words: { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] },
  about: Pick<Sheet, 'text' | 'language' | 'tables'>,
): Sheet => {
  const { tokens } = words
  const lexicon = lexiconOf(about.language)
  const lower = tokens.map((token) => token.lower)
  const capital = withCalledAfterMonths(
    tokens,
    tokens.map((token) => isCapital(token, about.language)),
    about,
  )
  const opens = tokens.map((token, i) => opensAt(tokens, token, i))
  const shouted = shoutedOf(tokens, capital, about.tables)
  return {
    ...about,
    tokens,
    lower,
    key: lower.map((word, i) => (capital[i] ? keyOf(word) : word)),
    capital,
    opens,
    shouted,
    within: pairsWithin(tokens, { capital, opens, shouted }),
    ...matchesIn(lexicon, lower),
    loneRoles: lexicon.lone,
  }
}

/** "for Joined Harbours": two capitalised words of which the first begins no sentence. */
const pairsWithin = (
  tokens: readonly Token[],
  { capital, opens, shouted }: Pick<Sheet, 'capital' | 'opens' | 'shouted'>,
): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ lower, sentence }, i) =>
      capital[i] && capital[i + 1] && !opens[i] && !shouted[i] && tokens[i + 1]!.sentence === sentence
        ? [`${lower} ${tokens[i + 1]!.lower}`]
        : [],
    ),
  )

/** The longest role that begins at a word, or null. */
export const roleTermAt = ({ roles }: Sheet, i: number): Match | null => roles[i] ?? null

/** The longest body that begins at a word, or null. */
export const bodyTermAt = ({ bodies }: Sheet, i: number): Match | null => bodies[i] ?? null

/** A folded word without full stops: "U.S." is us, "Cusco" cusco. */
export const keyOf = (lower: string): string => fold(lower.includes('.') ? lower.replaceAll('.', '') : lower)

const upper = /^(?:\p{Lu}|(?:al|el|ul|as|an|ash|ad|d|l|t)[-'’]\p{Lu})/u

/** Most words begin with a plain letter that says it all, and matching them would take longer than looking. */
const beginsHigh = (text: string): boolean => {
  const first = text.charCodeAt(0)
  if (first >= 128) return upper.test(text)
  if (first < 97 || first > 122) return first >= 65 && first <= 90
  return (isLink(text.charCodeAt(1)) || isLink(text.charCodeAt(2)) || isLink(text.charCodeAt(3))) && upper.test(text)
}

/** A hyphen or an apostrophe. */
const isLink = (code: number): boolean => code === 45 || code === 39 || code === 0x2019

const isCapital = (token: Token, language: LanguagePack): boolean => {
  if (!beginsHigh(token.text)) return false
  const { calendar, compounds, pronouns } = language.mention
  if (calendar.has(token.lower) || token.lower === 'i' || pronouns.has(token.lower)) return false
  const hyphen = token.lower.lastIndexOf('-')
  return hyphen < 0 || !compounds.has(token.lower.slice(hyphen + 1))
}

/**
 * "Clara May", "Mrs May", and then "May": a word of the calendar right behind a first name or a form of address is a
 * surname, and the same word elsewhere in the report where nothing before or behind it makes a day of it.
 * Counter-example: "Clara in May", "Clara, May 3", "Clara Saturday".
 */
const withCalledAfterMonths = (
  tokens: readonly Token[],
  capital: readonly boolean[],
  about: Pick<Sheet, 'language' | 'tables'>,
): readonly boolean[] => {
  const { calendarSurnames } = about.language.mention
  const months = tokens.flatMap(({ lower, text }, i) =>
    calendarSurnames.has(lower) && isSurnameShape(text) ? [i] : [],
  )
  const surnames = new Set(months.filter((i) => isCalledSo(tokens, i, about)))
  if (surnames.size === 0) return capital
  const words = new Set([...surnames].map((i) => tokens[i]!.lower))
  for (const i of months) if (words.has(tokens[i]!.lower) && standsAlone(tokens, i)) surnames.add(i)
  return capital.map((is, i) => is || surnames.has(i))
}

const isSurnameShape = (text: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text)

const isCalledSo = (
  tokens: readonly Token[],
  i: number,
  { language, tables }: Pick<Sheet, 'language' | 'tables'>,
): boolean => {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (before?.sentence !== tokens[i]!.sentence || isDayOrYear(next)) return false
  const { calendar, honorifics } = language.mention
  if (calendar.has(before.lower) || !beginsHigh(before.text)) return false
  return honorifics.has(before.lower) || tables.firstName(keyOf(before.lower))?.usual === true
}

const isDayOrYear = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.text)

/** Nothing before it dates: "May said", "that May had", not "in May", "last May", "3 May". */
const standsAlone = (tokens: readonly Token[], i: number): boolean => {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (isDayOrYear(next)) return false
  if (before?.sentence !== tokens[i]!.sentence) return true
  return !['preposition', 'determiner', 'adjective', 'number'].includes(before.pos) && !isDayOrYear(before)
}

const openers = new Set(['"', '“', '‘', '«', '¿', '¡', '(', ':', '—', '–', '-', "'", '…', '•', '*', '[', '...'])

const opensAt = (tokens: readonly Token[], token: Token, i: number): boolean => {
  const before = tokens[i - 1]
  return before === undefined || before.sentence !== token.sentence || (openers.has(before.text) && before.text !== '(')
}

const someWords = 4

/**
 * Sentences of four words or more in which four in five of the longer words have capitals, ordinary words among
 * them: a list of names is none.
 */
const shoutedOf = (tokens: readonly Token[], capital: readonly boolean[], tables: NameTables): readonly boolean[] => {
  const shouted: boolean[] = Array.from({ length: tokens.length }, () => false)
  for (let from = 0; from < tokens.length;) {
    const { sentence } = tokens[from]!
    let to = from
    let long = 0
    let high = 0
    for (; to < tokens.length && tokens[to]!.sentence === sentence; to++) {
      if (!isLong(tokens[to]!)) continue
      long++
      if (capital[to]) high++
    }
    const loud = long >= someWords && high >= long * (tokens[to - 1]!.text === '.' ? 1 : 0.8)
    if (loud && ordinaryIn({ tokens, capital, tables }, from, to) >= long * 0.3) shouted.fill(true, from, to)
    from = to
  }
  for (const { from, to } of loudIn(tokens, tables)) shouted.fill(true, from, to)
  return shouted
}

/** Where words in capital letters alone follow each other: the words of a headline, not letters that stand for words. */
const loudIn = (
  tokens: readonly Token[],
  tables: NameTables,
): readonly { readonly from: number; readonly to: number }[] => {
  const found: { from: number; to: number }[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!isLoud(tokens[from]!)) continue
    let to = from + 1
    while (to < tokens.length && isLoud(tokens[to]!) && tokens[to]!.sentence === tokens[from]!.sentence) to++
    const own = tokens.slice(from, to)
    const ordinary = own.some(({ lower, poses }) => tables.isCommon(lower) || !poses.includes('name'))
    if (own.length >= someWords || (own.length > 1 && ordinary)) found.push({ from, to })
    from = to - 1
  }
  return found
}

const isLoud = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)

const isLong = ({ text, pos }: Token): boolean => text.length >= 4 && pos !== 'number'

/** How many of the longer words with capitals are no names. */
const ordinaryIn = (
  { tokens, capital, tables }: Pick<Sheet, 'tokens' | 'capital' | 'tables'>,
  from: number,
  to: number,
): number => {
  let count = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (capital[i] && isLong(token) && (token.pos !== 'name' || tables.isCommon(token.lower))) count++
  }
  return count
}

/** Whether only white space stands between a word and the next. */
export const isNext = (sheet: Sheet, i: number): boolean => {
  const [a, b] = [sheet.tokens[i], sheet.tokens[i + 1]]
  return a !== undefined && b !== undefined && a.sentence === b.sentence && b.start - a.end <= 2
}

export const sameSentence = (sheet: Sheet, i: number, j: number): boolean =>
  sheet.tokens[i] !== undefined && sheet.tokens[i]?.sentence === sheet.tokens[j]?.sentence

/** The folded words from one to another, full stops left out. */
export const phrase = (sheet: Sheet, from: number, to: number): string => {
  let words = ''
  for (let i = from; i < to; i++) if (sheet.lower[i] !== '.') words += (words === '' ? '' : ' ') + sheet.key[i]
  return words
}

/**
 * Whether a capitalised word may be an ordinary word that only begins a sentence.
 * @example "Mines in the north" has one; "Bloomberg warned" has none
 */
export const isOrdinary = (sheet: Sheet, i: number): boolean => {
  const { lower, tokens, tables, language } = sheet
  const word = lower[i]!
  if (language.mention.notNames.has(word) || language.mention.definite.has(word)) return true
  return tokens[i]!.pos !== 'name' || tables.isCommon(word)
}
