import { expect, test } from 'vitest'
import { bestStages, growsTooFast, stages, timeStages, type Stage } from '../../bench/hostile/growth.ts'
import { hostileInputs, type HostileInput } from '../../bench/hostile/inputs.ts'
import { sourceOf } from '../../bench/corpus/text.ts'
import { threadTime } from '../../bench/measure.ts'
import { createEngine, type Engine } from '../../src/engine.ts'

const engine = createEngine()

/** The benchmark reads 32 times as much: here only what grows much too fast shall be seen, and soon. */
const share = 1 / 32
const rounds = 6

/** The stages that grow too fast in every one of some rounds: a disturbed round is no proof. */
const tooFast = async (reader: Engine, input: HostileInput): Promise<readonly Stage[]> => {
  const n = Math.ceil(input.n * share)
  const [short, long] = [input.make(n), input.make(4 * n)]
  const once = []
  const fourTimes = []
  let found: readonly Stage[] = stages
  for (let round = 0; round < rounds && found.length > 0; round++) {
    once.push(await timeStages(reader, input, short))
    fourTimes.push(await timeStages(reader, input, long))
    const [a, b] = [bestStages(once), bestStages(fourTimes)]
    found = stages.filter((stage) => growsTooFast(a[stage], b[stage]))
  }
  return found
}

test.each(hostileInputs.map((input) => [`${input.kind} ${input.language}: ${input.name}`, input] as const))(
  'time grows in step with length: %s',
  async (_, input) => {
    expect(await tooFast(engine, input)).toEqual([])
  },
)

test('a longer text than any report is kept unread, and told', async () => {
  const text = 'At least 12 people died on Monday when the river rose, the mayor said. '.repeat(70_000)
  const before = threadTime()
  const { read, diagnostics } = await engine.read(
    sourceOf({ language: 'en', outlet: 'a', published: '2024-05-06', text }),
  )
  expect(read?.report.reading).toBe('unread')
  expect(diagnostics.map(({ code }) => code)).toEqual(['report-too-long'])
  expect(threadTime() - before).toBeLessThan(5_000)
})

/** An engine that does something besides for each text that it reads. */
const burdened = (burden: (length: number) => void): Engine => ({
  ...engine,
  read: (source, options) => {
    burden(source.bytes.length)
    return engine.read({ ...source, bytes: new TextEncoder().encode('The river rose.') }, options)
  },
})

/** Keeps a loop from being taken out. */
let sum = 0

const planted: HostileInput = { name: 'planted', language: 'en', kind: 'text', n: 32_000, make: (n) => 'a'.repeat(n) }

test('work that grows with the square of the length is found', async () => {
  const square = burdened((length) => {
    for (let i = 0; i < length; i++) for (let j = 0; j < 20 * length; j++) sum += i ^ j
  })
  expect(await tooFast(square, planted)).toEqual(['read'])
})

test('work that grows in step with the length is not', async () => {
  const line = burdened((length) => {
    for (let i = 0; i < 20_000 * length; i++) sum += i
  })
  expect(await tooFast(line, planted)).toEqual([])
})
