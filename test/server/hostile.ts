import { gzipSync } from 'node:zlib'
import { ZipFile } from 'yazl'
import { allOf } from '../../src/fetch/bytes.ts'
import type { Served } from './served.ts'
import { formOf } from './served.ts'

/** Something that is sent to do harm: how it is sent, and what it must be answered with. */
export interface Hostile {
  readonly name: string
  /** The status of the answer; 202 where it is only found out when it is read. */
  readonly status: number
  /** The code of the message, in the answer or in the notes of the ingest. */
  readonly code: string
  send(there: Served): Promise<Response>
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

const address = (text: string, status: number, code: string): Hostile => ({
  ...{ name: `the address ${text}`, status, code },
  send: ({ ask }) => ask('/api/v1/addresses', json({ addresses: [text] })),
})

const file = (name: string, code: string, bytes: () => Uint8Array | Promise<Uint8Array>): Hostile => ({
  ...{ name: `a file: ${name}`, status: 202, code },
  send: async ({ ask }) =>
    ask(`/api/v1/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from(await bytes()),
    }),
})

const get = (
  name: string,
  path: string,
  rest: { status: number; code: string; headers?: Record<string, string>; peer?: string },
): Hostile => ({
  ...{ name, status: rest.status, code: rest.code },
  send: ({ ask }) =>
    ask(path, { ...(rest.headers && { headers: rest.headers }), ...(rest.peer && { peer: rest.peer }) }),
})

const post = (
  name: string,
  rest: {
    status: number
    code: string
    path?: string
    headers?: Record<string, string>
    body?: unknown
    peer?: string
  },
): Hostile => ({
  ...{ name, status: rest.status, code: rest.code },
  send: ({ ask }) =>
    ask(rest.path ?? '/api/v1/reports', {
      ...json(rest.body ?? report, rest.headers),
      ...(rest.peer && { peer: rest.peer }),
    }),
})

const report = { reports: [{ text: 'At least 14 people died when the bridge of Puerto Calma fell on Monday.' }] }

const zipOf = async (files: Readonly<Record<string, Uint8Array>>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress: true })
  zip.end()
  return Buffer.from((await allOf(zip.outputStream as AsyncIterable<Uint8Array>, 1e9))!)
}

/** Words of a zip replaced by others of the same length: yazl itself writes no hostile names. */
const forged = async (files: Readonly<Record<string, Uint8Array>>, from: string, to: string): Promise<Uint8Array> =>
  Buffer.from((await zipOf(files)).toString('latin1').replaceAll(from, to), 'latin1')

const nested = async (depth: number): Promise<Buffer> => {
  let inner = await zipOf({ 'a.txt': Buffer.from(report.reports[0]!.text) })
  for (let i = 0; i < depth; i++) inner = await zipOf({ [`${i}.zip`]: inner })
  return inner
}

/** The size that the central directory of a zip promises of its first file, made small. */
const lying = async (): Promise<Uint8Array> => {
  const zip = await zipOf({ 'a.txt': Buffer.alloc(40_000, 'Twelve died. ') })
  const directory = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  zip.writeUInt32LE(10, directory + 24)
  return zip
}

const blanks = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, 32)

const addresses: readonly Hostile[] = [
  address('file:///etc/passwd', 400, 'request-invalid'),
  address('/etc/passwd', 400, 'request-invalid'),
  address('ftp://203.0.113.5/a.txt', 400, 'request-invalid'),
  address('javascript:alert(1)//https://', 400, 'request-invalid'),
  address('-', 400, 'request-invalid'),
  address('http://', 400, 'request-invalid'),
  address('http://127.0.0.1:4747/', 202, 'address-private'),
  address('http://localhost/', 202, 'address-private'),
  address('http://2130706433/', 202, 'address-private'),
  address('http://0x7f.1/', 202, 'address-private'),
  address('http://[::1]/', 202, 'address-private'),
  address('http://[::ffff:10.0.0.1]/', 202, 'address-private'),
  address('http://169.254.169.254/latest/meta-data/', 202, 'address-private'),
  address('http://user:secret@192.168.1.1/', 202, 'address-private'),
  address('http://inward.example/', 202, 'address-private'),
  {
    ...{ name: 'more addresses than are taken at once', status: 400, code: 'request-invalid' },
    send: ({ ask }) =>
      ask('/api/v1/addresses', json({ addresses: Array.from({ length: 101 }, (_, i) => `https://a${i}.example/`) })),
  },
]

const archives: readonly Hostile[] = [
  file('bomb.zip', 'archive-ratio', () => zipOf({ 'a.txt': blanks(24) })),
  file('bomb.warc.gz', 'report-binary', () => gzipSync(blanks(24))),
  file('lying.zip', 'archive-lying', lying),
  file('climbing.zip', 'archive-name', () =>
    forged({ 'xx_xx_etc_passwd.txt': Buffer.from('Twelve died.') }, 'xx_xx_', '../../'),
  ),
  file('absolute.zip', 'archive-name', () =>
    forged({ '_etc_passwd.txt': Buffer.from('Twelve died.') }, '_etc_', '/etc/'),
  ),
  file('nested.zip', 'archive-depth', () => nested(6)),
  file('torn.zip', 'archive-damaged', async () => (await zipOf({ 'a.txt': blanks(1) })).subarray(0, 300)),
  file('program.txt', 'report-binary', () =>
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...Array.from({ length: 400 }, (_, i) => i % 7)]),
  ),
]

