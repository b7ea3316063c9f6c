import { pointOf } from '../../model/estimate.ts'
import type { FigureReading } from '../../model/figure.ts'
import type { Weighed } from './compose.ts'
import type { Scene } from './scene.ts'

/**
 * Makes a class of victims a part of the total that was told before it: "The six Danes died in Port
 * Alder, as did two harbour pilots", behind "at least 70 people"; and unmakes parts that are
 * more than it. Not: "the two guards" where two were told in all, and "six Danes" without an article.
 */
export const withClasses = (
  scene: Scene,
  weighed: readonly Weighed[],
  whole: FigureReading | null,
): readonly Weighed[] => {
  const all = whole && pointOf(whole)
  if (all === null) return weighed
  const open = whole!.scope.every((part) => part.role !== 'only')
  const marked: Weighed[] = []
  let unmade = false
  for (const one of weighed) {
    const last = marked.at(-1)
    const follows =
      (one.measured?.rule === 'coordinated' || one.measured?.rule === 'excluded') &&
      last?.part === true &&
      last.whole < 0
    const value = pointOf(one.item.estimate)
    const less = value !== null && value < all
    const inside = open && less && one.measured?.measure === whole!.measure && isClass(scene, one) && one.whole < 0
    // "Four died. The office counts 18 civilians": no part is more than its whole.
    const more = one.measured?.rule === 'listed' && one.part && one.whole < 0 && value !== null && value > all
    const goesOn: boolean = one.measured?.rule === 'coordinated' && one.part && one.whole < 0 && unmade
    unmade = more || goesOn
    if (unmade) marked.push({ ...one, part: false })
    else marked.push(inside && (follows || isDefinite(scene, one)) ? { ...one, part: true } : one)
  }
  return marked
}

const isDefinite = ({ words, figure }: Scene, { item }: Weighed): boolean =>
  item.kind === 'quantity' && figure.articles.has(words[item.from - 1]?.lower ?? '')

/** A class of people: its words narrow who is counted. */
const isClass = ({ words, figure }: Scene, { item: { counted } }: Weighed): boolean =>
  counted.person &&
  words
    .slice(counted.from, counted.to)
    .some((word) => !figure.anyone.has(word.lower) && word.state === null && word.noun === null)
