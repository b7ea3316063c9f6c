import { describe, expect, it } from 'vitest'
import { parseKnownFacts } from '../../src/read/known-facts.ts'
import { body, known, reportOf } from './support.ts'

const nothing = { file: null, outlet: null, published: null, language: null, title: null, url: null }

describe('reports.json', () => {
  it('takes what it knows and leaves other keys alone', () =>
    expect(
      parseKnownFacts('\ufeff[{"file": "a.txt", "outlet": " El Faro ", "published": null, "note": "mine"}]'),
    ).toEqual({
      entries: [{ ...nothing, file: 'a.txt', outlet: 'El Faro' }],
      problems: [],
    }))
  it('tells entries that it cannot use', () => {
    const { entries, problems } = parseKnownFacts(
      '[7, {"outlet": "El Faro"}, {"file": "a.txt", "published": 2021}, {"url": "https://elfaro.example/a"}]',
    )
    expect(entries.map((entry) => entry.file ?? entry.url)).toEqual(['a.txt', 'https://elfaro.example/a'])
    expect(problems.map((problem) => problem.entry)).toEqual([1, 2, 3])
  })
  it('takes the addresses of copies, one or several', () => {
    const { entries, problems } = parseKnownFacts(
      '[{"file": "a", "archived": "https://kept.example/1"}, {"file": "b", "archived": ["https://kept.example/2", null]}, {"file": "c", "archived": 7}]',
    )
    expect(entries.map(({ archived }) => archived)).toEqual([
      ['https://kept.example/1'],
      ['https://kept.example/2'],
      undefined,
    ])
    expect(problems.map(({ entry }) => entry)).toEqual([3])
  })
  for (const json of ['', '{', '{"file": "a.txt"}', 'null']) {
    it(`says what to do about ${JSON.stringify(json)}`, () =>
      expect(() => parseKnownFacts(json)).toThrow(/corroborate new FOLDER/))
  }
})

it('tells where copies of a saved page are kept', async () => {
  const archived = ['https://kept.example/1']
  const page = await reportOf(body.en, { known: known({ url: 'https://elfaro.example/a', archived }) })
  expect(page.address).toEqual({ asked: page.url, final: page.url, canonical: null, archived })
  expect((await reportOf(body.en, { known: known({ archived }) })).address).toBeNull()
})
