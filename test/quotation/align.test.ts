import { describe, expect, test } from 'vitest'
import { alignQuotations } from '../../src/align/quotations/index.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { AlignedEntities, ReadReport } from '../../src/model/story.ts'
import { readLayers } from '../support.ts'

/** Reports of one paragraph each, as the pipeline reads them. */
const reportsOf = async (
  texts: readonly string[],
  language: SupportedLanguage = 'en',
): Promise<readonly ReadReport[]> =>
  Promise.all(
    texts.map(async (text, at) => {
      const layers = await readLayers(text, language)
      const attributions = (layers.attributions ?? []).map((item) => ({ ...item, id: `${item.id}-${at}` }))
      return { report: { id: `r-${at}`, text }, extraction: { ...layers, attributions } } as unknown as ReadReport
    }),
  )

/** For each quotation found the changed words of each variant. */
const changes = async (
  texts: readonly string[],
  language: SupportedLanguage = 'en',
): Promise<readonly (readonly string[])[]> => {
  const reports = await reportsOf(texts, language)
  return alignQuotations(reports, peopleIn(reports)).map(({ variants }) =>
    variants.map(({ changed }) => changed.map(({ text }) => text).join(' ')),
  )
}

/** Names that are written alike are one person. */
const peopleIn = (reports: readonly ReadReport[]): AlignedEntities => {
  const readings = reports.flatMap(({ extraction }) => extraction.entities)
  const entities = readings.map(({ name, type }) => ({ id: name, type })) as unknown as AlignedEntities['entities']
  return { entities, of: new Map(readings.map(({ id, name }) => [id, name])) }
}

const whole = '“The water came over the wall before anyone had time to leave,” Ivo Marsh said.'

describe('the same quotation in several reports', () => {
  test('word for word', async () => {
    expect(await changes([whole, `Ivo Marsh told us: ${whole.slice(0, 63)},”`])).toEqual([['', '']])
  })

  test('cut short: what is left out is no change', async () => {
    const cut = 'Ivo Marsh said the water “came over the wall before anyone had time” on Monday.'
    expect(await changes([whole, cut])).toEqual([['', '']])
    expect(await changes([cut, whole])).toEqual([['', '']])
  })

  test('with a word changed between its marks', async () => {
    const changed = '“The water came over the wall before anybody had time to leave,” Ivo Marsh said.'
    expect(await changes([whole, changed])).toEqual([['', 'anybody']])
  })
})

describe('cut, reworded, altered', () => {
  test.each([
    [
      'translated back: other words at the edges and one within',
      [whole, 'Ivo Marsh said: “Water came over the wall before anyone had the time to get out.”'],
      ['', 'the'],
    ],
    [
      'words left out without a sign',
      ['“The water came over the old harbour wall before anyone had time,” Ivo Marsh said.', whole],
      ['', ''],
    ],
    [
      'words put in',
      [whole, '“The water came over the old harbour wall before anyone had time to leave,” Ivo Marsh said.'],
      ['', 'old harbour'],
    ],
    [
      'words left out with a sign are no change',
      ['“The water came over the wall … had time to leave,” Ivo Marsh said.', whole],
      ['', ''],
    ],
    [
      'what the reporter put in brackets is no change',
      [whole, '“The water came over [the dam] before anyone had time to leave,” Ivo Marsh said.'],
      ['', ''],
    ],
    [
      'an apostrophe is part of its word',
      [
        "“The town's water came over the wall at noon,” Ivo Marsh said.",
        '“The towns water came over the wall at noon,” Ivo Marsh said.',
      ],
      ['', ''],
    ],
    [
      'in Spanish',
      [
        '«El agua pasó por encima del muro antes de que nadie pudiera salir», dijo Ivo Marsh.',
        'Ivo Marsh afirmó que «el agua pasó por encima del muro antes de que alguien pudiera salir».',
      ],
      ['', 'alguien'],
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await changes(texts, texts[0]!.startsWith('«') ? 'es' : 'en')).toEqual([expected])
  })
})

describe('near misses stay apart', () => {
  test.each([
    [
      'two quotations of one speaker on one matter',
      [whole, '“The water rose over the wall within minutes and nobody could leave,” Ivo Marsh said.'],
    ],
    [
      'one stock phrase of two speakers',
      ['“We will not give up hope,” Ivo Marsh said.', '“We will not give up hope,” Ana Ruiz said.'],
    ],
    [
      'two quotations that only a third one has something of',
      [
        '“The gate was open all night long. Nobody called the guard at the pier,” Ivo Marsh said.',
        '“Nobody called the guard at the pier. He sleeps in the old tower,” Ivo Marsh said.',
        '“He sleeps in the old tower. We found him at dawn with the keys,” Ivo Marsh said.',
      ],
    ],
  ])('%s', async (name, texts) => {
    const groups = await changes(texts)
    expect(groups.every((variants) => variants.length < 3)).toBe(true)
    if (!name.includes('third')) expect(groups).toEqual([])
  })

  test('a long quotation that two reports give to two people is one', async () => {
    const other = whole.replace('Ivo Marsh', 'Ana Ruiz')
    expect(await changes([whole, other])).toEqual([['', '']])
  })
})

describe('what is no common quotation', () => {
  test.each([
    ['other words', [whole, '“We had no warning of the flood at all,” Ivo Marsh said.']],
    ['twice in one report only', [`${whole}\n\n${whole}`]],
    ['too few words', ['“We will see,” Ivo Marsh said.', '“We will see,” Ivo Marsh said.']],
    [
      'told, not quoted',
      ['Ivo Marsh said the water came over the wall.', 'Ivo Marsh said the water came over the wall.'],
    ],
  ])('%s', async (_, texts) => {
    expect(await changes(texts)).toEqual([])
  })
})

test('a thousand reports with a stock phrase stay quick', async () => {
  const [one] = await reportsOf([whole])
  const many = Array.from({ length: 1000 }, (_, at) => ({
    report: { ...one!.report, id: `r-${at}` },
    extraction: {
      ...one!.extraction,
      attributions: one!.extraction.attributions.map((item) => ({ ...item, id: `a-${at}` })),
    },
  }))
  const begun = performance.now()
  const [quotation] = alignQuotations(many)
  expect(quotation?.variants.length).toBe(1000)
  expect(performance.now() - begun).toBeLessThan(3_000)
})
