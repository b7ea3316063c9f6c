import type { MainEvent } from './main-event.ts'
import type { Profile } from './profile.ts'

/** A main event as it is compared with those of other reports. */
export interface Told {
  readonly event: MainEvent
  readonly profile: Profile
  /** What of it stands in every language alike. */
  readonly common: Profile
  readonly language: string | null
  /** Its day, told or inferred; where neither is known, null. ISO. */
  readonly day: string | null
  /** The place of its lead where that is a town, as its entity. */
  readonly town: string | null
}
