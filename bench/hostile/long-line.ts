import type { Engine } from '../../src/engine.ts'
import { sourceOf, type BenchText } from '../corpus/text.ts'
import { measure } from '../measure.ts'
import type { Cell, Table } from '../table.ts'

const sentence = 'At least 12 people died on Monday when the river rose, the mayor of Orlún said. '

/** One line of a length in characters: the longest that is read, and far above. */
const lengths = [125_000, 250_000, 499_900, 1_250_000, 2_500_000, 5_000_000]

const rowOf = async (engine: Engine, length: number): Promise<readonly Cell[]> => {
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
  const line: BenchText = { language: 'en', outlet: 'a', published: '2024-05-06', text }
  const { read, diagnostics } = await engine.read(sourceOf(line))
  const { best } = await measure(() => engine.read(sourceOf(line)), { warmUp: 0, counted: 2 })
  const said = diagnostics.map(({ code }) => code).join(', ')
  return [length, best, (1e6 * best) / length, read?.report.reading ?? 'none', said]
}

/** One line without an end, up to 5 MB: what is too long to be a report is kept unread, and told. */
export const longLine = async (engine: Engine): Promise<Table> => {
  const rows: (readonly Cell[])[] = []
  for (const length of lengths) rows.push(await rowOf(engine, length))
  return {
    title: 'One line without an end: reading it',
    columns: [
      ['characters', 'count'],
      ['ms', 'ms'],
      ['ms / million', 'ms'],
      ['reading', 'text'],
      ['diagnostics', 'text'],
    ],
    rows,
  }
}
