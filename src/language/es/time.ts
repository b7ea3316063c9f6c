import type { TimeWords } from '../topics/time.ts'

export const time: TimeWords = {}
