import type { Item } from './item.ts'
import { comprised, listIn } from './comprised.ts'
import { measureOf } from './measure.ts'
import { isNoCount } from './no-count.ts'
import { isStop, phraseAt, type Scene } from './scene.ts'
import { lastMeasured, tieOf, type Weighed } from './tie.ts'
import type { Carried } from './carried.ts'
import { tollMeasure } from './toll.ts'

export type { Weighed } from './tie.ts'

/**
 * Gives every item of a sentence its measure: its own, a toll's, or that of an item it is listed with
 * or taken from.
 */
export const weigh = (scene: Scene, items: readonly Item[], carried: Carried | null): readonly Weighed[] => {
  const weighed: Weighed[] = []
  const list = listIn(scene)
  items.forEach((item, at) => {
    const inside = list && item.from >= list.from && !isNoCount(scene, item) ? list : null
    const part = inside && comprised(inside, measureOf(scene, item), { person: item.counted.person, carried })
    if (part) {
      weighed.push({ item, measured: part, whole: -1, part: true })
      return
    }
    const counts = !isNoCount(scene, item)
    const own = counts ? measureOf(scene, item) : null
    const tie = counts ? tieOf(scene, items, weighed, at) : null
    const toll = counts && !own ? tollMeasure(scene, item, here(scene, weighed, carried) ?? carried) : null
    // "Shot four, putting the toll at 33": a toll of its own goes before the list.
    const tolled = toll?.rule === 'toll' && tie?.measured?.rule === 'coordinated' && toll.cue > items[at - 1]!.to
    const measured = own ?? (tolled ? toll : (tie?.measured ?? toll))
    const inherited =
      tie !== null &&
      measured !== null &&
      tie.part &&
      !tolled &&
      (own === null ||
        tie.measured?.rule === 'partitive' ||
        (tie.measured?.rule !== 'coordinated' && weighed[tie.whole]?.measured?.measure === own.measure))
    const aside = own?.rule === 'predicate-phrase' && tie !== null && isAside(scene, item, own.measure, weighed)
    weighed.push({
      item,
      measured,
      whole: inherited ? tie.whole : aside || measured?.rule === 'taken' ? lastWhole(weighed) : -1,
      part:
        inherited ||
        (item.counted.partitive && measured !== null) ||
        measured?.rule === 'listed' ||
        measured?.rule === 'among' ||
        measured?.rule === 'taken' ||
        (measured !== null && tie !== null && tie.part && tie.measured?.rule === 'partitive') ||
        aside ||
        (measured !== null && (opensTaken(scene, item) || isTheOther(scene, item) || isIncluded(scene, item))),
    })
  })
  return weighed.map((one, at) => {
    if (takenBehind(scene, one, weighed[at + 1])) return { ...one, ...taken(weighed, at) }
    return isMoreThan(one.item, weighed[one.whole]?.item)
      ? { ...one, whole: -1, part: one.measured?.rule === 'taken' }
      : one
  })
}

/** "193, and not the 205 of whom they spoke": no part is more than its whole. */
const isMoreThan = ({ estimate }: Item, whole: Item | undefined): boolean =>
  whole !== undefined && (estimate.best ?? estimate.low ?? 0) > (whole.estimate.best ?? Infinity)

/** "Twelve of the 40 injured are children": a number that is taken from the next one. */
const takenBehind = (scene: Scene, { item, measured }: Weighed, next: Weighed | undefined): boolean =>
  next !== undefined &&
  next.measured !== null &&
  next.item.quantity?.sort !== 'duration' &&
  item.kind === 'quantity' &&
  item.quantity!.sort === 'count' &&
  item.counted.partitive &&
  item.counted.head < 0 &&
  (measured === null || measured.rule === 'predicate' || measured.rule === 'taken') &&
  next.item.from === item.counted.to &&
  !isStop(scene.words[item.to])

const taken = (weighed: readonly Weighed[], at: number): Pick<Weighed, 'measured' | 'whole' | 'part'> => {
  const { measure } = weighed[at + 1]!.measured!
  return { measured: weighed[at]!.measured ?? { measure, rule: 'partitive', cue: -1 }, whole: at + 1, part: true }
}

/** What this sentence last counted goes before what earlier ones did. */
const here = (scene: Scene, before: readonly Weighed[], carried: Carried | null): Carried | null => {
  const last = lastMeasured(before)
  if (last < 0) return null
  const { measure } = before[last]!.measured!
  return { measure, sentence: scene.sentence.index, deaths: measure === 'killed' || (carried?.deaths ?? false) }
}

/** "The other eight died at once": the rest of those told. */
const isTheOther = ({ words, figure }: Scene, { from, to }: Item): boolean =>
  [from, from + 1].some(
    (at) =>
      at < to + 1 && figure.others.has(words[at - 1]?.lower ?? '') && figure.articles.has(words[at - 2]?.lower ?? ''),
  )

/** The last that is no part itself; -1 where the sentence has none. */
const lastWhole = (before: readonly Weighed[]): number =>
  before.findLastIndex(({ measured, part }) => measured !== null && !part)

/** "70 heridos, nueve de gravedad": how some of those just counted fared. */
const isAside = ({ words }: Scene, { from, counted }: Item, measure: string, before: readonly Weighed[]): boolean =>
  counted.head < 0 && words[from - 1]?.lower === ',' && before[lastMeasured(before)]?.measured?.measure === measure

/** "ferrying the dead, among them a cameraman": an opening phrase right before. */
const isIncluded = ({ words, figure }: Scene, { from }: Item): boolean =>
  [1, 2, 3].some((back) => phraseAt(words, from - back, figure.includes) === from)

/** "De aquellos, 793 …": a sentence that takes its numbers from those told before. */
const opensTaken = ({ words, figure }: Scene, item: Item): boolean =>
  item.from > 2 &&
  figure.of.has(words[0]?.lower ?? '') &&
  (figure.them.has(words[1]?.lower ?? '') || figure.articles.has(words[1]?.lower ?? '')) &&
  (words[2]?.lower === ',' || item.from > 4)
