import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkHost, checkOrigin, hostsOf, isLoopback } from '../../src/server/guard/hosts.ts'
import { clientOf, createRateLimiter } from '../../src/server/guard/rate.ts'
import { createSessions } from '../../src/server/guard/sessions.ts'
import { Refusal } from '../../src/server/refusal.ts'
import { addToken, revokeToken } from '../../src/server/tokens/manage.ts'
import { parseScopes, scopesWithin } from '../../src/server/tokens/scopes.ts'
import { matchToken } from '../../src/server/tokens/token.ts'
import { openTokenFile } from '../../src/server/tokens/token-file.ts'

/** The code that something is refused with; null where it is not. */
const refused = (work: () => void): string | null => {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('hosts', () => {
  const local = hostsOf('127.0.0.1', [])
  test.each([
    ['localhost:4747', null],
    ['LOCALHOST', null],
    ['127.0.0.1:1', null],
    ['[::1]:4747', null],
    [undefined, 'host-unknown'],
    ['', 'host-unknown'],
    ['127.0.0.2', 'host-unknown'],
    ['localhost:4747:1', 'host-unknown'],
    ['localhost, evil.example', 'host-unknown'],
    ['desk.example.org', 'host-unknown'],
  ])('%s', (host, expected) => {
    expect(refused(() => checkHost(host, local))).toBe(expected)
  })
  test('a name that was given is one of ours', () => {
    expect(refused(() => checkHost('Desk.example.org', hostsOf('0.0.0.0', ['desk.example.org'])))).toBe(null)
    expect(refused(() => checkHost('0.0.0.0', hostsOf('0.0.0.0', [])))).toBe('host-unknown')
  })
  test.each([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['128.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['', false],
  ])('%s is of this machine: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected)
  })
})

describe('origins', () => {
  const host = 'localhost:4747'
  const none = { origin: undefined, host, site: undefined, mode: undefined }
  test.each([
    ['a program', { ...none, method: 'POST' }, null],
    ['a page of ours', { ...none, origin: 'http://localhost:4747', site: 'same-origin', method: 'POST' }, null],
    ['an address that was typed', { ...none, site: 'none', mode: 'navigate', method: 'GET' }, null],
    ['a link from elsewhere', { ...none, site: 'cross-site', mode: 'navigate', method: 'GET' }, null],
    ['a form from elsewhere', { ...none, site: 'cross-site', mode: 'navigate', method: 'POST' }, 'origin-foreign'],
    ['a picture elsewhere', { ...none, site: 'cross-site', mode: 'no-cors', method: 'GET' }, 'origin-foreign'],
    ['a neighbour', { ...none, site: 'same-site', mode: 'cors', method: 'GET' }, 'origin-foreign'],
    ['another scheme', { ...none, origin: 'chrome-extension://abc', method: 'GET' }, 'origin-foreign'],
    ['no origin', { ...none, origin: 'null', method: 'POST' }, 'origin-foreign'],
  ])('%s', (_, whence, expected) => {
    expect(refused(() => checkOrigin(whence))).toBe(expected)
  })
  test('over TLS the port goes without saying', () => {
    const whence = { ...none, origin: 'https://desk.example', host: 'desk.example:443', method: 'POST' }
    expect(refused(() => checkOrigin(whence))).toBe(null)
  })
})

describe('rates', () => {
  test('so many at once, so many a second, each client alone', () => {
    let now = 0
    const rate = createRateLimiter({ perSecond: 2, burst: 3 }, () => now)
    expect([1, 2, 3, 4].map(() => rate.take('a'))).toEqual([0, 0, 0, 1])
    expect(rate.take('b')).toBe(0)
    now = 500
    expect([rate.wait('a'), rate.take('a'), rate.take('a')]).toEqual([0, 0, 1])
    now = 60_000
    expect([1, 2, 3, 4].map(() => rate.take('a'))).toEqual([0, 0, 0, 1])
  })
  test('what is remembered is bounded', () => {
    const rate = createRateLimiter({ perSecond: 0.001, burst: 1 }, () => 0)
    for (let i = 0; i < 30_000; i++) rate.take(`client ${i}`)
    expect(rate.take('client 29999')).toBeGreaterThan(0)
    expect(rate.take('client 0')).toBe(0)
  })
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (address, client) => {
    expect(clientOf(address)).toBe(client)
  })
})

