import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, type Listening } from '../../src/server/listen.ts'
import { served, type Served } from './served.ts'

let there: Served
let listening: Listening

beforeAll(async () => {
  there = await served([])
  listening = await listen(there.server, {
    ...{ host: '127.0.0.1', port: 0 },
    limits: { headers: 8192, headersTime: 300, requestTime: 600, answerTime: 1000, connections: 20 },
  })
})
afterAll(async () => {
  await listening.close()
  await there.close()
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What a server answers to bytes that are sent as they are, piece by piece; ends when it hangs up. */
const sent = (pieces: readonly string[], gap = 0): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(listening.port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (text) => (answer += String(text)))
    socket.on('close', () => resolve(answer))
    // A server that has heard enough may hang up while there is still something to say.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      ['ECONNRESET', 'EPIPE'].includes(error.code ?? '') ? resolve(answer) : reject(error),
    )
    const write = async (): Promise<void> => {
      for (const piece of pieces) {
        if (socket.destroyed) return
        socket.write(piece)
        if (gap > 0) await pause(gap)
      }
    }
    void write()
  })

const host = 'host: localhost\r\n'

const checks: readonly (readonly [
  name: string,
  pieces: readonly string[],
  gap: number,
  status: number,
  code: string,
])[] = [
  [
    'headers that trickle',
    ['GET / HTTP/1.1\r\n', ...Array.from({ length: 40 }, (_, i) => `x-${i}: a\r\n`)],
    60,
    408,
    'too-slow',
  ],
  [
    'a body that trickles',
    [
      `POST /api/v1/reports HTTP/1.1\r\n${host}content-type: application/json\r\ncontent-length: 5000\r\n\r\n`,
      ...Array.from({ length: 60 }, () => ' '),
    ],
    60,
    408,
    'too-slow',
  ],
  ['headers without end', [`GET / HTTP/1.1\r\n${host}x: ${'a'.repeat(20_000)}\r\n\r\n`], 0, 431, 'headers-too-large'],
  ['what is no request', ['\u0016\u0003\u0001 hello\r\n\r\n'], 0, 400, 'request-broken'],
  [
    'a request with two lengths',
    [`POST / HTTP/1.1\r\n${host}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    0,
    400,
    'request-broken',
  ],
  [
    'a header that is folded into two',
    [`GET / HTTP/1.1\r\n${host}x: a\r\n b\u0000: c\r\n\r\n`],
    0,
    400,
    'request-broken',
  ],
  ['no host at all', ['GET /api/v1/stories HTTP/1.1\r\nconnection: close\r\n\r\n'], 0, 400, 'request-broken'],
  [
    'two hosts',
    [`GET /api/v1/stories HTTP/1.1\r\n${host}host: evil.example\r\nconnection: close\r\n\r\n`],
    0,
    421,
    'host-unknown',
  ],
  [
    'a proxy that is asked for another site',
    [`GET http://evil.example/api/v1/stories HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`],
    0,
    421,
    'host-unknown',
  ],
  ['a method that there is none of', [`BREW / HTTP/1.1\r\n${host}\r\n`], 0, 400, 'request-broken'],
]

test.each(checks)('%s is refused, and says why', async (_, pieces, gap, status, code) => {
  const answer = await sent(pieces, gap)
  expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`)
  expect(answer).toContain(`"code":"${code}"`)
  expect(await there.collection.counts()).toMatchObject({ reports: 0, sources: 0 })
})

test('a connection that says nothing is closed', async () => {
  const began = Date.now()
  expect(await sent([])).toMatch(/^(?:HTTP\/1.1 408.*)?/u)
  expect(Date.now() - began).toBeLessThan(10_000)
})

test('slow clients do not keep others waiting', async () => {
  const slow = Array.from({ length: 10 }, () => sent(['GET / HTTP/1.1\r\n', 'x: a\r\n'], 100))
  const began = Date.now()
  const answer = await fetch(`${listening.address}/api/v1/counts`)
  expect(answer.status).toBe(200)
  expect(Date.now() - began).toBeLessThan(4000)
  await Promise.all(slow)
})

test('more connections than there may be are closed', async () => {
  const sockets = Array.from({ length: 30 }, () => connect(listening.port, '127.0.0.1').on('error', () => {}))
  await pause(200)
  expect(sockets.filter((socket) => socket.destroyed || socket.closed).length).toBeGreaterThanOrEqual(8)
  for (const socket of sockets) socket.destroy()
  await pause(50)
  expect((await fetch(`${listening.address}/api/v1/counts`)).status).toBe(200)
})

test('who leaves in the middle of an upload fills no log', async () => {
  const logged = there.log.length
  for (let i = 0; i < 5; i++) {
    const socket = connect(listening.port, '127.0.0.1')
    socket.write(
      `POST /api/v1/files?name=a.txt HTTP/1.1\r\n${host}content-type: application/octet-stream\r\ncontent-length: 5000\r\n\r\nabc`,
    )
    await pause(60)
    socket.destroy()
  }
  await pause(200)
  const said = there.log.slice(logged)
  expect(said.filter((line) => line.startsWith('POST /api/v1/files'))).toHaveLength(5)
  expect(said.filter((line) => line.startsWith('fault'))).toEqual([])
})
