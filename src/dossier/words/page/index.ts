import type { ReaderLanguage } from '../index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { PagePhrases } from './phrases.ts'

/** The phrases of a page in a reader's language. */
export const pagePhrasesIn = (language: ReaderLanguage): PagePhrases => ({ en, es })[language]
