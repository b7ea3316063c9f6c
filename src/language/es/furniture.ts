import type { FurnitureWords } from '../topics/furniture.ts'

export const furniture: FurnitureWords = {}
