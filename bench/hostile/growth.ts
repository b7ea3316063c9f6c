import type { Engine } from '../../src/engine.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { summaryOf, threadTime } from '../measure.ts'
import type { HostileInput } from './inputs.ts'

/** What is done with a hostile text: the stages whose growth is watched apart from each other. */
export const stages = ['read', 'compare', 'two copies'] as const
export type Stage = (typeof stages)[number]

/** CPU milliseconds of each stage. */
export type StageTimes = Readonly<Record<Stage, number>>

const encoder = new TextEncoder()

/** Reads a text, makes a dossier of it alone, and one of two copies of it. */
export const timeStages = async (
  engine: Engine,
  { language, kind }: HostileInput,
  text: string,
): Promise<StageTimes> => {
  const known = { file: null, outlet: null, published: '2024-05-06', language, title: null, url: null }
  const unknown = { mediaType: null, address: null, retrieved: null }
  const source = { ...unknown, bytes: encoder.encode(text), path: kind === 'html' ? 'a.html' : 'a.txt', known }
  const start = threadTime()
  const { read } = await engine.read(source)
  const afterRead = threadTime()
  if (read === null) return { read: afterRead - start, compare: 0, 'two copies': 0 }
  await engine.compare([read])
  const afterOne = threadTime()
  await engine.compare([read, copyOf(read)])
  return { read: afterRead - start, compare: afterOne - afterRead, 'two copies': threadTime() - afterOne }
}

const copyOf = (read: ReadReport): ReadReport => ({ ...read, report: { ...read.report, id: `${read.report.id}-2` } })

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
const slack = 40

/** Whether time grew clearly faster than length. */
export const growsTooFast = (once: number, fourTimes: number): boolean => fourTimes > once * 4 ** steepest + slack
