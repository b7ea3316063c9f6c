/** The parts that a public set may come in; `all` where it has none. */
export type Part = 'train' | 'dev' | 'test' | 'all'

/** What others reached on a set, as a share from 0 to 1. */
export interface Published {
  readonly by: string
  readonly share: number
  /** Says what makes the number less than comparable: another half, from memory, another scorer. */
  readonly note?: string
}

/** One measured quality of one part. */
export interface Mark {
  /** What is measured: "value", "content exact F1". */
  readonly name: string
  /** From 0 to 1; null where there was nothing to measure. */
  readonly share: number | null
  /** How many gold items (or pairs) the share rests on. */
  readonly items: number
  readonly published: readonly Published[]
}

export interface PartResult {
  readonly part: Part
  readonly marks: readonly Mark[]
  /** One line for each thing that was wrong or missed: where, what was wanted, what was given. */
  readonly misses: readonly string[]
}

/** A public set, or a folder of cases, that the engine can be measured on. */
export interface EvaluationSet {
  /** What `--only` asks for: "newsquant". */
  readonly name: string
  /** What it measures, in a few words. */
  readonly measures: string
  /**
   * Results for every part that lies below `data`, the folder that holds `bench` and `cases`.
   * @throws {MissingSet} where no part is there, with the path that was looked for
   */
  run(data: string): Promise<readonly PartResult[]>
}

/** Thrown by `run` where the data is not there: the table says so and goes on. */
export class MissingSet extends Error {
  override readonly name = 'MissingSet'
}
