import type { Label } from '../../model/label.ts'
import type { AlignedStory } from '../../model/story.ts'

/** Different words of the reports for one actor or act. */
export const buildLabels = (_story: AlignedStory): readonly Label[] => []
