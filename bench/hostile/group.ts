import { createEngine, type Engine } from '../../src/engine.ts'
import type { Asked, Group } from '../group.ts'
import type { Cell, Table } from '../table.ts'
import { bestStages, exponentOf, growsTooFast, stages, steepest, timeStages, type StageTimes } from './growth.ts'
import { hostileInputs, type HostileInput } from './inputs.ts'
import { longLine } from './long-line.ts'

const ordinary = 'At least 12 people died on Monday when the river rose, the mayor of Orlún said. '
const corriente = 'Al menos 12 personas murieron el lunes al crecer el río, dijo la alcaldesa de Orlún. '

/** So that the first inputs do not pay for compiling the engine. */
const warmUp = async (engine: Engine): Promise<void> => {
  for (const [language, sentence] of [
    ['en', ordinary],
    ['es', corriente],
  ] as const) {
    const input: HostileInput = { name: '', language, kind: 'text', n: 200, make: (n) => sentence.repeat(n) }
    for (let i = 0; i < 2; i++) await timeStages(engine, input, input.make(input.n))
  }
}

interface Grown {
  readonly once: StageTimes
  readonly twice: StageTimes
  readonly fourTimes: StageTimes
}

/** What looks too fast is measured again: a disturbed round is no proof. */
const rounds = 3

const growthOf = async (engine: Engine, input: HostileInput, n: number): Promise<Grown> => {
  const measured: StageTimes[][] = [[], [], []]
  const best = (): readonly StageTimes[] => measured.map(bestStages)
  for (let round = 0; round < rounds; round++) {
    for (const i of [0, 1, 2]) measured[i]!.push(await timeStages(engine, input, input.make(n * 2 ** i)))
    const [once, , fourTimes] = best()
    if (!stages.some((stage) => growsTooFast(once![stage], fourTimes![stage]))) break
  }
  const [once, twice, fourTimes] = best()
  return { once: once!, twice: twice!, fourTimes: fourTimes! }
}

const total = (times: StageTimes): number => stages.reduce((sum, stage) => sum + times[stage], 0)

const rowOf = (input: HostileInput, n: number, { once, twice, fourTimes }: Grown): readonly Cell[] => {
  const tooFast = stages.filter((stage) => growsTooFast(once[stage], fourTimes[stage]))
  return [
    input.name,
    4 * n,
    total(once),
    total(twice),
    total(fourTimes),
    ...stages.map((stage) => exponentOf(once[stage], fourTimes[stage])),
    tooFast.join(', '),
  ]
}

const columns: Table['columns'] = [
  ['input', 'text'],
  ['items 4n', 'count'],
  ['ms n', 'ms'],
  ['ms 2n', 'ms'],
  ['ms 4n', 'ms'],
  ['^ read', 'exponent'],
  ['^ compare', 'exponent'],
  ['^ 2 copies', 'exponent'],
  ['too fast', 'text'],
]

async function* run({ quick }: Asked): AsyncGenerator<Table> {
  const engine = createEngine()
  await warmUp(engine)
  const rows: (readonly Cell[])[] = []
  for (const input of hostileInputs) {
    const n = Math.ceil(input.n / (quick ? 8 : 1))
    rows.push(rowOf(input, n, await growthOf(engine, input, n)))
  }
  yield {
    title: 'Hostile inputs: CPU milliseconds for n, 2n and 4n items, and the power of length they grew with',
    columns,
    rows,
    notes: [
      'Each is read, compared alone, and compared with a copy of itself; the milliseconds are for all three.',
      `1.00: in step with length, 2.00: with its square, -: too quick to tell. "too fast": above ${steepest}, ${rounds} times.`,
    ],
  }
  yield await longLine(engine)
}

/** Texts that would make a careless reader slow. */
export const hostile: Group = { name: 'hostile', measures: 'whether time grows in step with length', run }
