import { regionAt, type Scene } from './scene.ts'

interface Left {
  readonly from: number
  readonly auxiliary: boolean
  readonly passive: boolean
  readonly infinitive: boolean
  readonly negated: boolean
}

/** The auxiliaries, adverbs and negations before a verb. */
export const leftOf = (scene: Scene, at: number): Left => {
  const { tokens, lexicon } = scene
  const low = regionAt(scene, at).from
  let from = at
  let auxiliary = false
  let passive = false
  let infinitive = false
  let negated = false
  for (let i = at - 1; i >= low; i--) {
    const token = tokens[i]!
    // "who was not allowed to speak publicly said": the adverb belongs to the infinitive before it.
    if (token.pos === 'adverb' && tokens[i - 1]?.features.form === 'infinitive') break
    if (token.pos === 'auxiliary') {
      auxiliary = true
      if (i >= at - 2 && lexicon.is.passiveAuxiliaries.has(token.lemma)) passive = true
    } else if (lexicon.is.negations.has(token.lower)) negated = true
    else if (lexicon.is.infinitiveMarkers.has(token.lower) && i === from - 1 && !auxiliary) infinitive = true
    else if (
      !(
        token.pos === 'adverb' ||
        (token.pos === 'particle' && token.lower !== "'s" && !lexicon.is.infinitiveMarkers.has(token.lower))
      )
    ) {
      if (!(lexicon.is.clitics.has(token.lower) && token.pos !== 'noun') || lexicon.is.impersonals.has(token.lower))
        break
      continue
    }
    from = i
  }
  while (from < at && tokens[from]!.pos === 'adverb' && lexicon.is.timeWords.has(tokens[from]!.lower)) from++
  return { from, auxiliary, passive, infinitive, negated }
}
