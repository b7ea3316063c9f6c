import { describe, expect, test } from 'vitest'
import { sharedEngine } from '../../eval/article.ts'
import { collectSources } from '../../src/fetch/collect-sources.ts'
import { expanded } from '../../src/read/wire/expand.ts'
import { folderOf } from '../cli/command.ts'
import { blocksOf, body, bytesOf, reportOf, readSource, sourceOf } from './support.ts'

const headline = 'Bridge falls in Puerto Lindo, hurting four'
const [first, second] = body.en.split('\n\n') as [string, string]
const html = `<p>${first}</p><p>${second}</p>`

const ninjs1 = {
  uri: 'https://wire.example/items/17',
  type: 'text',
  language: 'en-GB',
  firstcreated: '2026-03-09T22:10:00-05:00',
  versioncreated: '2026-03-10T07:00:00-05:00',
  byline: 'By Alma Reeve',
  provider: 'Meridian Wire',
  headline,
}
const ninjs2 = {
  uri: 'urn:newsml:wire.example:20260309:17',
  versioncreated: '2026-03-09T22:10:00-05:00',
  language: 'en',
  infosources: [{ name: 'Meridian Wire', role: 'author' }],
  by: 'Alma Reeve',
  headlines: [
    { role: 'short', value: 'Bridge falls' },
    { role: 'main', value: headline },
  ],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: 'Short.' },
    { role: 'html', contenttype: 'text/html', value: html },
  ],
}
const article = [
  ['title', headline],
  ['body', first],
  ['body', second],
]

describe('ninjs', () => {
  test.each([
    ['version 1 with markup', { ...ninjs1, body_html: html }],
    ['version 1 with plain text', { ...ninjs1, body_text: body.en }],
    ['version 2', ninjs2],
  ])('%s: headline and paragraphs', async (_, item) => {
    const report = await reportOf(JSON.stringify(item), { path: 'a.json' })
    expect(blocksOf(report)).toEqual(article)
    expect(report).toMatchObject({ title: headline, outlet: 'Meridian Wire', byline: 'Alma Reeve', reading: 'whole' })
    expect(report).toMatchObject({ url: item.uri, raw: { mediaType: 'application/json' } })
    expect(report.language).toMatch(/^en/)
  })

  test('it was published when it was first created, and updated when its version was', async () => {
    const report = await reportOf(JSON.stringify({ ...ninjs1, body_html: html }))
    expect(report.published).toMatchObject({ value: '2026-03-09', basis: 'metadata' })
    expect(report.updated).toBe('2026-03-10T07:00:00-05:00')
    expect(await reportOf(JSON.stringify(ninjs2))).toMatchObject({ published: { value: '2026-03-09' }, updated: null })
  })

  test('escapes of JSON and markup are read as what they stand for', async () => {
    const text = JSON.stringify({
      ...ninjs1,
      body_html: html.replace('Lindo', 'Nu\u00f1o &amp; Lind\u00f3 \ud83d\ude22'),
    })
    const escaped = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    expect((await reportOf(escaped)).text).toContain('Nuño & Lindó 😢')
  })

  test.each([
    ['no body', JSON.stringify(ninjs1)],
    ['no JSON', '{ "uri": "x", "body_text": oh }'],
    ['a list', JSON.stringify([ninjs1])],
    ['a dossier', JSON.stringify({ schemaVersion: '1', reports: [] })],
    ['odd values', JSON.stringify({ uri: 'x', body_html: 7, bodies: [null, 3, {}], headlines: 'x', provider: [] })],
  ])('%s is no item, and no harm', async (_, text) => {
    expect((await readSource(text)).report?.raw?.mediaType ?? 'text/plain').toBe('text/plain')
  })
})

test.each(['ninjs', 'NewsML-G2'])('%s that nests without bound does no harm', async (format) => {
  const deep = `${'<div>'.repeat(50_000)}${html}`
  const text = format === 'ninjs' ? JSON.stringify({ ...ninjs1, body_html: deep }) : newsml(xhtml.replace(html, deep))
  expect((await readSource(text)).report).not.toBeNull()
})

