import { en } from './en.ts'
import { es } from './es.ts'
import type { Phrases } from './phrases.ts'

/** A language that an account can be told in. */
export type ReaderLanguage = 'en' | 'es'

/** All sentences of ours in a reader's language. */
export const phrasesIn = (language: ReaderLanguage): Phrases => (language === 'es' ? es : en)
