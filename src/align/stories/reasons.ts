import { because, type Because } from '../../model/because.ts'
import type { Collection } from './collection.ts'
import { oneStory } from './likeness.ts'
import type { Near } from './scales.ts'
import type { StoryPrint } from '../../model/stories.ts'

/** So many shared names are shown. */
const shown = 4

export interface Reasons {
  readonly collection: Collection
  /** Whether a person put a report together with others. */
  isPinned(report: string): boolean
}

/** Why a report is in its story: the one of the story's other reports that it is most like, and the names that both have. */
export const reasonOf = (at: number, nearest: Near | null, { collection, isPinned }: Reasons): Because => {
  const own = collection.toldAt(at)
  if (nearest === null) return because('story-alone', {}, own.heading ? [own.heading] : [])
  const other = collection.toldAt(nearest.at)
  const headings = [own.heading, other.heading].flatMap((heading) => heading ?? [])
  if (nearest.likeness < oneStory && isPinned(own.report))
    return because('story-pinned', { title: other.heading?.text ?? other.report }, headings)
  const days = own.day === null || other.day === null ? null : Math.abs(own.day - other.day)
  const names = sharedNames(own, other)
  const params = {
    with: other.report,
    title: other.heading?.text ?? other.report,
    likeness: Math.round(nearest.likeness * 100),
    names: names.map(([text]) => text).join(', '),
    days,
  }
  return because('story-shared', params, [...headings, ...names.flatMap(([, both]) => both)])
}

/** Names that stand in both, each as the first prints it and with the words of both; a part of a name that is shown is left out. */
export const sharedNames = (
  a: Pick<StoryPrint, 'names'>,
  b: Pick<StoryPrint, 'names'>,
): readonly (readonly [text: string, both: Because['evidence']])[] => {
  const found = new Map<string, Because['evidence']>()
  for (const [key, citation] of Object.entries(a.names)) {
    const other = b.names[key]
    const known = [...found.keys()].some((text) => text.includes(citation.text) || citation.text.includes(text))
    if (other !== undefined && !known) found.set(citation.text, [citation, other])
  }
  return [...found].slice(0, shown)
}
