/** Stories whose reports were joined, or kept out of them, on thin evidence: they are joined anew when more is known. */
export interface Doubts {
  /** A story was decided on thin evidence when the collection had so many reports. */
  put(id: string, reports: number): void
  /** A story is no more, or is decided anew. */
  forget(id: string): void
  /** The story that has waited longest, where the collection has grown enough since; it waits no longer. */
  due(reports: number): string | null
}

/** What is rare in a collection is known anew when it has grown by so much. */
const growth = 1.1

export const createDoubts = (): Doubts => {
  /** How many reports there were when each was decided, the one that waits longest first. */
  const waiting = new Map<string, number>()
  return {
    put: (id, reports) => {
      waiting.delete(id)
      waiting.set(id, reports)
    },
    forget: (id) => {
      waiting.delete(id)
    },
    due: (reports) => {
      const [first] = waiting
      if (first === undefined || reports < growth * first[1]) return null
      waiting.delete(first[0])
      return first[0]
    },
  }
}
