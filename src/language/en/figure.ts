import type { FigureWords } from '../topics/figure.ts'

export const figure: FigureWords = {}
