import type { Passage } from '../../model/passage.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import { fold } from '../../text/fold.ts'
import { hash32 } from '../../text/hash.ts'
import { scan } from '../../text/scan.ts'

/** Words of a shingle: long enough that two texts do not share one by chance. */
const shingleWords = 5
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * Shingles of each paragraph and of the headline, for finding copies. It reads letters only, so it does
 * for any language, supported or not.
 */
export const passages = defineAnnotator({
  name: 'passage',
  version: '1',
  languages: 'any',
  needs: [],
  makes: ['passages'],
  annotate: (view) => {
    const found: Passage[] = []
    for (const [block, { start, end, role }] of view.report.blocks.entries()) {
      if (role !== 'title' && role !== 'body') continue
      const words = wordsOf(view.text.slice(start, end))
      if (words.length > 0) found.push({ start, end, block, words: words.length, shingles: shinglesOf(words) })
    }
    return { passages: found }
  },
})

const wordsOf = (text: string): readonly string[] => [...scan(word, text)].map((match) => fold(match[0]))

/**
 * Hashes of all runs of five words, sorted, each once; of a shorter text the hash of all its words.
 * @example shinglesOf(['a', 'b', 'c', 'd', 'e', 'f']).length // 2
 */
export const shinglesOf = (words: readonly string[]): readonly number[] => {
  const hashes = new Set<number>()
  for (let i = 0; i <= Math.max(0, words.length - shingleWords); i++) {
    hashes.add(hash32(words.slice(i, i + shingleWords).join(' ')))
  }
  return [...hashes].sort((a, b) => a - b)
}
