import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readReport, storyOf } from '../claims/support.ts'

type Told = readonly [day: string, words: string, language?: SupportedLanguage]

/** What is superseded, as `code basis: earlier words -> later words`. */
const superseded = async (...told: readonly Told[]): Promise<readonly string[]> => {
  const reports = await Promise.all(
    told.map(([day, words, language = 'en'], at) => readReport(`r-${at}`, words, { language, day })),
  )
  return storyOf(reports).withdrawals.map(({ because, basis }) => {
    const [earlier, later] = because.evidence
    return `${because.code} ${basis}: ${earlier?.text} -> ${later?.text}`
  })
}

const monday: Told = ['2026-03-09', 'A guard locked the north gate before the flood, the Tolna Port Board said.']

describe('a later statement of one voice supersedes an earlier one', () => {
  test('withdrawn in so many words', async () => {
    const later = 'The Tolna Port Board withdrew its statement that a guard locked the north gate.'
    expect(await superseded(monday, ['2026-03-10', later])).toEqual([
      'saying-withdrawn stated: A guard locked the north gate before the flood -> a guard locked the north gate',
    ])
  })

  test('by somebody who speaks for the body', async () => {
    const later =
      'Ana Ruiz, a spokeswoman for the Tolna Port Board, spoke to the crews. Ruiz retracted the statement that a guard locked the north gate.'
    expect(await superseded(monday, ['2026-03-10', later])).toHaveLength(1)
  })

  test('denied, or held no longer', async () => {
    const denied = 'The Tolna Port Board denied that a guard locked the north gate.'
    const ended = 'The Tolna Port Board no longer says that a guard locked the north gate.'
    for (const later of [denied, ended]) {
      const [found, ...others] = await superseded(monday, ['2026-03-10', later])
      expect(found).toContain('saying-denied stated: A guard locked the north gate before the flood')
      expect(others).toEqual([])
    }
  })

  test('across languages, by a person who is named in both', async () => {
    const later =
      'Ana Ruiz, portavoz de la Junta del Puerto de Tolna, corrigió la versión de que un guardia cerró con llave el portón antes de la inundación.'
    const first = 'A guard locked the gate before the flood, Ana Ruiz, a spokeswoman for the Tolna Port Board, said.'
    expect(await superseded(['2026-03-09', first], ['2026-03-11', later, 'es'])).toHaveLength(1)
  })

  test('said otherwise later: a clock time, or that it did not happen', async () => {
    const at = (hour: string): string => `The ferry left the harbour at ${hour} p.m., the Tolna Port Board said.`
    expect(await superseded(['2026-03-09', at('4:40')], ['2026-03-10', at('5:40')])).toEqual([
      'saying-replaced inferred: The ferry left the harbour at 4:40 p.m. -> The ferry left the harbour at 5:40 p.m.',
    ])
    const not = 'No guard locked the north gate before the flood, the Tolna Port Board said.'
    expect(await superseded(monday, ['2026-03-10', not])).toHaveLength(1)
  })
})

describe('nothing is superseded', () => {
  test.each<readonly [string, string, string]>([
    ['the same again', '2026-03-10', 'A guard locked the north gate, the Tolna Port Board said.'],
    ['by another body', '2026-03-10', 'The dockers’ union denied that a guard locked the north gate.'],
    ['on another matter', '2026-03-10', 'The Tolna Port Board denied that the harbour master had resigned.'],
    ['on the same day', '2026-03-09', 'The Tolna Port Board denied that a guard locked the north gate.'],
    [
      'by a member, who does not speak for the body',
      '2026-03-10',
      'Ivo Marsh, a member of the Tolna Port Board, denied that a guard locked the north gate.',
    ],
  ])('%s', async (_, day, words) => {
    expect(await superseded(monday, [day, words])).toEqual([])
  })

  test('twice: a report that tells of the taking back holds the new version', async () => {
    const second =
      'The Tolna Port Board withdrew its statement that a guard locked the north gate. The gate was open, the board said.'
    const third = 'The Tolna Port Board no longer says that a guard locked the north gate.'
    const found = await superseded(monday, ['2026-03-10', second], ['2026-03-11', third])
    expect(found.every((line) => line.includes('A guard locked the north gate before the flood ->'))).toBe(true)
    expect(found).toHaveLength(2)
  })
})

test('time grows in step with the reports', async () => {
  const reports = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      readReport(`r-${at}`, monday[1], {
        day: `2026-0${1 + Math.floor(at / 28)}-${String(1 + (at % 28)).padStart(2, '0')}`,
      }),
    ),
  )
  const begun = process.cpuUsage().user
  expect(storyOf(reports).withdrawals).toEqual([])
  expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(4_000)
})
