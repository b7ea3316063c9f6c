import type { Engine } from '../../src/engine.ts'
import { summaryOf, threadTime } from '../measure.ts'
import type { HostileInput } from './inputs.ts'

/** What is done with a hostile text: the stages whose growth is watched apart from each other. */
export const stages = ['read', 'compare', 'two copies'] as const
export type Stage = (typeof stages)[number]

/** CPU milliseconds of each stage. */
export type StageTimes = Readonly<Record<Stage, number>>

const encoder = new TextEncoder()

/** Reads a text twice, makes a dossier of it alone, and one of both copies. The quicker reading counts. */
export const timeStages = async (
  engine: Engine,
  { language, kind }: HostileInput,
  text: string,
): Promise<StageTimes> => {
  const known = { file: null, outlet: null, published: '2024-05-06', language, title: null, url: null }
  const unknown = { mediaType: null, address: null, retrieved: null }
  const source = { ...unknown, bytes: encoder.encode(text), path: kind === 'html' ? 'a.html' : 'a.txt', known }
  const one = await timed(() => engine.read(source))
  const two = await timed(() => engine.read({ ...source, ordinal: 2 }))
  const reads = [one.result.read, two.result.read].filter((read) => read !== null)
  return {
    read: Math.min(one.time, two.time),
    compare: (await timed(() => engine.compare(reads.slice(0, 1)))).time,
    'two copies': (await timed(() => engine.compare(reads))).time,
  }
}

const timed = async <T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly time: number }> => {
  const before = threadTime()
  const result = await run()
  return { result, time: threadTime() - before }
}

/** The least time of each stage in several rounds. */
export const bestStages = (rounds: readonly StageTimes[]): StageTimes => {
  const best = (stage: Stage): number => summaryOf(rounds.map((round) => round[stage])).best
  return { read: best('read'), compare: best('compare'), 'two copies': best('two copies') }
}

/** Below this a time is mostly what each reading costs whatever its length: nothing can be said of its growth. */
const telling = 20

/**
 * The power of length that time grew with from a length to four times it: 1 where it grew in step, 2 where
 * it grew with the square; null where it was too short to tell.
 * @example exponentOf(50, 200) // 1
 */
export const exponentOf = (once: number, fourTimes: number): number | null =>
  fourTimes < telling ? null : Math.log2(fourTimes / Math.max(once, telling / 4)) / 2

/** The power that passes for "in step with length": caches fill, and sorting is a little more than linear. */
export const steepest = 1.35
/** Milliseconds that a disturbed round may take more. */
const slack = 60

/** Whether time grew clearly faster than length. */
export const growsTooFast = (once: number, fourTimes: number): boolean => fourTimes > once * 4 ** steepest + slack
