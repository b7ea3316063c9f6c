import { expect, test } from 'vitest'
import { accountOf, phrasesIn, type Dossier } from '../../src/index.ts'
import type { Item, Section } from '../../src/dossier/account/view.ts'
import { storyOf } from './stories.ts'

const section = (dossier: Dossier, heading: Section['heading'], all = false): readonly Item[] =>
  accountOf(dossier, phrasesIn('en'), all).sections.find((one) => one.heading === heading)?.items ?? []

test('sides that exclude each other are numbered, and stand before figures', async () => {
  const dossier = await storyOf('ferry')
  const [first, second] = dossier.claims.filter(({ reports }) => reports.length === 1)
  const sides = [first!, second!].flatMap((claim, side) => claim.citations.map((citation) => ({ ...citation, side })))
  const claim = { ...first!, status: 'conflicting' as const, citations: sides, origins: ['o-1', 'o-2'] }
  const [item] = section({ ...dossier, claims: [claim] }, 'disputed')
  expect(item!.group).toContain('exclude each other')
  expect(item!.quotes.map(({ note }) => note)).toEqual(['version 1', 'version 2'])
})

test('another day for one happening is told as a difference, with the words of both', async () => {
  const dossier = await storyOf('ferry')
  const [entry, other] = dossier.timeline
  const conflict = [{ value: '2025-03-19', citations: other!.citations }]
  const items = section({ ...dossier, timeline: [{ ...entry!, conflict }], differences: [] }, 'disputed')
  const days = items.find(({ group }) => group?.startsWith('Different days'))
  expect(days?.id).toBe(entry!.id)
  expect(days?.quotes.at(-1)?.note).toBe('19 Mar 2025')
})

test('a quotation in two wordings is told as a difference, one in the same words is not', async () => {
  const dossier = await storyOf('ferry')
  const [a] = dossier.attributions
  const b = dossier.attributions.find(({ report }) => report !== a!.report)!
  const quotation = (changed: readonly { start: number; end: number; text: string }[]): Dossier => ({
    ...dossier,
    quotations: [
      {
        id: 'qt-1',
        variants: [
          { attribution: a!.id, changed: [] },
          { attribution: b.id, changed },
        ],
      },
    ],
  })
  const told = (story: Dossier): readonly Item[] =>
    section(story, 'disputed').filter(({ group }) => group === 'Quoted in different words')
  expect(told(quotation([{ start: 0, end: 3, text: 'The' }]))).toHaveLength(1)
  expect(told(quotation([]))).toHaveLength(0)
})

test('each figure is quoted once a measure, and each pair has its reason', async () => {
  for (const name of ['peru', 'ferry']) {
    const items = section(await storyOf(name), 'disputed').filter(({ rows }) => rows.length > 0)
    const quoted = items
      .filter(({ head }) => head === '')
      .flatMap(({ group, rows }) => rows.map((row) => [group, ...row.cells].join()))
    expect(new Set(quoted).size).toBe(quoted.length)
    const pairs = items.filter(({ head }) => head !== '')
    expect(pairs.length).toBeGreaterThan(0)
    for (const { notes, rows } of pairs) {
      expect(notes).toHaveLength(1)
      expect(rows.every(({ id }) => id?.startsWith('d-'))).toBe(true)
    }
  }
})

test('one person told of is no other count than a count of many', async () => {
  for (const name of ['peru', 'ferry']) {
    const rows = section(await storyOf(name), 'disputed').flatMap((item) => item.rows)
    expect(rows.length).toBeGreaterThan(3)
    for (const { cells } of rows) expect(cells[0]).not.toMatch(/^(?:a|one|un|una) \(.*~ \d\d/i)
  }
})

test('nothing that is listed short is missing from the whole account', async () => {
  for (const name of ['peru', 'ferry']) {
    const dossier = await storyOf(name)
    const ids = (all: boolean): readonly string[] =>
      (['agreed', 'disputed', 'figures', 'speakers', 'timeline', 'labels'] as const).flatMap((heading) =>
        section(dossier, heading, all).flatMap((item) =>
          [item.id, ...item.rows.map(({ id }) => id)].filter((id) => id !== null),
        ),
      )
    const whole = new Set(ids(true))
    expect(ids(false).filter((id) => !whole.has(id))).toEqual([])
  }
})

test('words for the same thing: each wording of a report once', async () => {
  for (const name of ['peru', 'ferry']) {
    for (const { quotes } of section(await storyOf(name), 'labels')) {
      for (const { pieces } of quotes) {
        expect(new Set(pieces.map((words) => words.toLowerCase())).size).toBe(pieces.length)
      }
    }
  }
})
