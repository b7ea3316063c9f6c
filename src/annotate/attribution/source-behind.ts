import type { Cue } from './cue.ts'
import { phraseWithApposition } from './phrase-after.ts'
import { isTime } from './phrase-words.ts'
import type { Setting } from './reading.ts'
import { isVerbal, opensQuote, type Run, type Scene } from './scene.ts'

/** Past adverbs, words of time, and a short phrase that says whom somebody spoke to or when: "to us", "el lunes". */
export const skipTimes = (scene: Scene, from: number, to: number): number => {
  let i = from
  while (i < to) {
    const token = scene.tokens[i]!
    if (token.pos === 'adverb' || (isTime(scene, i) && token.pos !== 'determiner')) i++
    else if (isTime(scene, i) && isTime(scene, i + 1)) i += 2
    else if (scene.lexicon.is.addressing.has(token.lower)) {
      const next = phraseWithApposition(scene, i + 1, to)
      const lone = next && next.to - next.from <= 3 ? next.to : i + 1
      if (!next || lone === i + 1) return i
      i = lone
    } else return i
  }
  return i
}

/** The subject behind its verb: "said the mayor, Ana Ruiz". */
export const sourceBehind = (scene: Scene, cue: Cue, p: Setting): Run | null => {
  const from = skipTimes(scene, cue.to, p.region.to)
  const token = scene.tokens[from]
  if (!token || from >= p.region.to || opensQuote(scene, from) || token.pos === 'punctuation') return null
  const phrase = phraseWithApposition(scene, from, p.region.to)
  if (
    !phrase ||
    isVerbal(scene.tokens[phrase.to]) ||
    scene.lexicon.is.complementisers.has(scene.tokens[phrase.to]?.lower ?? '')
  )
    return null
  return phrase
}
