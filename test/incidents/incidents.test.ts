import { describe, expect, test } from 'vitest'
import { day, nameIn, storyOf, type Told } from './support.ts'

/** Which reports share an incident as their main event: `ab c` is two of three. */
const check = (name: string, told: readonly Told[], expected: string): void => {
  test(name, async () => {
    const { incidents } = await storyOf(...told)
    const groups = incidents
      .filter(({ tellings }) => tellings.length > 0)
      .map(({ reports }) => reports.toSorted().join(''))
    expect(groups.toSorted().join(' ')).toBe(expected)
  })
}

const bridge = 'Bridge falls in Tarma\n\nA bridge fell in Tarma on Sunday, killing four people, police said.'
const bridgeToo =
  'Four killed as bridge collapses in Tarma\n\nFour people died when a bridge collapsed in Tarma on Sunday.'
const puente = 'Cae un puente en Tarma\n\nUn puente se derrumbó el domingo en Tarma y murieron cuatro personas.'
const mill = 'Two hurt in Lindo blast\n\nAn explosion at a mill in Lindo injured two workers on Monday.'
const robbery = 'Three held over Tarma robbery\n\nPolice in Tarma arrested three men on Monday over a bank robbery.'

describe('two reports tell one incident', () => {
  check('in other words', [{ text: bridge }, { text: bridgeToo }], 'ab')
  check('in another language', [{ text: bridge }, { text: puente, language: 'es' }], 'ab')
  check('one of them without a day', [{ text: bridge }, { text: bridgeToo.replace(' on Sunday', '') }], 'ab')
  check(
    'neither with a day of publication',
    [bridge, bridgeToo].map((text) => ({ text, published: null })),
    'ab',
  )
})

describe('two incidents', () => {
  check('of other kinds', [{ text: mill }, { text: robbery }], 'a b')
  check('of one kind in two towns', [{ text: robbery }, { text: robbery.replaceAll('Tarma', 'Huancayo') }], 'a b')
  check(
    'of one kind months apart',
    [{ text: robbery }, { text: robbery.replace('three', 'nine'), published: '2022-08-02' }],
    'a b',
  )
  check('of three reports, two of one', [{ text: bridge }, { text: mill }, { text: bridgeToo }], 'ac b')
})

test('an incident has day, place, words, figures and how each report tells it', async () => {
  const story = await storyOf({ text: bridge }, { text: bridgeToo })
  const [incident] = story.incidents
  expect(incident).toMatchObject({ when: '2023-03-12', precision: 'day', basis: 'stated', reports: ['a', 'b'] })
  expect(nameIn(story, incident!.where)).toBe('Tarma')
  expect(incident!.what?.text).toBe('falls in Tarma')
  const figures = incident!.figures.map((id) => story.figures.find((figure) => figure.id === id)?.text)
  expect(figures.map((text) => text?.toLowerCase())).toEqual(['four', 'four', 'four'])
  const texts = new Map(story.reports.map(({ report }) => [report.id, report.text]))
  for (const { what, who, where, when } of incident!.tellings)
    for (const words of [what, who, where, when?.citation ?? null])
      if (words) expect(texts.get(words.report)!.slice(words.start, words.end)).toBe(words.text)
})

test('the order of the reports changes nothing', async () => {
  const told = [bridge, mill, bridgeToo, robbery].map((text) => ({ text }))
  const groupsOf = async (order: readonly Told[]): Promise<readonly string[]> =>
    (await storyOf(...order)).incidents
      .map(({ tellings }) =>
        tellings
          .map(({ what }) => what.text)
          .toSorted()
          .join('; '),
      )
      .toSorted()
  expect(await groupsOf(told.toReversed())).toEqual(await groupsOf(told))
})

/** Day and basis of the first report's main event. */
const checkDay = (text: string, expected: readonly [string | null, string | null], told: Partial<Told> = {}): void => {
  test(text.split('\n')[0]!, async () => {
    const { incidents } = await storyOf({ text, ...told })
    const when = incidents.find(({ tellings }) => tellings.length > 0)?.tellings[0]?.when
    expect([when?.value ?? null, when?.basis ?? null]).toEqual(expected)
  })
}

describe('the day of a report’s main event', () => {
  checkDay('Guards strike in Lindo\n\nGuards in Lindo walked out on Monday.', ['2023-03-13', 'stated'])
  checkDay('Guardias en huelga\n\nLos guardias de Lindo pararon el lunes.', ['2023-03-13', 'stated'], {
    language: 'es',
  })
  checkDay('Guards strike in Lindo\n\nGuards in Lindo walked out over pay.', [day, 'inferred'])
  checkDay('Guards strike\n\nGuards walked out over pay.', [null, null], { published: null })
  // What a report of the morning tells without a day was mostly the day before.
  checkDay('Guards march\n\nGuards in Lindo marched over pay.', ['2023-03-13', 'inferred'], {
    published: `${day}T07:40:00`,
  })
  checkDay('Guards sing\n\nGuards in Lindo sang over pay.', [day, 'inferred'], { published: `${day}T17:40:00` })
  checkDay('Guards march in Lindo\n\nGuards in Lindo marched today over pay.', [day, 'stated'], {
    published: `${day}T07:40:00`,
  })
  checkDay('Bridge falls\n\nA bridge fell. It was opened on 3 May 1998 by Luis Soto.', [day, 'inferred'])
  checkDay('Soto blames the press for defeat\n\nLuis Soto blamed the press for his defeat in Friday’s election.', [
    ...[day, 'inferred'],
  ] as const)
  checkDay('Bomb kills six in Lindo\n\nThe toll rose to six on Monday. The bomb went off in Lindo on Saturday.', [
    ...['2023-03-11', 'stated'],
  ] as const)
  checkDay('Bridge falls\n\nA bridge fell around midnight near Lindo.', [day, 'inferred'])
})
