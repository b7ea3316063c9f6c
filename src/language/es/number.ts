import type { NumberWords } from '../topics/number.ts'

export const number: NumberWords = {}
