import { pointOf } from '../../model/estimate.ts'
import type { FigureReading } from '../../model/figure.ts'
import type { Weighed } from './compose.ts'
import type { Scene } from './scene.ts'

/**
 * Makes a class of victims a part of the total that was told before it: "The 11 Americans were killed
 * in Kenya, along with five Kenyan employees", behind "at least 110 people". Not: "the two guards" where
 * two were told in all, and "11 Americans" without an article.
 */
export const withClasses = (
  scene: Scene,
  weighed: readonly Weighed[],
  whole: FigureReading | null,
): readonly Weighed[] => {
  const most = whole && whole.scope.every((part) => part.role !== 'only') ? pointOf(whole) : null
  if (most === null) return weighed
  const marked: Weighed[] = []
  for (const one of weighed) {
    const last = marked.at(-1)
    const follows = one.measured?.rule === 'coordinated' && last?.part === true && last.whole < 0
    const value = pointOf(one.item.estimate)
    const inside =
      one.measured?.measure === whole!.measure && value !== null && value < most && isClass(scene, one) && one.whole < 0
    marked.push(inside && (follows || isDefinite(scene, one)) ? { ...one, part: true } : one)
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
