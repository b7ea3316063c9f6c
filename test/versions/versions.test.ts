import { describe, expect, test } from 'vitest'
import { sharedEngine } from '../../eval/article.ts'
import { sealed } from '../../src/custody/seal.ts'
import { verifyDossier } from '../../src/custody/verify.ts'
import type { Dossier } from '../../src/model/dossier.ts'

interface Page {
  readonly text: string
  readonly retrieved?: string
  readonly url?: string
}

const url = 'https://echo.example/lindo-fire'
const morning = `Nine dead in Lindo mill fire

Nine people died in a fire at a mill in Lindo on Monday, the fire brigade said.

The owner blamed a spark.`
const evening = `Twelve dead in Lindo mill fire

Twelve people died in a fire at a mill in Lindo on Monday, the fire brigade said.

Rosa Vidal, a clerk, said the doors were locked.`

const dossierOf = (...pages: readonly Page[]): Promise<Dossier> =>
  sharedEngine().dossier(
    pages.map(({ text, retrieved = null, url: own = url }, at) => ({
      ...{ bytes: new TextEncoder().encode(text), path: `${at}.txt`, mediaType: null, address: null, retrieved },
      known: {
        file: `${at}.txt`,
        outlet: 'Lindo Echo',
        published: '2026-03-10',
        language: 'en',
        title: null,
        url: own,
      },
    })),
  )

const two = (): Promise<Dossier> =>
  dossierOf({ text: evening, retrieved: '2026-03-10T20:00Z' }, { text: morning, retrieved: '2026-03-10T08:00Z' })

describe('two versions of one page', () => {
  test('are told in order, whatever the order they were read in', async () => {
    const { reports } = await two()
    expect(reports.map(({ version, supersedes }) => [version, supersedes])).toEqual([
      ['2', reports[1]!.id],
      ['1', null],
    ])
  })

  test('are one report and one origin', async () => {
    const dossier = await two()
    expect(dossier.origins).toHaveLength(1)
    expect(dossier.claims.every(({ reports }) => reports.length === 1)).toBe(true)
    expect(dossier.claims.every(({ status }) => status === 'single-source' || status === 'conflicting')).toBe(true)
  })

  test('the figures that the later one no longer prints are superseded', async () => {
    const { figures } = await two()
    const standing = (text: string): readonly string[] =>
      figures.filter((figure) => figure.text === text).map((figure) => figure.standing)
    expect(new Set(standing('Nine'))).toEqual(new Set(['superseded']))
    expect(new Set(standing('Twelve'))).toEqual(new Set(['asserted']))
  })

  test('what the earlier one counted is no telling of what the later one counts', async () => {
    const told = { retrieved: '2026-03-10T20:00Z', url: 'https://gull.example/fire' }
    const other = { ...told, text: 'A fire at a mill in Lindo killed twelve people on Monday.' }
    for (const pages of [[], [other]]) {
      const versions = [
        { text: evening, retrieved: '2026-03-10T20:00Z' },
        { text: morning, retrieved: '2026-03-10T08:00Z' },
      ]
      const { claims } = await dossierOf(...versions, ...pages)
      const holds = (words: RegExp): readonly string[] =>
        claims.flatMap(({ id, citations }) => (citations.some(({ text }) => words.test(text)) ? id : []))
      const nine = holds(/^nine (people|dead)/i)
      expect(nine.length).toBeGreaterThan(0)
      expect(holds(/twelve (people|dead)/i).filter((id) => nine.includes(id))).toEqual([])
      expect(claims.map(({ status }) => status)).not.toContain('conflicting')
    }
  })

  test('a count that was raised since is in no conflict with what others printed that day', async () => {
    const others = { text: 'A fire at a mill in Lindo killed nine people on Monday, the fire brigade said.' }
    const page = { ...others, url: 'https://gull.example/fire', retrieved: '2026-03-10T09:00Z' }
    const versions = [
      { text: evening, retrieved: '2026-03-10T20:00Z' },
      { text: morning, retrieved: '2026-03-10T08:00Z' },
    ]
    const isDisputed = ({ claims }: Dossier): boolean => claims.some(({ status }) => status === 'conflicting')
    expect(isDisputed(await dossierOf(...versions, page))).toBe(false)
    expect(isDisputed(await dossierOf(versions[0]!, page))).toBe(true)
  })

  test('what was added and taken out is shown', async () => {
    const [version] = (await two()).versions
    expect(version?.added.some(({ text }) => text.includes('doors were locked'))).toBe(true)
    expect(version?.removed.map(({ text }) => text)).toContain('The owner blamed a spark.')
  })

  test('the dossier verifies', async () => expect(verifyDossier(sealed(await two()))).toEqual([]))
})

test.each<readonly [string, readonly Page[]]>([
  [
    'two addresses',
    [
      { text: evening, retrieved: '2026-03-10T20:00Z' },
      { text: morning, retrieved: '2026-03-10T08:00Z', url: `${url}-2` },
    ],
  ],
  ['nothing tells which is later', [{ text: evening }, { text: morning }]],
])('no versions: %s', async (_, pages) => {
  const { reports, versions } = await dossierOf(...pages)
  expect(reports.map(({ supersedes }) => supersedes)).toEqual([null, null])
  expect(versions).toEqual([])
})
