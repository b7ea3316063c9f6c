import type { Passage } from '../../model/passage.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import { fold } from '../../text/fold.ts'
import { hash32 } from '../../text/hash.ts'
import { matchesOf } from '../../text/scan.ts'

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

const wordsOf = (text: string): readonly string[] => matchesOf(word, text).map(fold)

/**
 * Hashes of all runs of five words, sorted, each once; of a shorter text the hash of all its words.
 * @example shinglesOf(['a', 'b', 'c', 'd', 'e', 'f']).length // 2
 */
export const shinglesOf = (words: readonly string[]): readonly number[] => {
  const hashes = new Uint32Array(Math.max(1, words.length - shingleWords + 1))
  for (let i = 0; i < hashes.length; i++) hashes[i] = hashOfRun(words, i)
  const shingles: number[] = []
  for (const hash of hashes.sort()) if (hash !== shingles.at(-1)) shingles.push(hash)
  return shingles
}

/** The hash of up to five words, one space apart. */
const hashOfRun = (words: readonly string[], from: number): number => {
  let hash = hash32('')
  for (let i = from; i < Math.min(words.length, from + shingleWords); i++) {
    if (i > from) hash = hash32(' ', hash)
    hash = hash32(words[i]!, hash)
  }
  return hash
}
