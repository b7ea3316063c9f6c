import { expect, test } from 'vitest'
import { MissingSet } from '../../eval/set.ts'
import { cases } from '../../eval/sets/cases.ts'
import { dataOf, sharesIn } from './data-folder.ts'

/** A scorer that writes what it is told, and says with which arguments it was started. */
const scorer = (scores: unknown): string => `
import { writeFileSync } from 'node:fs'
const [root, folder, flag, file] = process.argv.slice(2)
if (!root || !folder.endsWith('cases') || flag !== '--json') process.exit(2)
console.log('a-bridge: the command failed (1): no reports')
const scores = ${JSON.stringify(scores)}
if (scores) writeFileSync(file, JSON.stringify(scores))
process.exit(1)
`

const folderWith = (scores: unknown): string =>
  dataOf({ 'check/run-cases.mjs': scorer(scores), 'cases/README.md': 'made up' })

test('what the scorer of the cases writes becomes a mark each', async () => {
  const results = await cases.run(
    folderWith({
      failed: 0,
      total: {
        'figure found': { ok: 3, of: 4 },
        'claim status macro-F1': { ok: 1.5, of: 3 },
        'person age': { ok: 0, of: 0 },
      },
      per: { 'a-bridge': { tally: {}, misses: ['figure found: 12 dead'] } },
    }),
  )
  expect(sharesIn(results)).toEqual({ 'figure found': 0.75, 'claim status macro-F1': 0.5, 'person age': null })
  expect(results[0]?.misses).toEqual(['a-bridge: figure found: 12 dead'])
})

test('a case that could not be read is told first', async () => {
  const [result] = await cases.run(folderWith({ failed: 1, total: {}, per: {} }))
  expect(result?.misses).toEqual(['a-bridge: the command failed (1): no reports'])
})

test('a scorer that writes nothing has failed', async () => {
  await expect(cases.run(folderWith(null))).rejects.toThrow('the cases were not scored: a-bridge')
})

test('without scorer or cases the set is not there', async () => {
  await expect(cases.run(dataOf({ 'cases/README.md': '' }))).rejects.toThrow(MissingSet)
  await expect(cases.run(dataOf({ 'check/run-cases.mjs': '' }))).rejects.toThrow(/cases$/)
})
