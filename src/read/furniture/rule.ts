import type { FurnitureKind } from '../../model/report.ts'
import { endsSentence } from '../paragraphs.ts'

/** A paragraph as the rules of furniture see it: its ends are enough to know furniture by. */
export interface LineFacts {
  /** The first 400 characters as printed. */
  readonly text: string
  /** The same in lower case, without bullets and brackets before its first word. */
  readonly lower: string
  /** How many characters the bullets took. */
  readonly lead: number
  /** The last 160 characters as printed. */
  readonly tail: string
  readonly length: number
  readonly ended: boolean
}

/** One way to know furniture. Examples are lines of a report behind its headline. */
export interface FurnitureRule {
  readonly name: string
  readonly example: string
  readonly counterExample: string
  readonly kind: (line: LineFacts, around: Around) => FurnitureKind | null
}

export interface Around {
  /** The paragraph before, where no blank line parts them. */
  readonly above: LineFacts | null
  readonly below: LineFacts | null
  /** What the paragraph above was found to be. */
  readonly aboveKind: FurnitureKind | null
  readonly first: boolean
}

export const factsOf = (text: string): LineFacts => {
  const head = text.slice(0, 400)
  const lead = /^[\s•·●▪■►▶»›→*>|([{\-–—]*/u.exec(head)![0].length
  return {
    text: head,
    lower: head.slice(lead).toLowerCase(),
    lead,
    tail: text.slice(-160),
    length: text.length,
    ended: endsSentence(text),
  }
}

/** Whether a line is `phrase` alone, signs of punctuation aside. */
export const wordsOnly = (lower: string): string =>
  lower.replace(/[^\p{L}\p{N}'’.,@/ -]+/gu, '').replace(/^[\s.,-]+|[\s.,-]+$/gu, '')

/**
 * Whether words are names and what joins names: each is capitalised but for particles of up to three letters.
 * @example isNames('Lucía Ferrer de la Mora / Agencia Sur') // true
 */
export const isNames = (text: string, most = 8): boolean => {
  const words = text.split(/[\s/|,&+•·()]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > most) return false
  if (!/^\p{Lu}/u.test(words[0]!)) return false
  return words.every((word) => /^[\p{Lu}@]/u.test(word) || /^\p{Ll}{1,3}$/u.test(word))
}

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length
