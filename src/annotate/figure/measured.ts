import type { Measure } from '../../model/figure.ts'
import { isTried } from './tried.ts'
import type { Item } from './item.ts'
import type { Scene, Word } from './scene.ts'

/** What a number measures, by which rule, and where the word that says so stands. */
export interface Measured {
  readonly measure: Measure
  readonly rule: string
  /** Index of the word; -1 where it stands in another sentence. */
  readonly cue: number
}

/** Whether what is counted can be people: by its noun, or because it has none. */
const canSuffer = ({ words, figure }: Scene, { counted, kind }: Item, measure: Measure): boolean => {
  if (counted.person || counted.head < 0) return true
  const head = words[counted.head]!
  if (head.token.pos === 'name') return true
  const endings = kind === 'one' || kind === 'more' ? figure.tradeEndings : figure.personEndings
  return !figure.weak.has(measure) && endings.some((ending) => head.lower.endsWith(ending))
}

/** What was found of an item, unless what it counts cannot suffer it or the deed was only tried. */
export const measured = (scene: Scene, item: Item, found: Measured): Measured | null =>
  canSuffer(scene, item, found.measure) && !isTried(scene, found.cue) ? found : null

export const beginsObject = (word: Word | undefined): boolean =>
  word !== undefined && (word.token.pos === 'determiner' || word.quantity >= 0 || word.token.pos === 'name')