describe('scopes', () => {
  test.each([
    ['read', ['read']],
    ['write', ['read', 'write']],
    ['admin', ['read', 'write', 'admin']],
    ['read,admin', ['read', 'write', 'admin']],
  ])('%s holds %j', (list, held) => {
    expect([...scopesWithin(parseScopes(list) as never)]).toEqual(held)
  })
  test('a word that is none is told', () => {
    expect(parseScopes('read,root')).toEqual({ unknown: 'root' })
    expect(parseScopes('')).toEqual({ unknown: '' })
    expect([...scopesWithin([])]).toEqual([])
  })
})

describe('tokens', () => {
  const fileIn = () => {
    const folder = mkdtempSync(join(tmpdir(), 'tokens-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return openTokenFile(join(folder, 'tokens.json'))
  }
  const day = new Date('2026-03-01T00:00:00Z')

  test('only the hash is kept, for its owner alone; a revoked one opens nothing', async () => {
    const file = fileIn()
    expect(await file.list()).toEqual([])
    const { token } = await addToken(file, { name: 'desk', scopes: 'read,write', days: null }, day)
    const [kept] = await file.list()
    expect(JSON.stringify(kept)).not.toContain(token.slice(12))
    expect(kept).toMatchObject({ name: 'desk', scopes: ['read', 'write'], expires: null })
    expect(statSync(file.file).mode & 0o77).toBe(0)
    expect(matchToken(await file.list(), token, day)?.name).toBe('desk')
    expect(matchToken(await file.list(), `${token}x`, day)).toBe(null)
    await revokeToken(file, 'desk')
    expect(matchToken(await file.list(), token, day)).toBe(null)
  })

  test('one that expires is none from then on', async () => {
    const file = fileIn()
    const { token } = await addToken(file, { name: 'week', scopes: 'read', days: 7 }, day)
    expect(matchToken(await file.list(), token, new Date('2026-03-07T23:59:59Z'))?.name).toBe('week')
    expect(matchToken(await file.list(), token, new Date('2026-03-08T00:00:00Z'))).toBe(null)
  })

  test('two of one name, scopes that are none, and lists that are none are refused', async () => {
    const file = fileIn()
    await addToken(file, { name: 'desk', scopes: 'read', days: null })
    await expect(addToken(file, { name: 'desk', scopes: 'read', days: null })).rejects.toMatchObject({
      code: 'token-exists',
    })
    await expect(addToken(file, { name: 'b', scopes: 'all', days: null })).rejects.toMatchObject({
      code: 'scope-unknown',
    })
    await expect(revokeToken(file, 'none')).rejects.toMatchObject({ code: 'token-none' })
    writeFileSync(file.file, '[{"name": "desk"}]')
    await expect(file.list()).rejects.toMatchObject({ code: 'tokens-unreadable' })
  })
})

test('sessions end, and forms hold for whom they were made', () => {
  let now = 0
  const sessions = createSessions(() => now)
  const cookie = sessions.begin('hash')
  expect([sessions.tokenOf(cookie), sessions.tokenOf(`${cookie}x`)]).toEqual(['hash', null])
  now = 13 * 3_600_000
  expect(sessions.tokenOf(cookie)).toBe(null)
  const form = sessions.formToken('local')
  expect([sessions.isFormToken('local', form), sessions.isFormToken('nobody', form)]).toEqual([true, false])
  expect(createSessions(() => 0).isFormToken('local', form)).toBe(false)
})
