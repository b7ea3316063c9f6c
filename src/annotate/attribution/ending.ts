import type { Cue } from './cue.ts'
import { isTime } from './phrase-words.ts'
import type { Setting } from './reading.ts'
import { hasFinite, isNominal, isVerbal, opensQuote, type Scene } from './scene.ts'

/** Whether nothing of a clause follows: only when, where and to whom it was said. */
export const endsAfter = (scene: Scene, from: number, p: Setting): boolean => {
  let i = from
  while (i < p.region.to && !closesReport(scene, i)) i++
  if (scene.tokens[i]?.text === ':') return false
  for (let k = from; k < i; k++)
    if (scene.lexicon.is.complementisers.has(scene.tokens[k]!.lower) && scene.tokens[k]!.pos !== 'determiner')
      return false
  return !hasFinite(scene, { from, to: i }) && !(scene.tokens[i] && opensQuote(scene, i)) && !hasObject(scene, from, i)
}

const closesReport = (scene: Scene, at: number): boolean =>
  /^[,.;:—–]$/.test(scene.tokens[at]!.text) ||
  opensQuote(scene, at) ||
  scene.lexicon.is.subordinators.has(scene.tokens[at]!.lower)

/** Whether no object stands behind a cue: "In his book, the author suggests a walk" has one. */
export const leavesNothing = (scene: Scene, cue: Cue, addressee: boolean): boolean => {
  const next = scene.tokens[cue.to]
  if (!next || addressee || isTime(scene, cue.to)) return true
  return !isNominal(next) && next.features.form !== 'gerund'
}

const hasObject = (scene: Scene, from: number, to: number): boolean => {
  const first = scene.tokens[from]
  if (!first || from >= to) return false
  return scene.lexicon.is.infinitiveMarkers.has(first.lower) && isVerbal(scene.tokens[from + 1])
}
