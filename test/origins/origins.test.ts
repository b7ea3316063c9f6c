import { describe, expect, it } from 'vitest'
import { candidatePairs } from '../../src/align/origins/candidates.ts'
import { alignOrigins } from '../../src/align/origins/index.ts'
import { printOf } from '../../src/align/origins/shingles.ts'
import { readReport } from './support.ts'

const ferry = [
  'The ferry Marisol ran aground on a sandbank off Puerto Calma before dawn on Tuesday with 140 passengers aboard.',
  'Fishermen in small boats reached the stricken vessel within half an hour and brought most of the children to land.',
  'Harbour master Inés Robledo said that the captain had reported a failure of the rudder shortly after leaving port.',
  'Two crew members were treated for broken ribs at the regional clinic, where doctors described them as stable.',
  'The line that runs the ferry has cancelled all crossings until divers have examined the hull and the steering gear.',
  'An inquiry opened by the transport ministry will look at maintenance records that go back more than seven years.',
]
const own = [
  'Passengers on the grounded Marisol spent the early hours of Tuesday singing to calm their youngest companions.',
  'The islanders of Puerto Calma had complained for years about the age of the only boat that serves them.',
  'A schoolteacher who was aboard told this newspaper that nobody had explained where the life jackets were kept.',
]
const bridge = [
  'Engineers closed the Alder Street bridge on Tuesday night after cracks were seen in two of its supporting piers.',
  'Council leader Tom Ferrow promised a temporary crossing for the four hundred families on the eastern bank.',
]
const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n')
const origins = (...texts: readonly string[]): readonly (readonly string[])[] =>
  alignOrigins(texts.map((words, i) => readReport(`r${i}`, words))).map((origin) => origin.reports)
const replaceWords = (words: string): string =>
  words.replace(/\S+/g, (word, at: number) => (at % 13 === 0 ? 'xxxxx' : word))

