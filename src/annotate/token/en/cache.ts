/** What wink knows of words, by their numbers. */
export interface Cache {
  hasSamePOS(word: string, pos: string): boolean
  isOOV(word: string): boolean
  lookup(word: string): readonly number[] | null
  /** The number of the word in lower case and its usual spelling. */
  normal(word: number): number
  mappedSpelling(word: number): number
  posOf(word: number): number
  isMemberPOS(word: number, tag: number): boolean
  property(word: number, name: 'posHint' | 'isSLemma'): number
  value(word: number): string
  valueOf(name: 'pos', tag: number): string
}
