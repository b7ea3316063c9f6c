import type { ReaderLanguage } from '../index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { CorrectPhrases } from './phrases.ts'

/** What the correction mode of a page says in a reader's language. */
export const correctPhrasesIn = (language: ReaderLanguage): CorrectPhrases => ({ en, es })[language]
