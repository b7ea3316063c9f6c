import type { RetiredStory, StoryChanges } from '../../model/stories.ts'

/** Remembers what moves, and gives what has come of it when it is asked. */
export interface ChangeLog {
  /** A report leaves a story. */
  from(report: string, story: string): void
  /** A report comes to a story; null where it is taken out. */
  to(report: string, story: string | null): void
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
    from: (report, story) => {
      if (!starts.has(report)) starts.set(report, story)
    },
    to: (report, story) => {
      if (!starts.has(report)) starts.set(report, null)
      ends.set(report, story)
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
