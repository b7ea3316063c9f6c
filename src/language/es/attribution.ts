import type { AttributionWords } from '../topics/attribution.ts'

export const attribution: AttributionWords = {}
