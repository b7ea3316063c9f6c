import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexemesOf } from '../../src/annotate/quantity/lexeme.ts'
import { readQuantities } from '../../src/annotate/quantity/quantity.ts'
import type { QuantityReading } from '../../src/annotate/quantity/single.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { spellEnglish, spellSpanish } from './speller.ts'

const packs = { en: await loadLanguage('en'), es: await loadLanguage('es') }

const read = (text: string, language: SupportedLanguage): readonly QuantityReading[] => {
  const { number: words, figure } = packs[language]
  const lexemes = lexemesOf(text, { start: 0, end: text.length })
  return readQuantities({ text, lexemes, words, persons: figure.persons })
}

const bests = (text: string, language: SupportedLanguage): readonly (number | null)[] =>
  read(text, language).map(({ best }) => best)

/** Small numbers, round ones and long ones alike. */
const whole = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 2, max: 2000 }),
    fc.integer({ min: 2, max }),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1000, 1e6, 1e9)).map(([n, size]) => n * size),
  )

describe('what is spelt is read back', () => {
  it('in English', () => {
    fc.assert(
      fc.property(whole(999_999_999_999), (n) => {
        expect(bests(`it has ${spellEnglish(n)} trees`, 'en')).toEqual([n])
      }),
    )
  })

  it('in English without "and"', () => {
    fc.assert(
      fc.property(whole(999_999), (n) => {
        expect(bests(`it has ${spellEnglish(n).replaceAll(' and ', ' ')} trees`, 'en')).toEqual([n])
      }),
    )
  })

  it('in Spanish, on the long scale', () => {
    fc.assert(
      fc.property(whole(999_999_999_999_999), (n) => {
        expect(bests(`tiene ${spellSpanish(n)} pinos`, 'es')).toEqual([n])
      }),
    )
  })

  it('as a negative number before a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), (n) => {
        expect(bests(`it was minus ${spellEnglish(n)} percent`, 'en')).toEqual([-n])
        expect(bests(`quedó en menos ${spellSpanish(n)} por ciento`, 'es')).toEqual([-n])
        expect(bests(`it was -${n} percent`, 'en')).toEqual([-n])
      }),
    )
  })
})

const grouped = (n: number, mark: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, mark)

describe('what is written in digits is read back', () => {
  const large = fc.integer({ min: 10_000, max: 999_999_999 })

  it('with any mark between thousands', () => {
    fc.assert(
      fc.property(large, fc.constantFrom<SupportedLanguage>('en', 'es'), (n, language) => {
        const noun = language === 'en' ? 'trees' : 'pinos'
        for (const mark of [',', '.', '\u00a0', '\u202f', ''])
          expect(bests(`${grouped(n, mark)} ${noun}`, language)).toEqual([n])
      }),
    )
  })

  it('with decimals by the mark of the language', () => {
    fc.assert(
      fc.property(large, fc.integer({ min: 1, max: 9 }), (n, part) => {
        expect(bests(`${grouped(n, ',')}.${part} percent`, 'en')).toEqual([Number(`${n}.${part}`)])
        expect(bests(`${grouped(n, '.')},${part} por ciento`, 'es')).toEqual([Number(`${n}.${part}`)])
      }),
    )
  })

  it('with a magnitude behind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 9 }), (n, part) => {
        const value = Number((Number(`${n}.${part}`) * 1e6).toPrecision(15))
        for (const text of [`$${n}.${part}m`, `$${n}.${part} million`]) expect(bests(text, 'en')).toEqual([value])
        expect(bests(`${n},${part} millones de pesos`, 'es')).toEqual([value])
        expect(bests(`${n} mil pinos`, 'es')).toEqual([n * 1000])
      }),
    )
  })

  it('as the two ends of a range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 9 }), (low, more) => {
        const ends = { low, best: null, high: low + more, modifier: 'range' }
        expect(read(`between ${low} and ${low + more} trees`, 'en')).toMatchObject([ends])
        expect(read(`${low} to ${low + more} trees`, 'en')).toMatchObject([ends])
        expect(read(`entre ${low} y ${low + more} pinos`, 'es')).toMatchObject([ends])
      }),
    )
  })
})

const parts = [
  ...['-', '−', '–', '.', ',', '$', '%', '/', '(', '"', '½', ' ', '  ', '\n', 'minus', 'menos', 'half', 'medio', 'un'],
  ...['1', '007', '1.175', '1,2,3', '9'.repeat(30), 'million', 'millones', 'mil', 'hundred', 'and', 'y', 'con', 'of'],
  ...['third', 'tercio', 'vigésimo', 'twenty', 'dozens', 'decenas', 'de', 'to', 'a', 'from', 'rose', 'by', 'or', 'o'],
  ...['feet', 'inches', 'dollars', 'USD', 'coma', 'point', 'in', 'per', 'por', 'más', 'at least', 'al menos', '🚌'],
]
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...parts), { maxLength: 25 })
    .chain((words) => fc.constantFrom('', ' ').map((between) => words.join(between))),
)

it('reads any text without an error, in order, at its own words', () => {
  fc.assert(
    fc.property(odd, fc.constantFrom<SupportedLanguage>('en', 'es'), (text, language) => {
      let end = 0
      for (const { span, number, low, high, best } of read(text, language)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(number.start).toBeGreaterThanOrEqual(span.start)
        expect(number.end).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(text.length)
        for (const value of [low, high, best]) expect(Number.isNaN(value)).toBe(false)
        end = span.end
      }
    }),
    { numRuns: 1500 },
  )
})

const cpu = (text: string, language: SupportedLanguage): number => {
  const times = [1, 2].map(() => {
    const from = process.cpuUsage()
    read(text, language)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

it.each([
  ...['9', '1,234,', 'one ', '5 ', '1 100 ', 'minus ', '- 5 -5 ', 'two third ', '2 millones ', 'dos y ', 'half a '],
  ...['rose 5 percent or ', 'mil millones ', '5 feet ', '$5 to ', 'vigésimo ', 'three point '],
])('takes time in step with the length of "%s" again and again', (piece) => {
  const [few, many] = [1000, 8000]
  for (const language of ['en', 'es'] as const) {
    const base = Math.max(cpu(piece.repeat(few), language), 3)
    // Eight times the text: linear time stays far below what quadratic time would take.
    expect(cpu(piece.repeat(many), language)).toBeLessThan(base * 30)
  }
})
