import { CorroborateError } from '../index.ts'
import type { Store } from '../store/index.ts'

/** What an id or the beginning of one stands for. */
export interface Ids {
  /** The id of the story that is meant, be it no more; null where there is none. */
  story(said: string): Promise<string | null>
  report(said: string): Promise<string | null>
}

/** So many are named where one could be several. */
const mostNamed = 8

/** All ids look so: what does not is not even looked for. */
const shape = /^[a-z]-[\w-]{0,80}$/u

/** Whether a name could be an id of a report. */
export const isReportId = (name: string): boolean => /^r-[\w-]+$/u.test(name)

/**
 * Takes the beginning of an id for the id, as long as it is that of one alone.
 * @throws CorroborateError `collection-ambiguous` where it could be several, with what it could be
 */
export const idsOf = (store: Store): Ids => {
  const meant = async (kind: 'story' | 'report', said: string): Promise<string | null> => {
    if (!shape.test(said)) return null
    const found = await store.named(kind, said, mostNamed + 1)
    if (found.includes(said)) return said
    const ids = kind === 'story' ? await today(found) : found
    if (ids.length > 1) throw ambiguous(said, ids)
    return ids[0] ?? null
  }
  /** Stories that became one are one. */
  const today = async (found: readonly string[]): Promise<readonly string[]> => {
    if (found.length < 2) return found
    const now = await Promise.all(found.map(async (id) => (await store.story(id))?.story.id ?? id))
    return [...new Set(now)]
  }
  return { story: (said) => meant('story', said), report: (said) => meant('report', said) }
}

const ambiguous = (said: string, ids: readonly string[]): CorroborateError => {
  const could = [...ids.slice(0, mostNamed), ...(ids.length > mostNamed ? ['…'] : [])].join(', ')
  return new CorroborateError('collection-ambiguous', { said, could }, 2)
}
