import { hash32 } from '../../text/hash.ts'

/** Words go by their own language; all else is the same in any. */
const isWordText = (text: string): boolean => text.startsWith('w:')

/** An anchor as a number of 32 bits, odd for a word. Two anchors in a thousand million have one number by chance. */
export const anchorKey = (text: string): number => ((hash32(text) & ~1) | (isWordText(text) ? 1 : 0)) >>> 0

/** Whether the number is that of a word, which only reports in one language can share. */
export const isWord = (key: number): boolean => (key & 1) === 1
