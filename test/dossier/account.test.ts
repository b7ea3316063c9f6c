import { expect, test } from 'vitest'
import { accountOf, phrasesIn, renderTerminal, type Dossier, type ReaderLanguage } from '../../src/index.ts'
import { columnsOf } from '../../src/dossier/terminal/lines.ts'
import { letterOf } from '../../src/dossier/account/context.ts'
import { dossierOfTexts, storyNames, storyOf } from './stories.ts'

const languages: readonly ReaderLanguage[] = ['en', 'es']

const rendered = (dossier: Dossier, width = 100, language: ReaderLanguage = 'en', all = false): string =>
  renderTerminal(dossier, { language, width, all, paint: (_, text) => text })

for (const name of storyNames) {
  test(`${name}: every line fits the width, in both languages`, async () => {
    const dossier = await storyOf(name)
    for (const language of languages) {
      for (const width of [60, 80, 100]) {
        for (const all of [false, true]) {
          const long = rendered(dossier, width, language, all)
            .split('\n')
            .filter((line) => columnsOf(line) > width)
          expect(long, `${language} ${width} ${all}`).toEqual([])
        }
      }
    }
  })

  test(`${name}: what is quoted stands in its report`, async () => {
    const dossier = await storyOf(name)
    const flat = (text: string): string => text.replace(/\s+/g, ' ')
    const texts = new Map(dossier.reports.map((report, index) => [letterOf(index), flat(report.text ?? '')]))
    for (const all of [false, true]) {
      const quotes = accountOf(dossier, phrasesIn('en'), all).sections.flatMap((section) =>
        section.items.flatMap((item) => item.quotes),
      )
      for (const { letters, pieces } of quotes) {
        const [letter] = letters
        for (const piece of pieces.map((words) => words.replace(/ …$/, ''))) expect(texts.get(letter!)).toContain(piece)
      }
    }
  })

  test(`${name}: the account is the same twice`, async () => {
    const dossier = await storyOf(name)
    expect(rendered(dossier)).toBe(rendered(structuredClone(dossier)))
  })

  test(`${name}: all lists no less than the short account`, async () => {
    const dossier = await storyOf(name)
    expect(rendered(dossier, 80, 'en', true).length).toBeGreaterThanOrEqual(rendered(dossier, 80).length)
  })
}

test('sections stand in the order in which a reader wants them', async () => {
  const { sections } = accountOf(await storyOf('peru'), phrasesIn('en'))
  const order = [
    'reports',
    'agreed',
    'disputed',
    'figures',
    'speakers',
    'timeline',
    'victims',
    'only',
    'people',
    'labels',
    'undecided',
  ]
  expect(sections.map(({ heading }) => heading).filter((heading) => heading !== 'diagnostics')).toEqual(order)
})

test('a text and its copies are shown once, with the letters of both', async () => {
  const text = rendered(await storyOf('peru'))
  expect(text).toMatch(/^ +C D ‘|^ +C D “/m)
  expect(text).toContain('One text with D (reprint)')
})

test('one report, and copies of one text, are told to be too little', async () => {
  expect(rendered(await storyOf('one report'))).toContain('There is one report only')
  expect(rendered(await storyOf('two copies'))).toContain('All of them print one text')
  expect(rendered(await storyOf('one report'))).not.toContain('WHAT THEY AGREE ON')
})

test('a bound stays one in the line at the top', async () => {
  const dossier = await dossierOfTexts({
    'a.txt': 'At least 12 people died in the fire at the mill of Altavega on Monday, the mayor said.',
    'b.txt': 'The fire at the mill of Altavega on Monday killed 15 people, the coast guard said.',
  })
  const [, results] = accountOf(dossier, phrasesIn('en')).summary
  expect(results).toContain('“At least 12” to 15')
})

test('figures stand in columns', async () => {
  const text = rendered(await storyOf('ferry'))
  const rows = text
    .slice(text.indexOf('FIGURES BY COUNTER'), text.indexOf('WHO SAYS WHAT'))
    .split('\n  deaths')[1]!
    .split(/\n {2}\p{L}/u)[0]!
    .split('\n')
    .filter((line) => /^ {6}(?:\d+ \w+ \d{4}|day not known)/.test(line))
  expect(rows.length).toBeGreaterThan(2)
  const starts = rows.map((row) => row.search(/(?<=(?:\d{4}|known) +)\S/))
  expect(new Set(starts).size).toBe(1)
})

