import type { ClaimLinks } from '../../model/claim-links.ts'
import type { Figure } from '../../model/figure.ts'
import type { Origin } from '../../model/origin.ts'
import type { AlignedEntities, BoundDates, ReadReport } from '../../model/story.ts'

/** What claims are aligned from. */
export interface ClaimInput {
  readonly reports: readonly ReadReport[]
  readonly origins: readonly Origin[]
  readonly dates: BoundDates
  readonly entities: AlignedEntities
  readonly figures: readonly Figure[]
  /** What a person said of claims. */
  readonly links?: ClaimLinks
}