const patterns: readonly Hostile[] = [
  ['(a)\\1', 'pattern-invalid'],
  ['(?=a)b', 'pattern-invalid'],
  ['(((', 'pattern-invalid'],
  ['((a{100}){100}){100}', 'pattern-invalid'],
  ['(ab|cd|ef|gh|ij){900}', 'pattern-large'],
  ['a'.repeat(301), 'pattern-large'],
].map(([pattern, code]) =>
  get(`the pattern ${pattern!.slice(0, 30)}`, `/api/v1/search?pattern=${encodeURIComponent(pattern!)}`, {
    status: 400,
    code: code!,
  }),
)

const sizes: readonly Hostile[] = [
  post('a text larger than is taken', {
    status: 413,
    code: 'body-too-large',
    body: { reports: [{ text: 'a'.repeat(300_000) }] },
  }),
  {
    ...{ name: 'a stream that promises no length and does not end', status: 413, code: 'body-too-large' },
    send: ({ ask }) => {
      const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) })
      const headers = { 'content-type': 'application/octet-stream', 'transfer-encoding': 'chunked' }
      return ask('/api/v1/files?name=a.txt', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
    },
  },
  post('a form larger than is taken', {
    ...{ path: '/add/addresses', status: 413, code: 'body-too-large' },
    ...{ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `addresses=${'a'.repeat(200_000)}` },
  }),
  post('a message larger than is taken', {
    path: '/mcp',
    status: 413,
    code: 'body-too-large',
    body: 'a'.repeat(600_000),
  }),
  get('a list longer than is given', '/api/v1/stories?limit=1000000', { status: 400, code: 'request-invalid' }),
  post('more reports than are taken at once', {
    ...{
      status: 400,
      code: 'request-invalid',
      body: { reports: Array.from({ length: 101 }, () => report.reports[0]) },
    },
  }),
  {
    ...{ name: 'corrections nested deeper than can be written down', status: 400, code: 'request-invalid' },
    send: ({ ask }) => {
      const deep = `{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}`
      return ask('/api/v1/stories/y-0/corrections', json(`[${deep}]`))
    },
  },
  post('what is no JSON', { status: 400, code: 'request-invalid', body: '{"reports": [' }),
  post('what is JSON of another shape', { status: 400, code: 'request-invalid', body: { reports: { __proto__: [] } } }),
]

