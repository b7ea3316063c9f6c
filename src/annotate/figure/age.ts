import type { Item } from './item.ts'
import { lemmaIn, type Scene } from './scene.ts'

/** Whether a number says how old somebody is, though no word for years stands with it. */
export const isAge = (scene: Scene, item: Item): boolean =>
  isAgeOf(scene, item) ||
  isInsetAge(scene, item) ||
  isToldAge(scene, item) ||
  isElidedAge(scene, item) ||
  isAgeBehindName(scene, item) ||
  isAsYoungAs(scene, item) ||
  isGivenAge(scene, item)

/** Hardly anybody grows older. */
const oldest = 110

/** "A man of 55 who": how old one person is. */
const isAgeOf = ({ words, figure }: Scene, { from }: Item): boolean =>
  figure.of.has(words[from - 1]?.lower ?? '') &&
  words[from - 2]?.person === true &&
  figure.one.has(words[from - 3]?.lower ?? '')

/** "Rosa Paz, 21, was killed": a bare number between commas behind a name. */
const isInsetAge = ({ words }: Scene, { from, to, counted, estimate, kind }: Item): boolean =>
  kind === 'quantity' &&
  counted.head < 0 &&
  words[from - 1]?.lower === ',' &&
  words[to]?.lower === ',' &&
  (estimate.best ?? oldest) < oldest &&
  /^\p{Lu}/u.test(words[from - 3]?.token.text ?? words[from - 2]?.token.text ?? '')

/** "Her brother Juan Paz, who also died, was 29": a bare number behind "was", said of one person. Not: "the toll was 29". "Paz was 11 when her mother died". */
const isToldAge = ({ words, figure }: Scene, { from, to, counted, estimate, kind }: Item): boolean => {
  const be = words[from - 1]
  const ends =
    words[to] === undefined ||
    words[to]!.token.pos === 'punctuation' ||
    words[to]!.token.pos === 'conjunction' ||
    figure.breaks.has(words[to]!.lower)
  if (kind !== 'quantity' || counted.head >= 0 || !ends || estimate.modifier !== 'exact') return false
  if (be === undefined || !figure.singular.has(be.lower) || (estimate.best ?? oldest) >= oldest) return false
  const before = words.slice(0, from - 1)
  const counts = before.some(({ lower, noun }) => noun !== null || Object.hasOwn(figure.tolls, lower))
  return !counts && before.some(({ person, token }) => person || token.pos === 'name')
}

/** "Luis Soto, de 38, que cayó", "Ana Paz, también de 18;": how old somebody is who was named. */
const isAgeBehindName = ({ words, figure }: Scene, { from, to, counted, kind, estimate }: Item): boolean => {
  if (kind !== 'quantity' || counted.head >= 0 || !figure.of.has(words[from - 1]?.lower ?? '')) return false
  const comma = figure.also.has(words[from - 2]?.lower ?? '') ? from - 3 : from - 2
  const ends = words[to] === undefined || words[to]!.token.pos === 'punctuation'
  const name = words[comma - 1]?.token.text ?? ''
  return words[comma]?.lower === ',' && /^\p{Lu}/u.test(name) && ends && (estimate.best ?? oldest) < oldest
}

/** "One was 15 years old, another 16, three 18": behind an age a bare number that stands right behind who is of it. */
const isElidedAge = ({ words, quantities }: Scene, { from, counted, kind, estimate, span }: Item): boolean => {
  const before = words[from - 1]
  const whose = before !== undefined && (before.counts !== null || before.quantity >= 0)
  return (
    kind === 'quantity' &&
    counted.head < 0 &&
    whose &&
    (estimate.best ?? oldest) < oldest &&
    quantities.some(({ sort, end }) => sort === 'age' && end <= span.start)
  )
}

/** "A girl as young as 15", "tan joven como 15", "younger than 13". */
const isAsYoungAs = ({ words, figure }: Scene, { from, to, counted }: Item): boolean => {
  if (counted.person) return false
  const than = figure.than.has(words[from]?.lower ?? '') && from < to ? from : from - 1
  const [before, adjective] = [words[than - 2]?.lower ?? '', words[than - 1]]
  if (figure.than.has(words[than]?.lower ?? '')) return lemmaIn(adjective, figure.ageAdjectives)
  return figure.ageAdjectives.has(adjective?.lower ?? '') && figure.asMuch.has(before)
}

/** "Estimated her to be 25", "Haddad, now 34, was held": a bare number said of one person. */
const isGivenAge = ({ words, figure }: Scene, { from, to, counted, estimate, kind }: Item): boolean => {
  if (kind !== 'quantity' || counted.head >= 0 || (estimate.best ?? oldest) >= oldest) return false
  const aside = words[from - 1]?.token.pos === 'adverb' && words[from - 2]?.lower === ',' && words[to]?.lower === ','
  if (aside && /^\p{Lu}/u.test(words[from - 3]?.token.text ?? '')) return true
  return figure.copula.has(words[from - 1]?.lower ?? '') && words[from - 3]?.token.pos === 'pronoun'
}
