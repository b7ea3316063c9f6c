import type { StoryPin } from '../model/stories.ts'

/** Two pins that say the same have the same key. */
export const pinKey = (pin: StoryPin): string =>
  'together' in pin ? `together ${listOf(pin.together)}` : `apart ${listOf(pin.apart)}`

const listOf = (reports: readonly string[]): string => [...new Set(reports)].toSorted().join(' ')