const newsml = (content: string, meta = '<provider qcode="nprov:MERIDIAN"><name>Meridian Wire</name></provider>') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:20260309:17" version="2"
  standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_39.xml"/>
  <rightsInfo><copyrightHolder literal="Somebody else"/></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    ${meta}
    <versionCreated>2026-03-10T07:00:00-05:00</versionCreated>
    <firstCreated>2026-03-09T22:10:00-05:00</firstCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <urgency>4</urgency>
    <by>By Alma Reeve</by>
    <language tag="en-GB"/>
    <subject qcode="medtop:03000000"><name>disaster</name></subject>
    <headline>${headline}</headline>
  </contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`

const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${html}</body></html></inlineXML>`
const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf></inlineXML>`
const plain = `<inlineData contenttype="text/plain">${first}</inlineData>`

describe('NewsML-G2', () => {
  test.each([
    ['XHTML', xhtml, article],
    ['NITF', nitf, article],
    ['XHTML that repeats the headline', xhtml.replace('<body>', `<body><h1>${headline}</h1>`), article],
    ['plain text', plain, article.slice(0, 2)],
  ])('%s: headline and paragraphs', async (_, content, expected) => {
    const report = await reportOf(newsml(content), { path: 'a.xml' })
    expect(blocksOf(report)).toEqual(expected)
    expect(report).toMatchObject({ title: headline, outlet: 'Meridian Wire', byline: 'Alma Reeve', reading: 'whole' })
    expect(report).toMatchObject({ language: 'en-GB', url: 'urn:newsml:wire.example:20260309:17' })
    expect(report).toMatchObject({ published: { value: '2026-03-09' }, updated: '2026-03-10T07:00:00-05:00' })
  })

  test.each([
    ['<provider literal="Meridian Wire"/>', 'Meridian Wire'],
    ['<provider qcode="nprov:MERIDIAN"/>', 'MERIDIAN'],
    ['', 'Somebody else'],
  ])('who provides it: %s', async (meta, outlet) => {
    expect((await reportOf(newsml(xhtml, meta))).outlet).toBe(outlet)
  })

  test('every word leads to the bytes that it was read from', async () => {
    const bytes = bytesOf(newsml(xhtml.replace('market', 'café 😢 market')))
    const { map, text } = await reportOf(bytes)
    const places = map.filter(({ start, end }) => text.slice(start, end).includes('market'))
    expect(places.length).toBeGreaterThan(0)
    for (const { rawStart, rawEnd } of places)
      expect(new TextDecoder().decode(bytes.slice(rawStart, rawEnd))).toContain('café 😢 market')
  })

  test('a message of several items gives the first', async () => {
    const item = newsml(xhtml).replace(/^<\?xml[^>]*>\n/, '')
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item}${item.replaceAll('Lindo', 'Otro')}</itemSet></newsMessage>`
    expect((await reportOf(message)).text).not.toContain('Otro')
  })

  test.each([
    ['a picture', newsml('<remoteContent href="a.jpg"/>')],
    ['cut off', newsml(xhtml).slice(0, 900)],
  ])('%s has no article, and that is said', async (_, text) => {
    const { report, diagnostics } = await readSource(text)
    expect([report?.reading ?? 'unread', diagnostics.some(({ level }) => level === 'error')]).toEqual(['unread', true])
  })

  test('other XML is no news item', async () => {
    expect(
      (await readSource('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>')).report?.raw?.mediaType,
    ).not.toMatch(/iptc/)
  })
})

test('tags that close themselves get an end, and places lead back', () => {
  const xml = '<a x="1"/>b<c/><br/>d<e y=""/>'
  const { text, placeOf } = expanded(xml)
  expect(text).toBe('<a x="1"></a>b<c></c><br/>d<e y=""></e>')
  expect(['b', 'd'].map((letter) => placeOf(text.indexOf(letter)))).toEqual(
    ['b', 'd'].map((letter) => xml.indexOf(letter)),
  )
})

test('a folder gives its items, and no list or dossier that lies beside them', async () => {
  const files = {
    'a.xml': newsml(xhtml),
    'b.ninjs': JSON.stringify(ninjs2),
    'c.ninjs.json': '{}',
    'corrections.json': '[]',
  }
  const names: string[] = []
  for await (const item of collectSources([folderOf({ ...files, 'dossier.json': '{}' })]))
    if ('source' in item) names.push(item.source.path!.split('/').at(-1)!)
  expect(names).toEqual(['a.xml', 'b.ninjs', 'c.ninjs.json'])
})

test('two items of one uri are versions of one report', async () => {
  const first = { ...ninjs1, versioncreated: ninjs1.firstcreated, body_html: html }
  const later = { ...ninjs1, body_html: html.replace('Four people', 'Five people') }
  const items = [later, first].map((item, at) => sourceOf(JSON.stringify(item), { path: `${at}.ninjs` }))
  const { reports } = await sharedEngine().dossier(items)
  expect(reports.map(({ version, supersedes }) => [version, supersedes])).toEqual([
    ['2', reports[1]!.id],
    ['1', null],
  ])
})
