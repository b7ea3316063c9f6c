import { expect } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { textOf } from './child.ts'
import { createRandom, start } from './processes.ts'

const perRound = 60
/** In milliseconds: a kill comes so long at most after a line was told. */
const latest = 30

/** What a killed process had acknowledged. */
interface Told {
  readonly taken: Set<number>
  readonly placed: Set<string>
}

/**
 * Starts an ingest and kills it, again and again, at any moment; then looks whether all that was acknowledged is there
 * once, and nothing is torn. Gives how many sources were acknowledged before a kill.
 */
export const torture = async (at: string, rounds: number): Promise<number> => {
  const random = createRandom(rounds)
  const told: Told = { taken: new Set(), placed: new Set() }
  for (let round = 0; round < rounds; round++) await killed(at, round, { random, told })
  await look(at, told)
  const last = start({ at, work: 'ingest', from: 0, to: perRound * rounds })
  expect([await last.over, last.errors()]).toEqual([0, ''])
  await lookAtAll(at, perRound * rounds)
  return told.taken.size
}

interface Round {
  readonly random: () => number
  readonly told: Told
}

const killed = async (at: string, round: number, { random, told }: Round): Promise<void> => {
  const lines = 1 + Math.floor(random() * 14)
  const delay = random() * latest
  const child = start({ at, work: 'ingest', from: round * perRound, to: (round + 1) * perRound }, () => {
    if (child.lines.length === lines) setTimeout(() => child.process.kill('SIGKILL'), delay)
  })
  await child.over
  expect(child.errors()).toBe('')
  for (const line of child.lines) {
    const [what, ...which] = line.split(' ')
    if (what === 'took') for (const n of which) told.taken.add(Number(n))
    if (what === 'placed') for (const id of which) if (id !== '') told.placed.add(id)
  }
}

const look = async (at: string, { taken, placed }: Told): Promise<void> => {
  const store = await openStore({ at })
  expect(await store.check({ bytes: true })).toEqual([])
  const texts = new Map<string, string>()
  for (let after: string | undefined; ;) {
    const sources = await store.unread('nothing reads so', { limit: 500, ...(after === undefined ? {} : { after }) })
    for (const { source } of sources) {
      expect(texts.has(source.path!)).toBe(false)
      texts.set(source.path!, new TextDecoder().decode(source.bytes))
    }
    if (sources.length === 0) break
    after = sources.at(-1)!.id
  }
  expect([...taken].filter((n) => texts.get(`${n}.txt`) !== textOf(n))).toEqual([])
  const missing = []
  for (const id of placed) if ((await store.report(id)) === null) missing.push(id)
  expect(missing).toEqual([])
  expect(taken.size).toBeGreaterThan(0)
  await store.close()
}

/** When all is done in the end, all is there once. */
export const lookAtAll = async (at: string, count: number): Promise<void> => {
  const store = await openStore({ at })
  expect(await store.check({ bytes: true })).toEqual([])
  expect(await store.counts()).toMatchObject({ sources: count, reports: count, failed: 0 })
  const stories = (await store.stories({ limit: 1000 })).items
  expect(stories.reduce((sum, { reports }) => sum + reports, 0)).toBe(count)
  const members = await Promise.all(stories.map(({ id }) => store.story(id)))
  const { items } = await store.journal({ kind: 'placed', limit: 2 * count })
  expect(items.map(({ what }) => what).toSorted()).toEqual([...new Set(items.map(({ what }) => what))].toSorted())
  expect(new Set(members.flatMap((kept) => kept!.story.members.map(({ report }) => report))).size).toBe(count)
  await store.close()
}
