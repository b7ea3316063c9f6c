/**
 * How long something takes, in milliseconds of CPU time: other programs on the machine disturb it less
 * than they do the clock on the wall.
 */
export interface Measured {
  readonly best: number
  readonly median: number
}

/** CPU milliseconds that this process has spent, in all its threads: collecting garbage is counted. */
export const processTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** CPU milliseconds of this thread alone, so that tests which run beside it do not count. */
export const threadTime = (): number => {
  // Absent before Node 23.9.
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}

export interface Rounds {
  /** Rounds that are not counted: code is compiled and tables are filled in them. */
  readonly warmUp: number
  readonly counted: number
  /** Milliseconds that a round lasts at least: what takes less is run several times, so that its like can be compared. */
  readonly least?: number
}

/**
 * Runs something several times. Garbage of one round is collected before the next, where the process
 * was started with `--expose-gc`.
 * @example await measure(() => readAll(reports), { warmUp: 2, counted: 5 })
 */
export const measure = async (run: () => unknown, rounds: Rounds): Promise<Measured> =>
  (await measureBeside([run], rounds))[0]!

/** The same for several at once, by turns: what else the machine does then disturbs all of them alike. */
export const measureBeside = async (
  runs: readonly (() => unknown)[],
  { warmUp, counted, least = 0 }: Rounds,
): Promise<readonly Measured[]> => {
  const often: number[] = []
  for (const run of runs) {
    let once = Number.POSITIVE_INFINITY
    for (let i = 0; i < warmUp; i++) once = Math.min(once, await timeOf(run, 1))
    often.push(Math.max(1, Math.ceil(least / once)))
  }
  const found: number[][] = runs.map(() => [])
  for (let i = 0; i < counted; i++) {
    for (const [at, run] of runs.entries()) found[at]!.push((await timeOf(run, often[at]!)) / often[at]!)
  }
  return found.map(summaryOf)
}

const timeOf = async (run: () => unknown, times: number): Promise<number> => {
  globalThis.gc?.()
  const before = processTime()
  for (let i = 0; i < times; i++) await run()
  return processTime() - before
}

/** The least and the middle of some times; the greater of the two middle ones where they are even in number. */
export const summaryOf = (times: readonly number[]): Measured => {
  const sorted = times.toSorted((a, b) => a - b)
  return { best: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN }
}
