import type { ReaderLanguage } from '../index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { WebPhrases } from './phrases.ts'

/** What the page for dropped reports says in a reader's language. */
export const webPhrasesIn = (language: ReaderLanguage): WebPhrases => ({ en, es })[language]
