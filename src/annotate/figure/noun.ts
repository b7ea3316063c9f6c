import { alone, nounAt, phraseFrom, type Counted, type Flags } from './noun-phrase.ts'
import { behindDegree, behindOwner } from './noun-run.ts'
import { lemmaIn, type Scene } from './scene.ts'

export type { Counted } from './noun-phrase.ts'

/**
 * Reads what a number counts, from the word behind it: "20 Democratic members", "two of the dead",
 * "17 los fallecidos", "otros 55". A number before a verb, a preposition or a sign stands alone.
 */
export const countedFrom = (scene: Scene, at: number, vague: boolean): Counted => {
  const { words, figure } = scene
  let i = at
  const flags = { more: false, others: false, fewer: false, partitive: false, inverted: false }
  for (; i < words.length; i++) {
    const { lower } = words[i]!
    if (figure.moreAfter.has(lower)) flags.more = true
    else if (figure.fewer.has(lower)) flags.fewer = true
    else if (figure.others.has(lower) && (nounAt(words[i + 1]) || isTaken(scene, i + 1))) flags.others = true
    // "17 confirmed dead", "20 feared dead".
    else if (!(words[i + 1]?.state && isSaid(scene, i))) break
  }
  i = behindJoined(scene, i)
  if (figure.of.has(words[i]?.lower ?? '')) {
    const next = words[i + 1]?.lower ?? ''
    const theirs = figure.possessives.has(next)
    const owner = behindOwner(scene, i + 1)
    if (owner > 0) i = owner
    else if (theirs || figure.them.has(next) || figure.articles.has(next)) {
      // "25 of its soldiers" are taken from no number that was told.
      flags.partitive = !theirs
      i = behindDegree(scene, i + 2)
      if (!theirs && !figure.articles.has(next) && !nounAt(words[i])) return alone(i, flags)
    } else if (vague || figure.ofAfterDigits) i++
    else return alone(i, flags)
  } else if (figure.articles.has(words[i]?.lower ?? '') && (words[i + 1]?.noun ?? null) !== null) {
    flags.inverted = true
    i++
  } else if (isShare(scene, at) && figure.articles.has(words[i]?.lower ?? '')) i++
  return (isShare(scene, at) ? shareOf(scene, i, flags) : null) ?? phraseFrom(scene, i, flags)
}

/** "Five others of the attackers". */
const isTaken = ({ words, figure }: Scene, at: number): boolean =>
  figure.of.has(words[at]?.lower ?? '') && figure.articles.has(words[at + 1]?.lower ?? '') && nounAt(words[at + 2])

/** "A third of the 90 drivers": a share of what another number counts, whose fate is that number's own. */
const shareOf = (scene: Scene, from: number, flags: Flags): Counted | null => {
  const { words } = scene
  let at = from
  while (words[at]?.quantity === words[from]?.quantity && (words[at]?.quantity ?? -1) >= 0) at++
  const { head, to } = at === from ? alone(at, flags) : phraseFrom(scene, at, flags)
  return head < 0 ? null : { ...alone(from, flags), head, to }
}

/** "Half the residents" needs no "of". */
const isShare = ({ words, quantities }: Scene, at: number): boolean =>
  quantities[words[at - 1]?.quantity ?? -1]?.sort === 'share'

/** A participle of saying or believing. */
const isSaid = ({ words, figure }: Scene, at: number): boolean => {
  const word = words[at]!
  return (
    word.state === null &&
    word.token.pos !== 'auxiliary' &&
    word.token.lemmas.length > 0 &&
    word.lower.endsWith('ed') &&
    lemmaIn(word, figure.lightVerbs)
  )
}

/** "20 and mostly progressive deputies": an adjective joined to the number. Not: "20 and wounded 30". */
const behindJoined = ({ words, figure }: Scene, at: number): number => {
  if (words[at]?.token.pos !== 'conjunction' || !figure.and.has(words[at]!.lower)) return at
  let i = at + 1
  while (words[i]?.token.pos === 'adverb') i++
  const word = words[i]
  const plain = word?.token.pos === 'adjective' && word.state === null && word.noun === null && word.quantity < 0
  return plain && !word.person && nounAt(words[i + 1]) && words[i + 1]!.state === null ? i : at
}
