import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { AddressError } from '../../src/fetch/address.ts'
import { collectSources, type Collected, type CollectOptions } from '../../src/fetch/collect-sources.ts'
import { dayStated } from '../../src/fetch/feeds/feed.ts'
import { createRobots, type Robots } from '../../src/fetch/feeds/robots.ts'
import { version } from '../../src/version.ts'
import { zipOf } from '../read/files.ts'

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
const long = 'The bridge fell on Monday. '.repeat(40).trim()
let server: Server
let base = ''
let asked: string[] = []
let agents: (string | undefined)[] = []
const robots = 'User-agent: *\nDisallow: /closed\n\nUser-agent: corroborate\nDisallow: /ours\nCrawl-delay: 2'
let robotsStatus = 200

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>El Faro</title><link>${base}/</link>${items}</channel></rss>`

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!)
    agents.push(request.headers['user-agent'])
    if (request.url === '/robots.txt') response.writeHead(robotsStatus).end(robots)
    else if (request.url === '/feed')
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(rss('<item><title>Relative</title><link>/one</link></item>'))
    else if (request.url === '/moved') response.writeHead(302, { location: '/ours/x' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${request.url}</p>`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  asked = []
  agents = []
  robotsStatus = 200
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const refuse = async (url: URL): Promise<void> => {
  throw new AddressError('robots-refused', { address: url.href })
}
const client = { allow: () => true }
const waits: number[] = []
const quick = (): Robots => createRobots({ client, gap: 0, now: () => 0, pause: async (ms) => void waits.push(ms) })

const collected = async (feed: string, options: CollectOptions = {}): Promise<readonly Collected[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'feed.xml')
  writeFileSync(file, feed)
  return gathered(file, options)
}

const gathered = async (input: string, options: CollectOptions = {}): Promise<readonly Collected[]> => {
  const items: Collected[] = []
  for await (const item of collectSources([input], { client, robots: quick(), ...options })) items.push(item)
  return items
}

const told = (items: readonly Collected[]): readonly (string | undefined)[] =>
  items.map((item) => ('source' in item ? item.source.address?.asked.replace(base, '') : (item.failure.code as string)))

const sourceOf = (item: Collected | undefined) => (item && 'source' in item ? item.source : null)

describe('items that are linked to', () => {
  it('are fetched, with their day and title known', async () => {
    const items = await collected(
      rss(
        `<item><title>Bridge &lt;b&gt;falls&lt;/b&gt;</title><link>${base}/one</link><pubDate>Mon, 30 Jan 2023 23:30:00 -0500</pubDate><description>x</description></item>`,
      ),
    )
    expect(told(items)).toEqual(['/one'])
    expect(sourceOf(items[0])!.known).toMatchObject({ title: 'Bridge falls', published: '2023-01-30', outlet: null })
  })
  it('are found from where the feed is', async () => expect(told(await gathered(`${base}/feed`))).toEqual(['/one']))
  it('are fetched once each, and not where they are known', async () => {
    const item = (path: string): string => `<item><title>t</title><link>${base}${path}</link></item>`
    const feed = rss(item('/one') + item('/two') + item('/one') + item('/three'))
    expect(told(await collected(feed, { isKnown: (address) => address.endsWith('/two') }))).toEqual(['/one', '/three'])
    expect(told(await collected(feed, { mostItems: 1 }))).toEqual(['/one'])
  })
  it('are not fetched where that is not wanted', async () => {
    const feed = rss(`<item><title>t</title><link>${base}/one</link></item>`)
    expect(told(await collected(feed, { follow: false }))).toEqual(['feed-item-bare'])
    expect(asked).toEqual([])
  })
})

