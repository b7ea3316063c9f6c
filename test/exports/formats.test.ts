import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { dossierOf, stories } from '../../eval/corpus/stories.ts'
import type { ExportFormat } from '../../src/dossier/exports/index.ts'
import { withoutTexts } from '../../src/custody/share.ts'
import * as schemas from './schemas.ts'
import { written } from './support.ts'

/** Formats of values are checked where it matters, by patterns. */
const ajv = new Ajv({ allErrors: false, validateFormats: false, strictTypes: false })

const expectValid = (schema: object, value: unknown): void => {
  const valid = ajv.compile(schema)
  expect(valid(value) ? null : valid.errors).toBeNull()
}

const jsonOf = async <T>(story: (typeof stories)[number], format: ExportFormat): Promise<T> =>
  JSON.parse(await written(await dossierOf(story), format)) as T

describe.each(stories)('%s: what the specifications ask', (story) => {
  test('Web Annotation', async () => expectValid(schemas.annotationPage, await jsonOf(story, 'annotation')))
  test('PROV-O', async () => expectValid(schemas.provenance, await jsonOf(story, 'prov')))
  test('schema.org', async () => expectValid(schemas.claims, await jsonOf(story, 'claims')))
})

interface FtmModel {
  readonly schemata: Readonly<
    Record<string, { readonly required: readonly string[]; readonly properties: Readonly<Record<string, string>> }>
  >
}
interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const model = JSON.parse(readFileSync(resolve(import.meta.dirname, 'followthemoney-model.json'), 'utf8')) as FtmModel

/** What a value of a type looks like; all else is text. */
const ftmTypes: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}(?:-\d\d(?:-\d\d(?:T.+)?)?)?$/,
  language: /^[a-z]{3}$/,
  country: /^[a-z]{2}$/,
  url: /^https?:\/\//,
  mimetype: /^[\w.+-]+\/[\w.+-]+$/,
}

test.each(stories)('%s: FollowTheMoney has each schema, property and value that is used', async (story) => {
  const lines = (await written(await dossierOf(story), 'ftm')).trimEnd().split('\n')
  const entities = lines.map((line) => JSON.parse(line) as FtmEntity)
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))
  expect(schemaOf.size).toBe(entities.length)
  expect([...new Set(schemaOf.values())].toSorted()).toEqual(['Article', 'Event', 'Organization', 'Person'])
  for (const { schema, properties } of entities) {
    const { required, properties: known } = model.schemata[schema]!
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...required]))
    for (const [name, values] of Object.entries(properties)) {
      expect(Object.keys(known)).toContain(name)
      for (const value of values) expect(value).toMatch(ftmTypes[known[name]!] ?? /./)
    }
    for (const id of properties['proof'] ?? []) expect(schemaOf.get(id)).toBe('Article')
    for (const id of properties['involved'] ?? []) expect(schemaOf.get(id)).toBe('Person')
  }
})

interface Node {
  readonly '@id': string
  readonly '@type': readonly string[]
  readonly [property: string]: unknown
}

const listed = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string]

/** PROV's own constraints: what each property leads to must be there, and be of the kind that its range says. */
const ranges = {
  wasAttributedTo: 'prov:Agent',
  wasAssociatedWith: 'prov:SoftwareAgent',
  wasDerivedFrom: 'prov:Entity',
  wasQuotedFrom: 'prov:Entity',
  wasRevisionOf: 'prov:Entity',
  wasGeneratedBy: 'prov:Activity',
  used: 'prov:Entity',
}

test.each(stories)('%s: PROV leads from each thing to one of the kind that it must be', async (story) => {
  const { '@graph': graph } = await jsonOf<{ '@graph': readonly Node[] }>(story, 'prov')
  const byId = new Map(graph.map((node) => [node['@id'], node]))
  expect(byId.size).toBe(graph.length)
  const seen = new Set<string>()
  for (const node of graph)
    for (const [property, kind] of Object.entries(ranges))
      for (const id of listed(node[property])) {
        expect(byId.get(id)?.['@type'], `${node['@id']} ${property} ${id}`).toContain(kind)
        seen.add(property)
      }
  for (const property of ['wasAttributedTo', 'wasDerivedFrom', 'wasQuotedFrom', 'wasGeneratedBy', 'used'])
    expect(seen).toContain(property)
})

test('a reprint is quoted from an origin, which is credited to its agency where one is', async () => {
  const { '@graph': graph } = await jsonOf<{ '@graph': readonly Node[] }>('peru', 'prov')
  const articles = graph.filter((node) => node['@type'].includes('schema:NewsArticle'))
  const quoted = articles.filter((node) => listed(node['wasQuotedFrom']).length > 0)
  expect(quoted).toHaveLength(2)
  expect(new Set(quoted.flatMap((node) => listed(node['wasQuotedFrom']))).size).toBe(1)
})

test('no claim is rated, and each has a review that says how it stands', async () => {
  const text = await written(await dossierOf('peru'), 'claims')
  expect(text).not.toMatch(/rating/iu)
  const { '@graph': graph } = JSON.parse(text) as { '@graph': readonly { '@type': string }[] }
  const count = (type: string): number => graph.filter((node) => node['@type'] === type).length
  expect(count('Claim')).toBe(count('ClaimReview'))
  expect(text).toMatch(/corroborated/)
  expect(await written(await dossierOf('peru'), 'claims', { language: 'es' })).toMatch(/corroborad/)
})

describe('CoNLL', () => {
  const linesOf = async (): Promise<readonly string[]> => (await written(await dossierOf('ferry'), 'conll')).split('\n')

  test('a token a line, whose place in the text has it', async () => {
    const texts = new Map((await dossierOf('ferry')).reports.map(({ id, text }) => [id, text!]))
    let text = ''
    let tokens = 0
    for (const line of await linesOf()) {
      const report = /^# newdoc id = (.*)$/.exec(line)?.[1]
      if (report !== undefined) text = texts.get(report)!
      if (line === '' || line.startsWith('#')) continue
      const fields = line.split('\t')
      expect(fields).toHaveLength(10)
      expect(text.slice(Number(fields[4]), Number(fields[5]))).toBe(fields[1])
      tokens++
    }
    expect(tokens).toBeGreaterThan(500)
  })

  test('no word is within what has not begun', async () => {
    const before = ['_', '_', '_']
    const astray: string[] = []
    for (const line of await linesOf()) {
      if (line === '') before.fill('_')
      if (line === '' || line.startsWith('#')) continue
      for (const [at, tag] of line.split('\t').slice(6, 9).entries()) {
        if (tag.startsWith('I-') && before[at]!.slice(2) !== tag.slice(2)) astray.push(line)
        before[at] = tag
      }
    }
    expect(astray).toEqual([])
  })

  test('people, figures, times and the parts of attributions are told', async () => {
    const text = (await linesOf()).join('\n')
    for (const tag of ['B-PER:', 'B-LOC:', 'B-killed', 'B-missing', 'B-DATE', 'B-SOURCE:', 'B-CUE:', 'B-CONTENT:'])
      expect(text).toContain(tag)
  })

  test('withheld texts have no lines', async () => {
    const text = await written(withoutTexts(await dossierOf('ferry')), 'conll')
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
  })
})

describe('Markdown', () => {
  test('says what the account says, in the reader’s language', async () => {
    expect(await written(await dossierOf('ferry'), 'md')).toMatch(/^# 5 reports[^]*\n## /)
    expect(await written(await dossierOf('ferry'), 'md', { language: 'es' })).toMatch(/informes[^]*\n## /i)
  })
})
