import type { Print } from './shingles.ts'

/** Two reports that may be kin, the lower index first. */
export type Pair = readonly [number, number]

/** One in this many shingles stands for the rest when candidates are looked for. */
const sampled = 4
/** A shingle is remembered for this many reports: of a text that hundreds print, the first ones stand for all. */
const remembered = 24
/** Short texts are not sampled, or nothing would be left of them. */
const short = 60
/**
 * Reports that are kin have a fifth of the shorter one in common, or a twelfth where one agency is credited; half of what
 * a sample of them would have on average is asked for, and two at least.
 */
const [share, creditedShare, slack, fewest] = [0.2, 0.08, 0.5, 2]
/** A shingle and the index of a report are one number: 2 ** 53 holds both. */
const mostReports = 2 ** 21

/**
 * Pairs of reports that have so many sampled shingles in common that they may be kin. Shingles are sorted together with the reports
 * that have them, in flat arrays: time and memory grow in step with the number of reports, for two million at most.
 */
export function* candidatePairs(
  prints: readonly Print[],
  sameAgency: (a: number, b: number) => boolean,
): Generator<Pair> {
  const { runs, starts, members } = sharedRuns(prints)
  const hits = new Uint32Array(prints.length)
  for (const print of prints) {
    const { index } = print
    const touched: number[] = []
    for (let at = starts[index]!; at < starts[index + 1]!; at++) {
      // The first reports of a run stand for all of it; those behind this one will meet it in their turn.
      for (let place = runs[at]!, stop = place + remembered; place < stop && members[place]! < index; place++) {
        const other = members[place]!
        if (hits[other] === 0) touched.push(other)
        hits[other]!++
      }
    }
    for (const other of touched.sort((a, b) => a - b)) {
      const asked = sameAgency(other, index) ? creditedShare : share
      const size = Math.min(prints[other]!.all.length, print.all.length)
      if (hits[other]! >= Math.max(fewest, (size / sampled) * asked * slack)) yield [other, index]
      hits[other] = 0
    }
  }
}

/** Which reports have which shingles in common with others. */
interface Runs {
  /** Reports by shingle, ascending within a shingle's run; each run ends with a number that is no report's. */
  readonly members: Uint32Array
  /** Where the runs of each report begin in `members`, one report after the other. */
  readonly runs: Uint32Array
  /** Where each report begins in `runs`; one more stands at the end. */
  readonly starts: Uint32Array
}

const end = 0xffff_ffff

const sharedRuns = (prints: readonly Print[]): Runs => {
  const keys = sortedKeys(prints)
  const members = new Uint32Array(keys.length + (keys.length >> 1) + 1)
  const runOf = new Uint32Array(keys.length)
  const starts = new Uint32Array(prints.length + 1)
  let filled = 0
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const shingle = Math.floor(keys[from]! / mostReports)
    for (to = from + 1; to < keys.length && Math.floor(keys[to]! / mostReports) === shingle;) to++
    // What one report alone has joins nobody.
    runOf.fill(to - from > 1 ? filled : end, from, to)
    if (to - from < 2) continue
    for (let at = from; at < to; at++) {
      const report = keys[at]! % mostReports
      members[filled++] = report
      starts[report + 1]!++
    }
    members[filled++] = end
  }
  for (let report = 0; report < prints.length; report++) starts[report + 1]! += starts[report]!
  return { members, starts, runs: byReport(keys, runOf, starts) }
}

/** The runs sorted by report, with the room that `starts` gives each. */
const byReport = (keys: Float64Array, runOf: Uint32Array, starts: Uint32Array): Uint32Array => {
  const runs = new Uint32Array(starts.at(-1)!)
  const next = starts.slice()
  for (let at = 0; at < keys.length; at++) {
    if (runOf[at] !== end) runs[next[keys[at]! % mostReports]!++] = runOf[at]!
  }
  return runs
}

/** Bits of the filter that tells which shingles short texts have: a power of two. */
const filterSize = 2 ** 22

/** Each sampled shingle with the report that has it as one number, sorted. */
const sortedKeys = (prints: readonly Print[]): Float64Array => {
  const isWanted = wantedOf(prints)
  let count = 0
  for (const print of prints) for (const shingle of print.all) if (isWanted(print, shingle)) count++
  const keys = new Float64Array(count)
  let filled = 0
  for (const print of prints) {
    for (const shingle of print.all) if (isWanted(print, shingle)) keys[filled++] = shingle * mostReports + print.index
  }
  return keys.sort()
}

/** A long text is sampled, and gives beside that what some short text may have too: of those nothing is left out. */
const wantedOf = (prints: readonly Print[]): ((print: Print, shingle: number) => boolean) => {
  const filter = new Uint8Array(filterSize)
  for (const { all } of prints) if (all.length <= short) for (const shingle of all) filter[shingle % filterSize] = 1
  return ({ all }, shingle) => all.length <= short || shingle % sampled === 0 || filter[shingle % filterSize] === 1
}