test('nobody is cited with a scrap, and no pronoun stands as a speaker', async () => {
  for (const name of ['peru', 'ferry']) {
    const { sections } = accountOf(await storyOf(name), phrasesIn('en'))
    const speakers = sections.find(({ heading }) => heading === 'speakers')!.items
    expect(speakers.length).toBeGreaterThan(3)
    for (const { head, quotes } of speakers) {
      expect(head).not.toMatch(/^(?:it|they|he|she|that|who|él|ella|que|quien)(?: ·|$)/i)
      for (const { pieces } of quotes) expect(pieces.join(' ').split(' ').length).toBeGreaterThan(2)
    }
  }
})

test('the words of a large story are looked up, not searched', async () => {
  const dossier = await storyOf('ferry')
  const [report] = dossier.reports
  const times = 40
  const many = {
    ...dossier,
    reports: Array.from({ length: 400 }, (_, index) => ({ ...report!, id: `r-${index}` })),
    claims: Array.from({ length: times }, () => dossier.claims).flat(),
    figures: Array.from({ length: times }, () => dossier.figures).flat(),
    attributions: Array.from({ length: times }, () => dossier.attributions).flat(),
  }
  const began = performance.now()
  rendered(many)
  expect(performance.now() - began).toBeLessThan(1500)
})

test('what most reports tell is missed in a later one that could have told it', async () => {
  const story = {
    'a.txt': 'March 3, 2025\n\nAt least 12 people died when the mill of Altavega burned on Sunday, the mayor said.',
    'b.txt': 'March 4, 2025\n\nTwelve people died when the mill of Altavega burned on Sunday, the coast guard said.',
    'c.txt': 'March 9, 2025\n\nThe market of Altavega reopened on Saturday after a week of repairs, the council said.',
  }
  const dossier = await dossierOfTexts(story)
  const [claim] = dossier.claims.filter(({ origins }) => origins.length > 1)
  const omissions = [{ claim: claim!.id, absentFrom: [{ report: dossier.reports[2]!.id, basis: 'omitted' as const }] }]
  expect(rendered({ ...dossier, omissions })).toContain('Not told by C, published later')
  expect(rendered({ ...dossier, omissions: [] })).not.toContain('Not told by')
})

test('a report that perhaps only tells of something near comes last in its claim, and says so', async () => {
  const dossier = await storyOf('peru')
  const doubtful = (claim: (typeof dossier.claims)[number]): typeof claim => ({
    ...claim,
    citations: claim.citations.map((cited) => ({
      ...cited,
      certainty: cited.report === claim.reports[0] ? 'likely' : 'clear',
    })),
  })
  const unsure = { ...dossier, claims: dossier.claims.map(doubtful) }
  const agreed = accountOf(unsure, phrasesIn('en'), false).sections.find(({ heading }) => heading === 'agreed')!
  const [item] = agreed.items.filter(({ quotes }) => quotes.length === 3)
  expect(item?.head).toContain('1 of them perhaps')
  expect(item?.quotes.map(({ note }) => note)).toEqual([null, null, 'perhaps only near it'])
})

test('where nothing is certain, what may be the same is listed, and where enough is, only on request', async () => {
  const told = (claims: readonly { certainty: string }[]): number =>
    claims.filter(({ certainty }) => certainty === 'likely').length
  const dossier = await storyOf('peru')
  const unsure = { ...dossier, claims: dossier.claims.map((claim) => ({ ...claim, certainty: 'likely' as const })) }
  expect(told(dossier.claims)).toBeLessThan(told(unsure.claims))
  expect(rendered(unsure)).toContain('Perhaps the same')
  expect(rendered(dossier)).not.toContain('Perhaps the same')
  const agreed = accountOf(unsure, phrasesIn('en'), false).sections.find(({ heading }) => heading === 'agreed')!
  expect(agreed.items).toHaveLength(3)
})
