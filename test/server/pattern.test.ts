import { describe, expect, test } from 'vitest'
import { samePage } from '../../src/server/pages/setting.ts'
import { patternOf, snippetsOf } from '../../src/server/pattern.ts'

describe('a pattern', () => {
  test('that is small is sought in all of a long text', () => {
    const [snippet] = snippetsOf(`${'water '.repeat(100_000)}12 deaths`, patternOf('\\d+ deaths'))
    expect(snippet?.text).toContain('12 deaths')
  })
  test('that is large holds nobody up, however long the text', () => {
    const text = `${'a'.repeat(30)} `.repeat(40_000)
    const began = process.cpuUsage()
    expect(snippetsOf(text, patternOf('(?:[a-z]{0,30}){30}\\d'))).toEqual([])
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1e6).toBeLessThan(10)
  })
})

test.each([
  ['/stories/y-1?cursor=a%20b', '/stories/y-1?cursor=a+b&ui=es'],
  ['/?ui=en', '/?ui=es'],
  ['//evil.example/x', '/evil.example/x?ui=es'],
  ['/\\evil.example', '/evil.example?ui=es'],
  ['//', '/?ui=es'],
  ['/a?b?c', '/a?b%3Fc=&ui=es'],
])('the other language of %s is at %s', (path, expected) => {
  expect(samePage(path, { ui: 'es' })).toBe(expected)
})
