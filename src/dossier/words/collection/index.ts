import type { ReaderLanguage } from '../index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { CollectionPhrases } from './phrases.ts'

/** The phrases of a collection's pages in a reader's language. */
export const collectionPhrasesIn = (language: ReaderLanguage): CollectionPhrases => ({ en, es })[language]
