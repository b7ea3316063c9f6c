import { expect, test } from 'vitest'
import { kinBefore } from '../../eval/sets/reprints-kin.ts'
import { poolOfReprints, type Making } from '../../eval/sets/reprints-made.ts'
import { wantedOf, type MadeRead } from '../../eval/sets/reprints-marks.ts'
import { scoreReprints } from '../../eval/sets/reprints.ts'
import type { PoolArticle } from '../../eval/sets/wikinews-pool.ts'

const nouns = 'harbour kettle lantern meadow orchard pillow quarry ribbon saddle thimble umbrella violin walnut yard'
const verbs = 'carried painted mended followed counted borrowed polished folded measured lifted'

/** Sentences that no two articles share: words in an order of their own. */
const articleOf = (seed: number, paragraphs: number): PoolArticle => {
  const [n, v] = [nouns.split(' '), verbs.split(' ')]
  const sentence = (i: number): string =>
    Array.from({ length: 6 }, (_, k) => {
      const at = (seed * 7 + i * 5 + k * (seed + 3)) % 97
      return `the ${n[at % n.length]} ${v[(at * 3 + k + seed) % v.length]} ${seed * 100 + i * 6 + k}`
    }).join(' and ')
  return {
    event: `e${seed}`,
    label: `Event ${seed}`,
    title: `Headline ${seed}`,
    text: Array.from({ length: paragraphs }, (_, i) => `The ${sentence(i)}.`).join('\n\n'),
    published: null,
    outlet: `outlet${seed}.example`,
    url: `https://outlet${seed}.example`,
  }
}

const articles = Array.from({ length: 9 }, (_, seed) => articleOf(seed, 6 + (seed % 3) * 8))

test('the pool is the same each time, and holds every making', () => {
  const pool = poolOfReprints(articles)
  expect(poolOfReprints(articles)).toEqual(pool)
  expect(new Set(pool.map(({ making }) => making))).toEqual(
    new Set<Making>(['original', 'half', 'retitled', 'reworded', 'embedded']),
  )
  const original = pool.find(({ making, text }) => making === 'original' && text === 1)!.article.text
  const reworded = pool.find(({ making, text }) => making === 'reworded' && text === 1)!.article.text
  const words = original.split(/\s+/)
  const changed = reworded.split(/\s+/).filter((word, i) => word !== words[i]).length
  expect(changed / words.length).toBeGreaterThan(0.12)
  expect(changed / words.length).toBeLessThanOrEqual(0.21)
})

test('an embedded copy begins and ends with words of its host, and holds the guest paragraph by paragraph', () => {
  const embedded = poolOfReprints(articles).filter(({ making }) => making === 'embedded')
  for (const { article, text, guest } of embedded) {
    const [host, mixed] = [articles[text]!.text.split('\n\n'), article.text.split('\n\n')]
    expect([mixed[0], mixed.at(-1)]).toEqual([host[0], host.at(-1)])
    expect(mixed.filter((paragraph) => guest!.paragraphs.includes(paragraph))).toEqual(guest!.paragraphs)
  }
  expect(embedded.length).toBeGreaterThan(0)
})

test('articles that are one text from the start, or partly, are told apart from the others', () => {
  const [a, b] = [articleOf(1, 10), articleOf(2, 10)]
  const some = { ...b, text: `${b.text}\n\n${a.text.split('\n\n').slice(0, 2).join('\n\n')}` }
  const kin = kinBefore([a, b, { ...a, title: 'Other' }, some])
  expect([kin(0, 0), kin(0, 1), kin(0, 2), kin(2, 0), kin(0, 3)]).toEqual(['one', 'two', 'one', 'one', 'either'])
})

test('a copy within another article may be of either origin', () => {
  const read = (text: number, guest: number | null): MadeRead =>
    ({ made: { text, guest: guest === null ? null : { text: guest, paragraphs: [] } } }) as unknown as MadeRead
  const kin = kinBefore(articles)
  const wanted = (a: MadeRead, b: MadeRead): string => wantedOf({ a, b }, kin)
  expect([
    wanted(read(1, null), read(1, null)),
    wanted(read(1, null), read(2, null)),
    wanted(read(1, null), read(2, 1)),
    wanted(read(1, 4), read(2, 4)),
    wanted(read(2, null), read(2, 1)),
  ]).toEqual(['one', 'two', 'either', 'either', 'one'])
})

test('reprints of made-up articles are found, and their passages shown', async () => {
  const { marks } = await scoreReprints(articles)
  const shares = Object.fromEntries(marks.map(({ name, share }) => [name, share]))
  expect(shares['one origin recall']).toBe(1)
  expect(shares['one origin precision']).toBe(1)
  expect(shares['embedded: paragraphs shown as copied']).toBe(1)
  expect(shares['embedded: own paragraphs left alone']).toBe(1)
})
