import { because } from '../../model/because.ts'
import type { Difference } from '../../model/difference.ts'
import { idOf } from '../../model/id.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { AlignedStory } from '../../model/story.ts'

/** A vote as one report prints it: those for, and those against. */
interface Vote {
  readonly ayes: Quantity
  readonly noes: Quantity
}

/** In characters: "63-37", "63 to 37", "63 votes for and 37 against". */
const near = 40

/** So many votes of a report are compared; a table of votes is no story. */
const most = 12

/**
 * How the votes that reports print relate. Votes are no counts of the story, and stay quantities: what stands here are
 * their ids. Equal votes are one. Where two reports have a vote in common, whatever else one of them prints is another.
 * @example '63 to 37' ~ '63-37' // same
 * @counterexample '63 to 37' ~ '63 to 35': nothing says whether it is one vote told twice
 */
export const voteDifferences = ({ reports }: Pick<AlignedStory, 'reports'>): readonly Difference[] => {
  const told = reports.map(({ extraction }) => votesOf(extraction.quantities)).filter((votes) => votes.length > 0)
  return told.flatMap((some, at) => told.slice(at + 1).flatMap((others) => between(some, others)))
}

/** Each vote once, as it is first told. */
const votesOf = (quantities: readonly Quantity[]): readonly Vote[] => {
  const votes = new Map<string, Vote>()
  for (const [at, noes] of quantities.entries()) {
    const ayes = quantities[at - 1]
    if (ayes?.sort !== 'vote' || noes.sort !== 'vote' || noes.start - ayes.end > near) continue
    if (ayes.best === null || noes.best === null) continue
    const key = `${ayes.best} ${noes.best}`
    if (!votes.has(key)) votes.set(key, { ayes, noes })
  }
  return [...votes.values()].slice(0, most)
}

const between = (some: readonly Vote[], others: readonly Vote[]): readonly Difference[] => {
  const shared = some.some((vote) => others.some((other) => isOne(vote, other)))
  return some.flatMap((a) =>
    others.flatMap((b) => {
      if (isOne(a, b)) return [differenceOf(a.ayes, b.ayes, 'vote-same'), differenceOf(a.noes, b.noes, 'vote-same')]
      return shared ? [differenceOf(a.ayes, b.ayes, 'vote-other'), differenceOf(a.noes, b.noes, 'vote-other')] : []
    }),
  )
}

const isOne = (a: Vote, b: Vote): boolean => a.ayes.best === b.ayes.best && a.noes.best === b.noes.best

type Code = 'vote-same' | 'vote-other'

const differenceOf = (a: Quantity, b: Quantity, code: Code): Difference => ({
  id: idOf('d', [a.id, b.id]),
  a: a.id,
  b: b.id,
  relation: code === 'vote-same' ? 'same' : 'not-comparable',
  possible: [],
  basis: 'inferred',
  because: whyOf(a, b, code),
})

const whyOf = (a: Quantity, b: Quantity, code: Code): Difference['because'] => {
  const params = { a: a.text, b: b.text }
  const evidence = [a, b].map(({ report, start, end, text }) => ({ report, start, end, text }))
  return code === 'vote-same' ? because('vote-same', params, evidence) : because('vote-other', params, evidence)
}
