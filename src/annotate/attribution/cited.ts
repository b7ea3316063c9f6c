import type { Cue } from './cue.ts'
import { spanOf, type Draft } from './draft.ts'
import { phraseWithApposition } from './phrase-after.ts'
import { isGerund, isMark, regionAt, type Run, type Scene } from './scene.ts'

/**
 * "The station, citing a police source, reported that …": what the station reports is the source's, in the same
 * words. `sayings` are those of the sentence.
 */
export const citedSources = (scene: Scene, list: readonly Cue[], sayings: readonly Draft[]): readonly Draft[] =>
  list.flatMap((cue) => {
    if (!isCiting(scene, cue)) return []
    const source = citedBehind(scene, cue)
    const saying = source && nearest(spanOf(scene, cue).start, sayings)
    if (!source || !saying) return []
    const span = spanOf(scene, cue)
    return [
      { ...saying, rule: 'cited-source', negated: false, source: spanOf(scene, source), cue: span, dropped: false },
    ]
  })

/** "citing", or "which cites" behind a comma. */
const isCiting = (scene: Scene, { head }: Cue): boolean => {
  const token = scene.tokens[head]!
  if (!token.lemmas.some((lemma) => scene.lexicon.is.citing.has(lemma))) return false
  return isGerund(scene, token) || scene.lexicon.is.relatives.has(scene.tokens[head - 1]?.lower ?? '')
}

/** Whoever is cited: a name, or words for people, bodies and documents; "citing fears for the crew" cites nobody. */
const citedBehind = (scene: Scene, cue: Cue): Run | null => {
  const { tokens, lexicon } = scene
  const { to } = regionAt(scene, cue.head)
  const from =
    lexicon.words.dropsSubject && lexicon.is.addressing.has(tokens[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to
  if (from >= to || isMark(tokens[from])) return null
  const phrase = phraseWithApposition(scene, from, to)
  if (!phrase || lexicon.is.asWords.has(tokens[phrase.to]?.lower ?? '')) return null
  const words = tokens.slice(phrase.from, phrase.to)
  const { speakers, media, bodies } = lexicon.is
  const speaks = words.some(({ lower, lemma }) =>
    [lower, lemma].some((word) => speakers.has(word) || media.has(word) || bodies.has(word)),
  )
  return speaks || words.every(({ pos }) => pos === 'name' || pos === 'determiner') ? phrase : null
}

/** The saying that a cue stands outside of, and nearest to. */
const nearest = (at: number, sayings: readonly Draft[]): Draft | null => {
  const outside = sayings.filter(({ content }) => !content.some((piece) => piece.start <= at && at < piece.end))
  const distance = ({ cue }: Draft): number => (cue ? Math.abs(cue.start - at) : Infinity)
  return outside.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
