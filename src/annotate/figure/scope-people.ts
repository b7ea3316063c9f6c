import type { Item } from './item.ts'
import type { Measured } from './measured.ts'
import { lemmaIn, phraseAt, type Scene, type Word } from './scene.ts'
import { isNoun, spanOf, type Part } from './scope-part.ts'

/** Words that narrow who is counted: "unarmed demonstrators", not "people". */
export const population = (scene: Scene, { counted }: Item): Part | null => {
  const { words, figure } = scene
  if (counted.head < 0) return null
  const narrow = words
    .slice(counted.from, counted.to)
    .some(
      (word) =>
        figure.remains.has(word.lower) ||
        (!figure.anyone.has(word.lower) &&
          !figure.more.has(word.lower) &&
          !lemmaIn(word, figure.statingVerbs) &&
          word.state === null &&
          word.noun === null),
    )
  return narrow
    ? { role: 'only', span: spanOf(words, counted.from, membersEnd(words, figure, joinedEnd(scene, counted.to))) }
    : null
}

/** "25 members of the same family": whose members belongs to who is counted. */
const membersEnd = (words: readonly Word[], figure: Scene['figure'], from: number): number => {
  if (!figure.members.has(words[from - 1]?.lower ?? '') || !figure.of.has(words[from]?.lower ?? '')) return from
  let to = from + 1
  while (to < words.length && to - from < 6 && isNoun(words[to])) to++
  return to
}

/** "passengers and crew": classes that one number counts together. */
const joinedEnd = ({ words, figure }: Scene, from: number): number => {
  const and = words[from]?.token.pos === 'conjunction' && figure.and.has(words[from]!.lower)
  return and && words[from + 1]?.person && words[from + 1]!.quantity < 0 ? from + 2 : from
}

/** "eight of them Americans", "28 son civiles", "three of the dead were lawmakers": the class is said of them. */
export const complement = ({ words, figure }: Scene, { counted, kind }: Item): Part | null => {
  if (kind !== 'quantity' || (counted.head >= 0 && !counted.partitive)) return null
  let from = counted.to
  while (from - counted.to < 3 && (figure.auxiliaries.has(words[from]?.lower ?? '') || words[from]?.lower === ','))
    from++
  let to = from
  while (to < words.length && to - from < 4 && (words[to]!.person || isNoun(words[to])) && words[to]!.state === null)
    to++
  const people = words.slice(from, to).filter((word) => word.person)
  if (people.every((word) => figure.anyone.has(word.lower))) return null
  return { role: 'only', span: spanOf(words, from, to) }
}

/** "88 of the dead have been identified", "187 quedan sin nombre": of whom it is known who they were. */
export const identified = ({ words, figure }: Scene, { from, counted }: Item, until: number): Part | null => {
  // "Of the 275": the whole from which the identified are taken.
  if (figure.articles.has(words[from - 1]?.lower ?? '') && figure.of.has(words[from - 2]?.lower ?? '')) return null
  const at = (i: number): Part | null => {
    const end = phraseAt(words, i, figure.identities)
    if (end < 0) return null
    const concept = phraseAt(words, i, figure.unnamed) > 0 ? 'unidentified' : 'identified'
    return { role: 'only', span: spanOf(words, i, end), concept }
  }
  // "88 of the 275 dead have been identified": what is said behind the whole is said of its part.
  const end = counted.partitive && counted.head < 0 ? counted.to + 8 : Math.min(until, counted.to + 8)
  for (let i = counted.to; i < Math.min(words.length, end); i++) {
    if (words[i]!.lower === ';') break
    const part = at(i)
    if (part) return part
  }
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (words[i]!.quantity >= 0 || words[i]!.token.pos === 'conjunction' || words[i]!.token.pos === 'punctuation') break
    const part = at(i)
    if (part) return part
  }
  return rest(words, figure, from)
}

/** "205 have been identified and 83 remain", "y faltan 83": the rest of those who were named. */
const rest = (words: readonly Word[], figure: Scene['figure'], from: number): Part | null => {
  const verb = [from - 1, from + 1].find((i) => figure.remaining.has(words[i]?.lower ?? ''))
  if (verb === undefined) return null
  const told = words.slice(Math.max(0, from - 20), from)
  const named = told.some((_, i) => phraseAt(told, i, figure.identities) > 0 && phraseAt(told, i, figure.unnamed) < 0)
  return named ? { role: 'only', span: spanOf(words, verb, verb + 1), concept: 'unidentified' } : null
}

/** "Americans: 12": the label of a row. */
export const labelled = ({ words, figure }: Scene, { from }: Item): Part | null => {
  const label = words[from - 2]
  const narrow = words[from - 1]?.lower === ':' && label?.person && !figure.anyone.has(label.lower)
  return narrow && label.noun === null ? { role: 'only', span: spanOf(words, from - 2, from - 1) } : null
}

/** "the number of Danes killed rose to 48": people named with the toll. */
export const tollPopulation = ({ words, figure }: Scene, { from }: Item, { rule, cue }: Measured): Part | null => {
  if (rule !== 'toll' || cue < 0) return null
  for (let i = Math.max(0, cue - 4); i < Math.min(words.length, cue + 5); i++) {
    const word = words[i]!
    if (i >= from && cue < from) return null
    // "Officials put the toll at 12": who tells it is not who is counted.
    const tells = words[i + 1]?.finite === true && lemmaIn(words[i + 1], figure.statingVerbs)
    const said = !tells && word.person && word.token.pos !== 'adjective' && !figure.anyone.has(word.lower)
    if (said && word.quantity < 0 && word.noun === null) return { role: 'only', span: spanOf(words, i, i + 1) }
  }
  return null
}
