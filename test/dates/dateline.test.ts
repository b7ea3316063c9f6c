import { expect, test } from 'vitest'
import { createEngine, type Dossier } from '../../src/index.ts'

interface Told {
  readonly text: string
  readonly published?: string
}

const rest =
  ' The ministry said repairs would take months. Residents queued for water at two trucks that the army had sent.'
const bridge = (head: string): string =>
  `Bridge falls in Tarma\n\n${head}A bridge fell on Sunday and four people died, the fire service said.${rest}`

const other =
  'Flood closes road\n\nA flood closed the coast road, and drivers waited for nine hours. Buses turned back before the pass.'

const read = (...told: readonly Told[]): Promise<Dossier> => {
  const bytesOf = new TextEncoder()
  return createEngine().dossier(
    told.map(({ text, published }, at) => ({
      bytes: bytesOf.encode(text),
      ...{ path: `${at}.txt`, mediaType: null, address: null, retrieved: null },
      known: { file: null, outlet: null, published: published ?? null, language: 'en', title: null, url: null },
    })),
  )
}

/** How the first report is dated, and the day of its Sunday. */
const check = async (
  told: readonly Told[],
  expected: readonly [string | null, string, string | null],
): Promise<void> => {
  const { reports, times } = await read(...told)
  const sunday = times.find((time) => time.report === reports[0]!.id && time.text === 'Sunday')
  const { value, basis } = reports[0]!.published
  expect([value, basis, sunday?.value ?? null]).toEqual(expected)
}

test('a dateline with its year dates the report', () =>
  check([{ text: bridge('LIMA, Jan 30, 2023 (Andes Wire) - ') }], ['2023-01-30', 'stated', '2023-01-29']))

test('a dateline without a year alone dates nothing', () =>
  check([{ text: bridge('LIMA, Jan 30 (Andes Wire) - ') }], [null, 'unknown', null]))

test('a dateline without a year takes that of the other reports', () =>
  check(
    [{ text: bridge('LIMA, Jan 30 (Andes Wire) - ') }, { text: other, published: '2023-02-03' }],
    ['2023-01-30', 'inferred', '2023-01-29'],
  ))

test('a dateline far from the other reports stays without a year', () =>
  check(
    [{ text: bridge('LIMA, Jan 30 (Andes Wire) - ') }, { text: other, published: '2023-07-03' }],
    [null, 'unknown', null],
  ))

test('what was written on the day of a dateline leans on it, however late it was printed', () =>
  check(
    [{ text: bridge('LIMA, Jan 30 (Andes Wire) - '), published: '2023-02-07' }],
    ['2023-02-07', 'given', '2023-01-29'],
  ))

test('a day long before publication is no day of writing', () =>
  check(
    [{ text: bridge('LIMA, Nov 30 (Andes Wire) - '), published: '2023-02-07' }],
    ['2023-02-07', 'given', '2023-02-05'],
  ))
