import type { LanguagePack } from '../../language/pack.ts'
import type { Token } from '../../model/token.ts'
import type { Word } from './words.ts'

/** Gives words their lemmas, parts of speech and features; one a language. */
export type Tagger = (words: readonly Word[], language: LanguagePack) => readonly Token[]