describe('items with their full text', () => {
  const check = async (feed: string, text: string, html = true): Promise<void> => {
    const [item] = await collected(feed)
    expect(new TextDecoder().decode(sourceOf(item)!.bytes)).toBe(text)
    expect(sourceOf(item)).toMatchObject({
      mediaType: `text/${html ? 'html' : 'plain'}; charset=utf-8`,
      known: { published: '2023-01-30', title: 'Falls', outlet: 'El Faro' },
    })
    expect(asked).toEqual([])
  }
  it('are read from RSS', () =>
    check(
      rss(
        `<item><title>Falls</title><link>${base}/a</link><pubDate>30 Jan 2023 01:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${long}</p>]]></content:encoded></item>`,
      ),
      `<p>${long}</p>`,
    ))
  it('are read from Atom', () =>
    check(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>El Faro</title><id>u</id><updated>2023-01-31T00:00:00Z</updated><entry><title>Falls</title><id>i</id><link href="${base}/a"/><updated>2023-01-31T00:00:00Z</updated><published>2023-01-30T23:00:00-05:00</published><content type="html">&lt;p&gt;${long}&lt;/p&gt;</content></entry></feed>`,
      `<p>${long}</p>`,
    ))
  it('are read from a JSON feed', () =>
    check(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'El Faro',
        items: [{ id: '1', title: 'Falls', content_text: long, date_published: '2023-01-30T10:00:00Z' }],
      }),
      long,
      false,
    ))
  it('are fetched all the same where the text breaks off', async () =>
    expect(
      sourceOf(
        (
          await collected(
            rss(
              `<item><title>t</title><link>${base}/a</link><content:encoded><![CDATA[<p>${long}[…]</p>]]></content:encoded></item>`,
            ),
          )
        )[0],
      )!.retrieved,
    ).not.toBeNull())
})

describe('a feed', () => {
  it('that is broken says so', async () =>
    expect(told(await collected('<rss><channel><title>a'))).toEqual(['feed-broken']))
  it('with nothing in it says so', async () => expect(told(await collected(rss('')))).toEqual(['feed-empty']))
  it('item with neither text nor address is left out', async () =>
    expect(told(await collected(rss('<item><title>t</title></item>')))).toEqual(['feed-item-bare']))
  it('takes a short text that leads nowhere: it is all there is', async () => {
    const item = '<item><title>t</title><content:encoded>The bridge fell on Monday.</content:encoded></item>'
    expect(await collected(rss(item))).toMatchObject([{ source: { known: { title: 't' } } }])
  })
  it('takes what it has of an item whose page cannot be had, and asks for the page again', async () => {
    const item = (text: string): string =>
      rss(`<item><link>${base}/closed</link><content:encoded>${text}</content:encoded></item>`)
    const brief = 'The bridge fell on Monday. '.repeat(6).trim()
    const taken = await collected(item(brief), { client, robots: { mayFetch: refuse } })
    expect(taken).toMatchObject([{ source: { address: { asked: `${base}/closed` }, retrieved: null } }])
    for (const text of ['The bridge fell.', `${brief} …`])
      expect(told(await collected(item(text), { client, robots: { mayFetch: refuse } }))).toEqual(['robots-refused'])
  })
  it('begins nothing more once it is stopped', async () => {
    const feed = rss('<item><link>/one</link></item><item><link>/two</link></item>')
    const stop = new AbortController()
    const isKnown = (): boolean => (stop.abort(), true)
    expect(await collected(feed, { signal: stop.signal, isKnown, client, robots: quick() })).toEqual([])
    expect(asked).toEqual([])
  })
  it('is refused where it is too large to be held', async () =>
    expect(told(await collected(rss(' '.repeat(21 * 1024 * 1024))))).toEqual(['input-too-large']))
  it('is found in a folder and in a zip, though its name says nothing', async () => {
    const feed = `{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","content_text":"${long}"}]}`
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'news.json'), feed)
    writeFileSync(join(folder, 'other.json'), '{"version":1}')
    const inFolder = await gathered(folder)
    writeFileSync(
      join(folder, 'all.zip'),
      zipOf([
        ['news.json', encoded(feed)],
        ['other.json', encoded('{}')],
      ]),
    )
    rmSync(join(folder, 'news.json'))
    for (const all of [inFolder, await gathered(folder)])
      expect(all).toMatchObject([{ source: { known: { outlet: 'F' } } }])
  })
  it('is no report that only speaks of feeds', async () =>
    expect(sourceOf((await collected('Readers of the rss feed were told of it.'))[0])).not.toBeNull())
})

describe('robots.txt', () => {
  const feed = (path: string): string => rss(`<item><title>t</title><link>${base}${path}</link></item>`)
  it('is asked once, by our name', async () => {
    const item = (path: string): string => `<item><title>t</title><link>${base}${path}</link></item>`
    await collected(rss(item('/one') + item('/two')))
    expect(asked).toEqual(['/robots.txt', '/one', '/two'])
    expect(new Set(agents)).toEqual(new Set([`corroborate/${version}`]))
  })
  it('is obeyed', async () => expect(told(await collected(feed('/ours/x')))).toEqual(['robots-refused']))
  it('is obeyed for what is said to us alone', async () =>
    expect(told(await collected(feed('/closed')))).toEqual(['/closed']))
  it('is obeyed where a page leads to', async () =>
    expect(told(await collected(feed('/moved')))).toEqual(['robots-refused']))
  it('that fails allows nothing', async () => {
    robotsStatus = 503
    expect(told(await collected(feed('/one')))).toEqual(['robots-unreachable'])
  })
  it('that is absent allows all', async () => {
    robotsStatus = 404
    expect(told(await collected(feed('/ours/x')))).toEqual(['/ours/x'])
  })
  it('may ask for time between requests', async () => {
    waits.length = 0
    const item = (path: string): string => `<item><title>t</title><link>${base}${path}</link></item>`
    await collected(rss(item('/one') + item('/two')))
    expect(waits).toEqual([2000])
  })
  it('is not asked for an address that the user names', async () => {
    const items: Collected[] = []
    for await (const item of collectSources([`${base}/ours/x`], { client })) items.push(item)
    expect(told(items)).toEqual(['/ours/x'])
    expect(asked).toEqual(['/ours/x'])
  })
})

describe('dates of feeds', () => {
  const days: readonly (readonly [unknown, string | null])[] = [
    ['Mon, 30 Jan 2023 23:30:00 -0500', '2023-01-30'],
    ['30 January 2023', '2023-01-30'],
    ['2023-01-30T23:30:00-05:00', '2023-01-30'],
    ['Tue, 03 Jan 23 01:00 EST', '2023-01-03'],
    ['yesterday', null],
    ['40 Jan 2023', null],
    [7, null],
  ]
  for (const [date, day] of days) it(`${String(date)} is ${day}`, () => expect(dayStated(date)).toBe(day))
})
