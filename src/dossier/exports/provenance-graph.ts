import { urnOf } from './names.ts'

const link = (id: string): object => ({ '@id': id, '@type': '@id' })

/** What the names of a graph stand for: PROV-O, and schema.org where PROV has no word. */
export const vocabulary = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  label: 'rdfs:label',
  value: 'prov:value',
  ...Object.fromEntries(
    [
      'wasAttributedTo',
      'wasDerivedFrom',
      'wasQuotedFrom',
      'wasRevisionOf',
      'wasGeneratedBy',
      'wasAssociatedWith',
      'used',
    ].map((name) => [name, link(`prov:${name}`)]),
  ),
  url: link('schema:url'),
  archivedAt: link('schema:archivedAt'),
  datePublished: 'schema:datePublished',
  dateCreated: 'schema:dateCreated',
  inLanguage: 'schema:inLanguage',
  sha256: 'schema:sha256',
  softwareVersion: 'schema:softwareVersion',
  identifier: 'schema:identifier',
  creativeWorkStatus: 'schema:creativeWorkStatus',
  text: 'schema:text',
} as const

/** One thing of the graph: whom or what it is, and what it came from. */
export interface Node {
  readonly '@id': string
  readonly '@type': readonly string[]
  readonly [property: string]: unknown
}

/** A thing with its PROV types; properties that are not known are left out. */
export const nodeOf = (id: string, types: readonly string[], properties: Readonly<Record<string, unknown>>): Node => ({
  '@id': urnOf(id),
  '@type': types.map((type) => (type.includes(':') ? type : `prov:${type}`)),
  ...Object.fromEntries(Object.entries(properties).filter(([, value]) => !isEmpty(value))),
})

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** Each node once: a passage is cited by several claims, an outlet has several reports. */
export const byId = (nodes: readonly Node[]): readonly Node[] => [
  ...new Map(nodes.map((node) => [node['@id'], node])).values(),
]

export const urns = (ids: readonly string[]): readonly string[] => ids.map(urnOf)
