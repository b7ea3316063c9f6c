import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { AlignedStory } from '../../src/model/story.ts'
import { readReport, storyOf } from './support.ts'

/** Background, so that one shared name is no likeness: another for each report. */
const padding: Readonly<Record<SupportedLanguage, readonly string[]>> = {
  en: [
    'Bakers in the old quarter have raised the cost of rye bread twice since winter.',
    'A choir of pensioners won the regional singing cup for the third time.',
    'The zoo named its baby otter after a listener of the breakfast show.',
  ],
  es: [
    'Los panaderos del casco viejo encarecieron dos veces el pan de centeno.',
    'Un coro de jubilados ganó por tercera vez la copa regional de canto.',
    'El zoológico bautizó a su nutria con el nombre de una oyente.',
  ],
}

type Told = string | readonly [SupportedLanguage, string]

const story = async (...told: readonly Told[]): Promise<AlignedStory> =>
  storyOf(
    await Promise.all(
      told.map((each, i) => {
        const [language, words]: readonly [SupportedLanguage, string] =
          typeof each === 'string' ? ['en', each] : [each[0], each[1]]
        return readReport(`r${i}`, `${words}\n\n${padding[language][i % 3]}`, { language })
      }),
    ),
  )

const claimWith = (told: AlignedStory, words: string): AlignedStory['claims'][number] | undefined =>
  told.claims.find((claim) => claim.citations.some((citation) => citation.text.includes(words)))

const matterWith = (told: AlignedStory, words: string): AlignedStory['matters'][number] | undefined =>
  told.matters.find((matter) => matter.citations.some((citation) => citation.text.includes(words)))

