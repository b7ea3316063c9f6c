import type { TokenWords } from '../topics/token.ts'

export const token: TokenWords = {}
