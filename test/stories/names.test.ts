import { describe, expect, test } from 'vitest'
import { groupReports } from '../../src/index.ts'
import { leastFor, oneStory } from '../../src/align/stories/likeness.ts'
import { readAll, type Told } from './support.ts'

const boat: Told = [
  'boat',
  'en',
  '2031-05-09',
  'Boat overturns near Punta Verde, at least 11 dead\n\nAt least 11 people died when the boat Virgen Clara overturned near Punta Verde on Friday, police said. Six people are missing, captain Ines Holm said.',
]
const coach: Told = [
  'coach',
  'en',
  '2031-05-09',
  'Coach crash in Cusco kills eight\n\nEight people died in Cusco on Friday, police said. Major Tomas Vela said the coach fell off a bridge.',
]
const boatToo: Told = [
  'boat2',
  'en',
  '2031-05-10',
  'Divers find two more dead off Punta Verde\n\nTwo more people were found dead on Saturday near Punta Verde, where the boat Virgen Clara overturned, police said.',
]

describe('a handful of reports', () => {
  test('two disasters of one day that share no name are two stories, in either order', async () => {
    for (const some of [
      [boat, coach],
      [coach, boat],
    ])
      expect(groupReports(await readAll(some)).stories).toHaveLength(2)
  })

  test('two reports that name the same place are one story', async () => {
    expect(groupReports(await readAll([boat, boatToo])).stories).toHaveLength(1)
  })
})

describe('how alike two groups have to be', () => {
  test.each<readonly [name: string, likeness: number, reports: number, shared: boolean, least: number]>([
    ['a name in common', 0.1, 2, true, oneStory],
    ['none', 0.1, 20, false, 0.145],
    ['none, in a large collection', 0.1, 1e9, false, 0.12],
    ['so alike that names do not matter', 0.3, 2, false, oneStory],
  ])('%s', (_, likeness, reports, shared, least) => {
    expect(leastFor(likeness, reports, () => shared)).toBeCloseTo(least, 6)
  })
})
