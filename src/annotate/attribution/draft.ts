import type { CueGroup } from '../../language/topics/attribution.ts'
import type { Span } from '../../text/span.ts'
import type { Run, Scene } from './scene.ts'

/** An attribution before its mode, hedges and place among the others are known. */
export interface Draft {
  readonly rule: string
  readonly group: Pick<CueGroup, 'factuality' | 'polarity'>
  readonly negated: boolean
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly sentence: number
  /** Whether the verb stands without a subject that is to be filled in from before. */
  readonly dropped?: boolean
}

/** The words that a run of tokens covers. */
export const spanOf = (scene: Scene, run: Run): Span => ({
  start: scene.tokens[run.from]!.start,
  end: scene.tokens[run.to - 1]!.end,
})