describe('origins', () => {
  it.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
    ['two reports of their own', [text(...ferry), text(...own)], [['r0'], ['r1']]],
    [
      'the very same text, however short',
      ['Ferry aground.', 'Ferry aground.', 'Ferry afloat.'],
      [['r0', 'r1'], ['r2']],
    ],
    ['a reprint cut in half', [text(...ferry), text(...ferry.slice(0, 3))], [['r0', 'r1']]],
    [
      'a reprint under another headline',
      [text('Ferry aground', ...ferry), text('Barely afloat', ...ferry)],
      [['r0', 'r1']],
    ],
    ['words replaced here and there', [text(...ferry), replaceWords(text(...ferry))], [['r0', 'r1']]],
    ['three paragraphs in a longer story', [text(...ferry), text(...own, ...ferry.slice(1, 4))], [['r0', 'r1']]],
    ['a quotation in common', [text(...ferry), text(...own, ferry[2]!)], [['r0'], ['r1']]],
    [
      'a roundup of two texts',
      [
        text(...ferry.slice(0, 2)),
        text(...bridge),
        text(...own, ...ferry.slice(0, 2), ...own, ...bridge, ...ferry.slice(4)),
      ],
      [['r0'], ['r1'], ['r2']],
    ],
  ])('%s', (_, texts, expected) => {
    expect(origins(...texts)).toEqual(expected)
  })

  const more = [
    'The regional governor arrived by helicopter in the afternoon and promised every family a hot meal and a dry bed.',
    'Volunteers from the sailing club laid out blankets in the hall where the carnival dances are usually held.',
    'Old photographs of an earlier stranding, in which nobody came to harm either, were passed from table to table.',
    'The insurance of the vessel ran out in the spring, according to a clerk who keeps the books of the shipping line.',
  ]
  const mixed = (hosts: readonly string[], guests: readonly string[]): string =>
    text(...hosts.flatMap((host, i) => [host, ...(i < hosts.length - 1 ? guests.slice(i, i + 1) : [])]))

  it.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
    [
      'a short text among the paragraphs of a longer one',
      [text(...ferry.slice(0, 3)), mixed([...own, ...more], ferry.slice(0, 3))],
      [['r0'], ['r1']],
    ],
    [
      'the same, with the text that holds it alone in another report',
      [text(...ferry.slice(0, 3)), mixed([...own, ...more], ferry.slice(0, 3)), text(...own, ...more)],
      [['r0'], ['r1', 'r2']],
    ],
    ['the end of a text', [text(...own, ...ferry.slice(0, 4)), text(...ferry.slice(0, 4))], [['r0', 'r1']]],
    ['the beginning, with more behind it', [text(...ferry.slice(0, 3)), text(...ferry, ...own)], [['r0', 'r1']]],
  ])('%s', (_, texts, expected) => {
    expect(origins(...texts)).toEqual(expected)
  })

  it('shows what stands in a longer report though a version with other words is the longest', () => {
    const reworded = text(...ferry.slice(0, 3).map(replaceWords), 'More will be told as soon as there is more to tell.')
    const long = mixed([...own, ...more], ferry.slice(0, 3))
    const reports = [text(...ferry.slice(0, 3)), reworded, long].map((words, i) => readReport(`r${i}`, words))
    const origin = alignOrigins(reports).find(({ reports: ids }) => ids.includes('r0'))!
    const shown = origin.parts.filter(({ report }) => report === 'r2').map(({ start, end }) => long.slice(start, end))
    expect(shown).toEqual(ferry.slice(0, 3))
  })

  it('looks at few pairs where many reports share stock sentences', () => {
    const stock = [...ferry, ...own, ...bridge, ...more]
    const prints = Array.from({ length: 300 }, (_, i) =>
      printOf(
        readReport(
          `r${i}`,
          text(
            stock[i % stock.length]!,
            ...Array.from(
              { length: 30 },
              (_, k) => `Row a${i}x${k} met b${i}x${k} by c${i}x${k} near d${i}x${k} and e${i}x${k} at noon.`,
            ),
          ),
        ),
        i,
      ),
    )
    expect([...candidatePairs(prints, () => false)].length).toBeLessThan(300)
  })

  it('shows the copied passages at their place', () => {
    const long = text(own[0]!, ...ferry.slice(0, 2), own[1]!)
    const reports = [readReport('wire', text(...ferry)), readReport('paper', long)]
    const [origin] = alignOrigins(reports)
    const inPaper = origin!.parts
      .filter((part) => part.report === 'paper')
      .map((part) => long.slice(part.start, part.end))
    expect(inPaper).toEqual(ferry.slice(0, 2))
  })

  it.each<readonly [string, string, string | null]>([
    ['dateline in brackets', text('PUERTO CALMA (AP) — ' + ferry[0], ...ferry.slice(1)), 'AP'],
    ['Spanish dateline', text('Lima, 3 ene (EFE).- Un barco encalló.', 'Nadie resultó herido.'), 'EFE'],
    ['dateline between commas', text('MOSCOW, May 2, Reuters - ' + ferry[0], ...ferry.slice(1)), 'Reuters'],
    ['closing line', text(...ferry, '(Con información de AFP)'), 'AFP'],
    ['an agency that is told of', text('AP received a copy of the letter on Monday.', ...own), null],
    ['none', text(...own), null],
  ])('credit: %s', (_, words, expected) => {
    expect(alignOrigins([readReport('r', words)])[0]!.agency).toBe(expected)
  })

  it('joins a rewrite of one agency that no text alone would show', () => {
    const brief = text('(AFP) ' + own[0], ferry[4]!, own[1]!, own[2]!)
    expect(
      alignOrigins([readReport('a', text('CALMA (AFP) - ' + ferry[0], ...ferry.slice(1))), readReport('b', brief)]),
    ).toHaveLength(1)
  })
})
