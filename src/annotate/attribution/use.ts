import type { AttributionWords, QuoteUse, QuoteUseRule } from '../../language/topics/attribution.ts'
import { scan } from '../../text/scan.ts'
import type { Quote } from './quote.ts'

/** A quotation with what its marks are for, and the rule that says so; null where somebody speaks, as far as is known. */
export interface Used extends Quote {
  readonly use: QuoteUse | null
  readonly rule: string | null
}

/** So many units before and behind a quotation are looked at. */
const reach = 60
/** Names of works and people are no longer than this. */
const longest = 12

/**
 * Tells quotation marks that quote nobody: titles of works, nicknames and names, and words that the writer holds at
 * arm's length. What no rule knows is taken for speech.
 * @example usedQuotes('the film “Night Harbour”', quotes, words)[0].use // 'title'
 */
export const usedQuotes = (text: string, quotes: readonly Quote[], words: AttributionWords): readonly Used[] =>
  quotes.map((quote) => {
    const rule = quote.marks === 'dash' || quote.words > longest ? null : ruleOf(placeOf(text, quote), words)
    return { ...quote, use: rule?.use ?? null, rule: rule?.name ?? null }
  })

/** A quotation's words and those around it. */
interface Place {
  readonly before: string
  readonly after: string
  readonly words: readonly string[]
  /** Whether a question, an exclamation or more than one sentence stands between the marks. */
  readonly speaks: boolean
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu

const placeOf = (text: string, { start, end, inner }: Quote): Place => {
  const own = text.slice(inner.start, inner.end)
  return {
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
    words: [...scan(word, own)].map(([found]) => found),
    speaks: /[!?…]["”»’']*$|[.!?]\s+\p{Lu}/u.test(own),
  }
}

const ruleOf = (place: Place, { quoteUses }: AttributionWords): QuoteUseRule | null =>
  quoteUses.find((rule) => fits(rule, place)) ?? null

const fits = (rule: QuoteUseRule, place: Place): boolean => {
  if (place.words.length < rule.least || place.words.length > rule.most) return false
  if (place.speaks && rule.use !== 'word') return false
  if (rule.letters === 'title' && !isTitle(place.words, rule.small ?? [])) return false
  if (rule.letters === 'capital' && !isCapital(place.words[0]!)) return false
  if (rule.between === true && !isBetweenNames(place)) return false
  return isNear(rule, place)
}

const isCapital = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text)

/** All words but small ones begin with a capital letter. */
const isTitle = (words: readonly string[], small: readonly string[]): boolean =>
  words.some(isCapital) && words.every((each) => isCapital(each) || small.includes(each.toLowerCase()))

/** Between two words of a name: Ivo “the Gull” Marsh. */
const isBetweenNames = ({ before, after }: Place): boolean =>
  /(?:^|\s)\p{Lu}[\p{L}.’'-]*\s$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after)

/** Whether the words that the rule asks for end right before the marks, or begin right behind them. */
const isNear = ({ before, after, owned }: QuoteUseRule, place: Place): boolean => {
  if (!before && !after && owned !== true) return true
  const left = place.before.toLowerCase().trimEnd()
  const right = place.after.toLowerCase().trimStart()
  return (
    (before?.some((phrase) => endsWith(left, phrase)) ?? false) ||
    (after?.some((phrase) => beginsWith(right, phrase)) ?? false) ||
    (owned === true && /\p{Lu}[\p{L}\p{N}]*[’']s?\s$/u.test(place.before))
  )
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

const endsWith = (text: string, phrase: string): boolean =>
  text.endsWith(phrase) && !isLetter(text[text.length - phrase.length - 1])

const beginsWith = (text: string, phrase: string): boolean => text.startsWith(phrase) && !isLetter(text[phrase.length])