describe('claims', () => {
  it.each<readonly [string, readonly [Told, Told], boolean]>([
    [
      'the same act in other words',
      ['Mayor Elena Quist resigned in Port Ambler.', 'Elena Quist stepped down as mayor of Port Ambler.'],
      true,
    ],
    [
      'a number in common',
      ['Firefighters rescued 67 miners from the Dorval pit.', 'At the Dorval pit 67 miners were rescued.'],
      true,
    ],
    [
      'two languages',
      ['Police arrested Tomás Varela in Lumbera.', ['es', 'La policía detuvo a Tomás Varela en Lumbera.']],
      true,
    ],
    [
      'another act of the same person',
      ['Elena Quist resigned in Port Ambler.', 'Elena Quist opened a library in Port Ambler.'],
      false,
    ],
    ['roles swapped', ['Karl Brandt attacked Ivo Lenz.', 'Ivo Lenz attacked Karl Brandt.'], false],
  ])('%s', async (_, told, expected) => {
    const { claims } = await story(...told)
    expect(claims.some((claim) => claim.reports.length === 2)).toBe(expected)
  })

  it('keeps two counts of one thing in one claim, as two sides', async () => {
    const told = await story(
      'The fire at the Dorval pit killed 12 miners.',
      'The fire at the Dorval pit killed 31 miners.',
    )
    expect(matterWith(told, '12 miners')).toBe(matterWith(told, '31 miners'))
    const claim = claimWith(told, '12 miners')
    expect(claim).toBe(claimWith(told, '31 miners'))
    expect(claim?.citations.map(({ side }) => side)).toEqual([0, 1])
  })

  it.each<readonly [string, Told, Told, readonly [string, string], boolean]>([
    [
      'the fate of one person, in other words',
      'Mayor Elena Quist was impeached in Port Ambler.',
      ['es', 'Elena Quist fue destituida por el concejo.'],
      ['impeached', 'destituida'],
      true,
    ],
    [
      'two kinds of fate of one person',
      'Elena Quist was removed by the council.',
      'Elena Quist was shot near the harbour.',
      ['removed', 'shot'],
      false,
    ],
    [
      'one kind of fate of two people',
      'Elena Quist was arrested in Port Ambler.',
      'Karl Brandt was arrested in Port Ambler.',
      ['Quist', 'Brandt'],
      false,
    ],
    [
      'one death without a name, and a toll',
      'A docker of 44 years died in the clashes in Port Ambler.',
      ['es', 'Desde mayo suman 58 muertos en los enfrentamientos de Port Ambler.'],
      ['docker', '58 muertos'],
      false,
    ],
    [
      'one toll, however it is worded',
      'The strike has left 58 people dead since May.',
      ['es', 'La cifra de fallecidos subió a 58.'],
      ['58 people', 'subió a 58'],
      true,
    ],
  ])('matters: %s', async (_, one, other, [here, there], expected) => {
    const told = await story(one, other)
    expect(matterWith(told, here) === matterWith(told, there)).toBe(expected)
  })

  it('does not make one matter of what only names one government', async () => {
    const acts = ['widened the canal', 'praised the choir', 'bought nine trams', 'met the farmers', 'banned fireworks']
    const told = await story(
      acts.map((act) => `The Lumbera government ${act}.`).join(' '),
      'The Lumbera government denied visas to sailors.',
    )
    expect(matterWith(told, 'visas')).not.toBe(matterWith(told, 'canal'))
  })

  it('puts every statement in one claim and every claim in one matter', async () => {
    const told = await story(
      'Elena Quist resigned in Port Ambler after a vote.',
      'Elena Quist resigned. Police searched her house.',
    )
    const cited = told.claims.flatMap((claim) => claim.citations.map(({ report, start }) => `${report} ${start}`))
    expect(new Set(cited).size).toBe(cited.length)
    expect(told.matters.flatMap((matter) => matter.claims).toSorted()).toEqual(
      told.claims.map(({ id }) => id).toSorted(),
    )
  })

  it.each<readonly [string, readonly string[], string]>([
    [
      'two outlets on their own',
      ['Elena Quist resigned in Port Ambler.', 'Elena Quist resigned as mayor in Port Ambler.'],
      'corroborated',
    ],
    ['one outlet', ['Elena Quist resigned in Port Ambler.', 'A barn burned near Dorval.'], 'single-source'],
    [
      'copies of one text',
      ['Elena Quist resigned in Port Ambler.', 'Elena Quist resigned in Port Ambler.'],
      'repeated',
    ],
  ])('status: %s', async (_, told, expected) => {
    const read =
      told.length === 2 && told[0] === told[1]
        ? await Promise.all(told.map((words, i) => readReport(`r${i}`, words)))
        : null
    const { claims } = read ? storyOf(read) : await story(...told)
    expect(claims.find((claim) => claim.citations[0]!.text.includes('Quist'))?.status).toBe(expected)
  })

  it.each<readonly [string, Told, Told, string]>([
    [
      'one body that counts',
      'Ombudsman Rosa Tello said that 58 people died in the Dorval flood.',
      'The Dorval flood killed 58 people, ombudsman Rosa Tello said.',
      'repeated',
    ],
    [
      'un organismo que cuenta',
      ['es', 'La Defensoría cuenta 58 muertos en la huelga de Dorval.'],
      ['es', 'La Defensoría eleva a 58 los muertos en la huelga de Dorval.'],
      'repeated',
    ],
    [
      'two outlets that count themselves',
      'The fire at the Dorval pit killed 58 miners.',
      'In the fire at the Dorval pit 58 miners died.',
      'corroborated',
    ],
  ])('sources: %s', async (_, one, other, expected) => {
    const { claims } = await story(one, other)
    expect(claims.find(({ reports }) => reports.length === 2)?.status).toBe(expected)
  })

  it('counts one speaker in two outlets once', async () => {
    const told = await story(
      'Ombudsman Rosa Tello said that 41 villagers were evacuated from Dorval.',
      'According to ombudsman Rosa Tello, 41 villagers were evacuated from Dorval.',
    )
    const claim = claimWith(told, '41 villagers')!
    expect([claim.reports.length, claim.origins.length, claim.status]).toEqual([2, 2, 'repeated'])
    expect(claim.primarySources).toHaveLength(1)
  })
})
