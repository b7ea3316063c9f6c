import { lemmaIn, type Scene } from './scene.ts'

/** How many words may stand between an attempt and the deed: "tried in March to kill". */
const reach = 4

/** "Attempted to murder two", "the attempted murder of two", "intento de asesinato": a deed that was only tried. */
export const isTried = ({ words, figure }: Scene, cue: number): boolean => {
  for (let i = cue - 1; i >= Math.max(0, cue - reach); i--) {
    const word = words[i]!
    if (lemmaIn(word, figure.attempts)) return true
    if (!between.has(word.token.pos)) return false
  }
  return false
}

const between: ReadonlySet<string> = new Set(['adverb', 'preposition', 'particle', 'determiner', 'adjective'])

/** "Hundreds of lives hang in the balance": lives are lost only where a word says that they were taken. */
export const areKept = (
  { words, figure }: Scene,
  { head, from, to }: { head: number; from: number; to: number },
): boolean =>
  figure.lives.has(words[head]?.lower ?? '') &&
  !words.slice(Math.max(0, from - 5), to + 4).some((word) => lemmaIn(word, figure.takers))
