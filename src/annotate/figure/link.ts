import type { Item } from './item.ts'
import { lemmaIn, type Scene } from './scene.ts'

/** How far apart, in words, two numbers of one list may stand. */
const reach = 40

/** What stands between two items: a colon, a list without a new predicate, or something else. */
export const linkOf = (
  scene: Scene,
  before: Item,
  { item, cue }: { item: Item; cue: number },
): 'colon' | 'list' | null => {
  const { words, figure } = scene
  // "Nine died in Arequipa, four in Cusco": the verb of the first is the second's too.
  const shared = item.counted.head < 0 && words[item.to]?.token.pos === 'preposition' ? cue : -1
  let link: 'colon' | 'list' | null = 'list'
  if (item.from - before.counted.to > reach) return null
  for (let i = before.counted.to; i < item.from; i++) {
    const word = words[i]!
    if (word.lower === ':') link = 'colon'
    else if (word.lower === ';') return null
    else if (figure.breaks.has(word.lower)) link = null
    else if (i !== shared && (isPredicate(scene, i) || (i === item.from - 1 && isOtherDeed(scene, i)))) link = null
  }
  return link ?? (gapped(scene, item) ? 'list' : null)
}

/** A finite verb that says something new of what follows. */
const isPredicate = ({ words, figure }: Scene, at: number): boolean => {
  const word = words[at]!
  return (
    word.finite &&
    word.state === null &&
    word.noun === null &&
    !lemmaIn(word, figure.lightVerbs) &&
    !lemmaIn(word, figure.listVerbs)
  )
}

/** "Killed ten, affecting hundreds more": right before the number, a deed of its own that is no casualty. */
const isOtherDeed = ({ words, figure }: Scene, at: number): boolean => {
  const { token, object, subject, state } = words[at]!
  return (
    token.pos === 'verb' &&
    token.features.form === 'gerund' &&
    (object ?? subject ?? state) === null &&
    !lemmaIn(words[at], figure.lightVerbs) &&
    !lemmaIn(words[at], figure.listVerbs) &&
    !lemmaIn(words[at], figure.tollVerbs)
  )
}

/** "14 fell near the airport and three others when …": the second leaves its verb out. */
const gapped = ({ words, figure }: Scene, { from, counted }: Item): boolean => {
  const others = counted.head >= 0 && figure.others.has(words[counted.head]!.lower)
  return (
    figure.and.has(words[from - 1]?.lower ?? '') &&
    words[from - 1]!.lower !== ',' &&
    (others || counted.head < 0) &&
    !(words[counted.to]?.finite ?? false)
  )
}
