import type { SentenceWords } from '../topics/sentence.ts'

export const sentence: SentenceWords = {}
