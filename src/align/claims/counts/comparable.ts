import { canAgree, pointOf } from '../../../model/estimate.ts'
import type { Figure } from '../../../model/figure.ts'
import { scopeRelation } from '../../../model/scope.ts'
import { fold } from '../../../text/fold.ts'

/** Whether two figures count one kind of thing. Where no measure says so, the unit or the counted noun must. */
export const sameKind = (x: Figure, y: Figure): boolean => {
  if (x.measure !== y.measure || x.unit !== y.unit || x.per !== y.per) return false
  if (x.measure !== 'other' || x.unit !== null) return true
  return x.counted !== null && y.counted !== null && lastWord(x.counted.text) === lastWord(y.counted.text)
}

const lastWord = (text: string): string => fold(text).split(/\s+/).at(-1)!.replace(/e?s$/, '')

/** Whether both may count the same people: the scopes do not exclude each other and both are of the event or neither. */
const sameScope = (x: Figure, y: Figure): boolean => {
  const relation = scopeRelation(x, y)
  if (relation === 'different' || relation === 'opposed') return false
  if (x.counts === 'part' && y.counts === 'part') return relation === 'same' && x.scope.length > 0
  return (relation !== 'narrower' && relation !== 'crossed') || (x.counts === 'part') === (y.counts === 'part')
}

/** Whether both may count one thing. */
export const countsOne = (x: Figure, y: Figure): boolean => sameKind(x, y) && sameScope(x, y)

/** A number that its report takes back is not what another one holds to. */
export const comparable = (x: Figure, y: Figure): boolean => x.standing === y.standing && countsOne(x, y)

/** Equal, or one a bound that the other keeps and hardly passes. */
export const isNear = (x: Figure, y: Figure): boolean => {
  const [p, q] = [pointOf(x) ?? 0, pointOf(y) ?? 0]
  return p === q || (canAgree(x, y) && Math.min(p, q) >= nearly * Math.max(p, q) && !isLimited(x, y))
}
const nearly = 0.95

/** "More than 40 were killed" and "a fire killed at least 40 guards": two bounds tell little of two groups of people. */
const isLimited = (x: Figure, y: Figure): boolean => {
  const relation = scopeRelation(x, y)
  return relation === 'narrower' || relation === 'crossed'
}

/** A report that tells it holds it to be right, or held it so until it was replaced. */
export const isHeld = ({ standing }: Figure): boolean => standing === 'asserted' || standing === 'superseded'

/** A number of people that its report holds to, of a whole, and large enough to tell anything. */
export const isCount = (figure: Figure): boolean =>
  figure.measure !== 'other' &&
  figure.standing === 'asserted' &&
  (figure.counts === 'total' || figure.counts === 'incident') &&
  (pointOf(figure) ?? 0) > 2

/** Numbers far apart count different things, whatever they share. */
export const isComparableSize = (x: Figure, y: Figure): boolean => {
  const [p, q] = [pointOf(x) ?? 0, pointOf(y) ?? 0]
  return Math.min(p, q) * 3 >= Math.max(p, q)
}

/** Whether each is credited to a body, and not to the same. */
export const areTwoBodies = (x: Figure, y: Figure): boolean =>
  x.authority !== null && y.authority !== null && !sameBody(x, y)

/** One entity, or one name within the other: "the harbour board" and "Port Ambler Harbour Board". */
export const sameBody = ({ authority: x }: Figure, { authority: y }: Figure): boolean => {
  if (x === null || y === null) return false
  if (x.entity !== null && x.entity === y.entity) return true
  const [p, q] = [wordsOf(x.text), wordsOf(y.text)]
  return p.length > 0 && q.length > 0 && (p.every((word) => q.includes(word)) || q.every((word) => p.includes(word)))
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/\p{L}{4,}/gu) ?? []
