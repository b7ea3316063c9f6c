import type { Omission } from '../../model/claim.ts'
import type { AlignedStory } from '../../model/story.ts'

/** What reports leave out that others tell. */
export const buildOmissions = (_story: AlignedStory): readonly Omission[] => []
