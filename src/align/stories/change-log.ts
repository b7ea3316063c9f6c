import type { RetiredStory, StoryChanges } from '../../model/stories.ts'

/** Remembers what moves, and gives what has come of it when it is asked. */
export interface ChangeLog {
  /** A report goes from a story to another; null where it comes in, or is taken out. */
  move(report: string, from: string | null, to: string | null): void
  retire(story: RetiredStory): void
  /** All that were ever retired. */
  retired(): readonly RetiredStory[]
  /** What is other than when this was last asked. */
  take(): StoryChanges
}

export const createChangeLog = (saved: Iterable<RetiredStory>): ChangeLog => {
  const retired = [...saved]
  const starts = new Map<string, string | null>()
  const ends = new Map<string, string | null>()
  let told = retired.length
  return {
    move: (report, from, to) => {
      if (!starts.has(report)) starts.set(report, from)
      ends.set(report, to)
    },
    retire: (story) => {
      retired.push(story)
    },
    retired: () => retired,
    take: () => {
      const moved = [...ends]
        .map(([report, to]) => ({ report, from: starts.get(report)!, to }))
        .filter(({ from, to }) => from !== to)
        .sort((a, b) => (a.report < b.report ? -1 : 1))
      const gone = retired.slice(told)
      told = retired.length
      starts.clear()
      ends.clear()
      return { moved, retired: gone, lifted: [] }
    },
  }
}
