import { en } from './en.ts'
import { es } from './es.ts'
import type { Phrases } from './phrases.ts'

export type ReaderLanguage = 'en' | 'es'

export const phrasesIn = (language: ReaderLanguage): Phrases => (language === 'es' ? es : en)
