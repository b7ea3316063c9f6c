import type { Reader, UnitReading } from './reader.ts'
import { phraseFrom, phraseTo, tableOf, type Lexeme } from './lexeme.ts'
import { unitInContext } from './context.ts'

/** The currency before a number: "US$", "S/", "€". */
export const currencyBefore = ({ lexemes, words, free = 0 }: Reader, at: number): UnitReading | null => {
  const sign = phraseTo(lexemes, at, words.currencyBefore)
  if (!sign || sign.from < free) return null
  // A code in letters is one word, not the end of another one; and one letter stands right before its sign: not "a $ 5".
  const [first, mark] = [lexemes[sign.from]!, lexemes[sign.from + 1]]
  const cut = first.kind === 'word' && first.glued && lexemes[sign.from - 1]?.kind !== 'sign'
  const letter = first.kind === 'word' && first.end - first.start === 1 && mark?.kind === 'sign'
  const otherWord = words.articles.includes(first.lower) || /['’]/.test(lexemes[sign.from - 1]?.lower ?? '')
  const loose = letter && otherWord && !(mark.glued && first.capital)
  if (!cut && !loose) return { unit: sign.value, sort: 'measure', from: sign.from, to: sign.to }
  const bare = at - sign.from > 1 && Object.hasOwn(words.currencyBefore, lexemes[at - 1]!.lower)
  return bare
    ? { unit: words.currencyBefore[lexemes[at - 1]!.lower]!, sort: 'measure', from: at - 1, to: sign.to }
    : null
}

/** The unit or currency behind a number, also behind a hyphen: "1.5-inch", "40 millones de dólares". */
export const unitAfter = (reader: Reader, at: number): UnitReading | null => {
  const { lexemes, words } = reader
  const from = hyphen(lexemes[at], lexemes[at + 1]) ? at + 1 : at
  const money = phraseFrom(lexemes, from, words.currencyAfter)
  if (money) return { unit: unitInContext(reader, money.value, money.to), sort: 'measure', from, to: money.to }
  const unit = phraseFrom(lexemes, from, words.units)
  if (unit) return { unit: unitInContext(reader, unit.value.unit, unit.to), sort: unit.value.sort, from, to: unit.to }
  // "30-second", "4.3 second"; not "3 second helpings".
  const tied = from > at || (lexemes[at - 1]?.kind === 'digits' && lexemes[at - 2]?.lower === words.decimalMark)
  const loose = tied ? phraseFrom(lexemes, from, words.tiedUnits) : null
  return loose && { unit: loose.value.unit, sort: loose.value.sort, from, to: loose.to }
}

const hyphen = (sign: Lexeme | undefined, next: Lexeme | undefined): boolean =>
  (sign?.lower === '-' || sign?.lower === '‑') && sign.glued && next?.glued === true

/** Beyond this many lexemes a rate belongs to something else. */
const reach = 9

const stops: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', ')'])

/**
 * What it is counted per: "a year", "al año" right behind, or an adverb before the clause ends; behind a unit of measure
 * any one thing: "per share", "por galón".
 */
export const perAfter = (reader: Reader, at: number, unit: UnitReading | null): string | null => {
  const { lexemes, words } = reader
  if (unit?.sort === 'measure') {
    const rate = phraseFrom(lexemes, at, words.rates)
    if (rate) return rate.value
    const thing = phraseFrom(lexemes, at, tableOf(words.perThing))
    const noun = lexemes[thing?.to ?? at]
    const isThing = noun?.kind === 'word' && !noun.capital && !words.notPer.includes(noun.lower)
    if (thing && isThing) {
      const named = phraseFrom(lexemes, thing.to, words.units)
      return named ? named.value.unit : noun.lower
    }
  }
  for (let i = at; i < Math.min(lexemes.length, at + reach); i++) {
    const { lower } = lexemes[i]!
    if (stops.has(lower) || (unit !== null && lower === words.also)) return null
    const rate = phraseFrom(lexemes, i, words.rates)
    // "A thousand in a day" is how long it took.
    if (rate) return words.spanBefore.includes(lexemes[i - 1]?.lower ?? '') ? null : rate.value
    const per = phraseFrom(lexemes, i, tableOf(words.per))
    // "For every 9 weeks" counts by a length of time that has no name of its own.
    if (per && lexemes[per.to]?.kind === 'digits') return isDuration(reader, per.to) ? null : 'person'
  }
  return null
}

const isDuration = (reader: Reader, at: number): boolean => unitAfter(reader, at + 1)?.sort === 'duration'
