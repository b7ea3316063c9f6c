import type { LanguagePack } from '../../language/pack.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'

/** A text's words with their lemmas, parts of speech and features; one a language. */
export type Tagger = (text: string, sentences: readonly Sentence[], language: LanguagePack) => readonly Token[]
