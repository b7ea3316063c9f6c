import { because, type Because } from '../../model/because.ts'
import type { Collection } from './collection.ts'
import { oneStory } from './likeness.ts'
import type { Near } from './scales.ts'
import type { KeptStory } from './kept-story.ts'
import type { StoryPrint } from '../../model/stories.ts'

/** So many shared names are shown. */
const shown = 4

export interface Reasons {
  readonly collection: Collection
  /** Whether a person put a report together with others. */
  isPinned(report: string): boolean
}

/** Why a report is in its story: the one of the story's other reports that it is most like, and the names that both have. */
export const reasonOf = (at: number, { members }: KeptStory, { collection, isPinned }: Reasons): Because => {
  const nearest = likest(at, members, collection)
  const own = collection.printAt(at)
  if (nearest === null) return because('story-alone', {}, own.heading ? [own.heading] : [])
  const other = collection.printAt(nearest.at)
  const headings = [own.heading, other.heading].flatMap((heading) => heading ?? [])
  if (nearest.likeness < oneStory && isPinned(own.report))
    return because('story-pinned', { title: other.heading?.text ?? other.report }, headings)
  const days = own.day === null || other.day === null ? null : Math.abs(own.day - other.day)
  const params = {
    with: other.report,
    title: other.heading?.text ?? other.report,
    likeness: Math.round(nearest.likeness * 100),
    names: sharedNames(own, other)
      .map(([text]) => text)
      .join(', '),
    days,
  }
  return because('story-shared', params, [...headings, ...sharedNames(own, other).flatMap(([, both]) => both)])
}

/** In a large story so many of the others are looked at. */
const mostCompared = 60

const likest = (at: number, members: readonly number[], { weigh, likenesses }: Collection): Near | null =>
  likenesses(weigh(at), members.filter((other) => other !== at).slice(0, mostCompared))[0] ?? null

/** Names that stand in both, each as the first prints it and with the words of both; a part of a name that is shown is left out. */
export const sharedNames = (
  a: StoryPrint,
  b: StoryPrint,
): readonly (readonly [text: string, both: Because['evidence']])[] => {
  const found = new Map<string, Because['evidence']>()
  for (const [key, citation] of Object.entries(a.names)) {
    const other = b.names[key]
    const known = [...found.keys()].some((text) => text.includes(citation.text) || citation.text.includes(text))
    if (other !== undefined && !known) found.set(citation.text, [citation, other])
  }
  return [...found].slice(0, shown)
}
