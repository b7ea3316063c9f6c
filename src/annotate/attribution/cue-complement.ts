import { isTime } from './phrase-words.ts'
import { isFinite, type Scene } from './scene.ts'

/** "that", "que", "de que": what follows a noun of saying, words that date it or an aside between: "the statement of last Friday that". */
export const complements = (scene: Scene, behind: number): boolean => {
  const { tokens, lexicon } = scene
  const at = afterDate(scene, afterAdjectives(scene, behind))
  const first = tokens[at]
  if (!first) return false
  const { dropsSubject } = lexicon.words
  if (first.text === ',' && dropsSubject) return joinedAside(scene, at)
  if (lexicon.is.joiners.has(first.lower))
    return lexicon.is.complementisers.has(tokens[at + 1]?.lower ?? '') && dropsSubject
  return first.pos === 'conjunction' && lexicon.is.complementisers.has(first.lower) && !dropsSubject
}

/** "la versión, dada antes por la guardia, de que": an aside without a verb of its own. */
const joinedAside = (scene: Scene, comma: number): boolean => {
  const { tokens, lexicon } = scene
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 10); i++) {
    if (isFinite(scene, i)) return false
    if (tokens[i]!.text !== ',') continue
    return (
      lexicon.is.joiners.has(tokens[i + 1]?.lower ?? '') && lexicon.is.complementisers.has(tokens[i + 2]?.lower ?? '')
    )
  }
  return false
}

/** "la versión anterior de que": Spanish puts adjectives behind their noun. */
export const afterAdjectives = (scene: Scene, from: number): number => {
  let at = from
  while (scene.lexicon.words.dropsSubject && scene.tokens[at]?.pos === 'adjective') at++
  return at
}

/** Behind "of last Friday", "del viernes pasado"; else where it began. */
const afterDate = (scene: Scene, from: number): number => {
  const { is } = scene.lexicon
  if (!is.joiners.has(scene.tokens[from]?.lower ?? '') && !is.settings.has(scene.tokens[from]?.lower ?? '')) return from
  let at = from + 1
  while (at < from + 5 && (scene.tokens[at]?.pos === 'determiner' || isTime(scene, at))) at++
  return at > from + 1 && isTime(scene, at - 1) ? at : from
}