const headers: readonly Hostile[] = [
  get('the host of another site', '/', { status: 421, code: 'host-unknown', headers: { host: 'evil.example:4747' } }),
  get('a host that is none', '/', { status: 421, code: 'host-unknown', headers: { host: 'localhost@evil.example' } }),
  get('a host that begins as ours does', '/', {
    status: 421,
    code: 'host-unknown',
    headers: { host: 'localhost.evil.example' },
  }),
  get('a token that is none', '/api/v1/stories', {
    status: 401,
    code: 'token-unknown',
    headers: { authorization: 'Bearer corroborate_x' },
  }),
  get('another scheme of authorization', '/api/v1/stories', {
    status: 401,
    code: 'token-unknown',
    headers: { authorization: 'Basic YTpi' },
  }),
  get('a request that a proxy hands on', '/api/v1/stories', {
    status: 401,
    code: 'token-missing',
    headers: { 'x-forwarded-for': '127.0.0.1' },
  }),
  ...['x-forwarded-server', 'cf-connecting-ip', 'true-client-ip', 'cdn-loop'].map((name) =>
    get(`a request that a proxy hands on, by ${name}`, '/api/v1/stories', {
      ...{ status: 401, code: 'token-missing', headers: { [name]: '127.0.0.1' } },
    }),
  ),
  get('a request from another machine', '/api/v1/stories', { status: 401, code: 'token-missing', peer: '203.0.113.9' }),
  get('a session that nobody began', '/api/v1/stories', {
    status: 401,
    code: 'token-missing',
    headers: { cookie: 'corroborate=x' },
    peer: '203.0.113.9',
  }),
  {
    ...{ name: 'a token that may only read, to write', status: 403, code: 'token-scope' },
    send: ({ ask, tokens }) => ask('/api/v1/reports', json(report, { authorization: `Bearer ${tokens.read}` })),
  },
  {
    ...{ name: 'a token that may write, to take all away', status: 403, code: 'token-scope' },
    send: ({ ask, tokens }) => ask('/api/v1/backup', { headers: { authorization: `Bearer ${tokens.write}` } }),
  },
]

const origins: readonly Hostile[] = [
  post('a page of another site', { status: 403, code: 'origin-foreign', headers: { origin: 'https://evil.example' } }),
  post('a page without origin', { status: 403, code: 'origin-foreign', headers: { origin: 'null' } }),
  post('a page of another port', { status: 403, code: 'origin-foreign', headers: { origin: 'http://localhost:8080' } }),
  get('another site that reads', '/api/v1/stories', {
    ...{
      status: 403,
      code: 'origin-foreign',
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    },
  }),
  post('another site that asks by MCP', {
    path: '/mcp',
    status: 403,
    code: 'origin-foreign',
    headers: { origin: 'https://evil.example' },
  }),
  post('a body that a form of another site could send', {
    status: 415,
    code: 'media-type',
    headers: { 'content-type': 'text/plain' },
  }),
  post('a form that is not ours', {
    ...{ path: '/add/text', status: 403, code: 'form-stale' },
    ...{ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'text=Twelve+died&form=x' },
  }),
  {
    ...{ name: 'a form that was made for somebody else', status: 403, code: 'form-stale' },
    send: async (there) =>
      there.ask('/add/text', {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Bearer ${there.tokens.write}`,
        },
        body: (await formOf(there, '/add', { text: 'Twelve died.' })).toString(),
      }),
  },
]

const paths: readonly Hostile[] = [
  get('a path out of the assets', '/assets/..%2f..%2fpackage.json', { status: 404, code: 'address-unknown' }),
  get('a path up', '/%2e%2e/%2e%2e/etc/passwd', { status: 404, code: 'address-unknown' }),
  get('a story that is a script', '/api/v1/stories/%3Cscript%3E', { status: 404, code: 'story-unknown' }),
  get('a report that is a path', '/api/v1/reports/..%2f..%2fetc%2fpasswd/raw', { status: 404, code: 'bytes-none' }),
  get('a report that ends a line', '/reports/a%0d%0aset-cookie:x/raw', { status: 404, code: 'bytes-none' }),
  post('a file whose name is a path', {
    ...{ path: '/api/v1/files?name=..%2f..%2fa.txt', status: 400, code: 'upload-name' },
    ...{ headers: { 'content-type': 'application/octet-stream' } },
  }),
  post('a file whose name ends a line', {
    ...{ path: '/api/v1/files?name=a%0a.txt', status: 400, code: 'upload-name' },
    ...{ headers: { 'content-type': 'application/octet-stream' } },
  }),
  get('SQL in a search', `/api/v1/search?words=${encodeURIComponent('"unclosed')}&cursor=x'%20or%201=1`, {
    status: 400,
    code: 'store-cursor',
  }),
]

/** Everything but what needs a connection of its own. */
export const hostile: readonly Hostile[] = [
  ...addresses,
  ...archives,
  ...patterns,
  ...sizes,
  ...headers,
  ...origins,
  ...paths,
]
