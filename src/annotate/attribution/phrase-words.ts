import { isGerund, type Scene } from './scene.ts'

/** Whether a word joins what follows to the noun before it: "of", "de", "in". */
export const joinsAt = (scene: Scene, at: number): boolean => {
  const lower = scene.tokens[at]?.lower ?? ''
  return scene.lexicon.is.joiners.has(lower) || scene.lexicon.is.settings.has(lower)
}

/** Whether a word joins two nouns of one kind: "and", "y", "&". */
export const isAnd = (scene: Scene, at: number): boolean => {
  const lower = scene.tokens[at]?.lower ?? ''
  return scene.lexicon.is.coordinators.has(lower) || lower === '&'
}

/** Whether a word that stands before a noun can be part of its phrase though tagged a verb. */
export const isModifier = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]!
  return (
    token.pos === 'verb' &&
    scene.tokens[at - 1]?.pos === 'determiner' &&
    (isGerund(scene, token) || scene.lexicon.words.modifierEndings.some((ending) => token.lower.endsWith(ending)))
  )
}

/** What may stand in a phrase of time beside words of time: "the", "25", "de". */
export const isOfDates = (scene: Scene, at: number): boolean => {
  const { pos, lower } = scene.tokens[at]!
  return pos === 'number' || pos === 'determiner' || scene.lexicon.is.joiners.has(lower)
}

/** Whether a token is a word of time: "Monday", "last", "ayer". */
export const isTime = (scene: Scene, at: number): boolean =>
  scene.lexicon.is.timeWords.has(scene.tokens[at]?.lower ?? '') ||
  (scene.tokens[at]?.pos === 'number' && scene.lexicon.is.timeWords.has(scene.tokens[at + 1]?.lower ?? ''))
