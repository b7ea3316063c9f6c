import type { AlignedStory } from '../../model/story.ts'
import type { TimelineEntry } from '../../model/timeline.ts'

/** Dated happenings of all reports, merged by day and shared content, in order. */
export const buildTimeline = (_story: AlignedStory): readonly TimelineEntry[] => []
