import type { MentionWords } from '../topics/mention.ts'

export const mention: MentionWords = {}
