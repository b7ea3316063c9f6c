import type { LabelWords } from '../topics/label.ts'

export const label: LabelWords = {}
