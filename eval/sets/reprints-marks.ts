import type { ReadReport } from '../../src/index.ts'
import type { Origin } from '../../src/model/origin.ts'
import { recallOf, precisionOf, shareMark } from '../score/prf.ts'
import type { Mark } from '../set.ts'
import type { Wanted } from './reprints-kin.ts'
import type { Made } from './reprints-made.ts'

/** A report of the pool as it was read. */
export interface MadeRead {
  readonly made: Made
  readonly read: ReadReport
}

type Kin = (a: number, b: number) => Wanted

interface Pair {
  readonly a: MadeRead
  readonly b: MadeRead
}

/** Whether two reports are one text; one that stands in another may be either. */
export const wantedOf = ({ a, b }: Pair, kin: Kin): Wanted => {
  const texts = (made: Made): readonly number[] => [made.text, ...(made.guest ? [made.guest.text] : [])]
  const wanted = kin(a.made.text, b.made.text)
  if (wanted !== 'two') return wanted
  return texts(a.made).some((one) => texts(b.made).some((other) => kin(one, other) !== 'two')) ? 'either' : 'two'
}

/** Recall and precision of "one origin" over all pairs, and recall by what was done to the text. */
export const pairMarks = (
  reads: readonly MadeRead[],
  origins: readonly Origin[],
  kin: Kin,
): { readonly marks: readonly Mark[]; readonly misses: readonly string[] } => {
  const originOf = new Map(origins.flatMap((origin) => origin.reports.map((id) => [id, origin.id] as const)))
  const counts = { right: 0, given: 0, wanted: 0 }
  const kinds = new Map<string, { met: number; of: number }>()
  const misses: string[] = []
  for (const [i, a] of reads.entries()) {
    for (const b of reads.slice(i + 1)) {
      const wanted = wantedOf({ a, b }, kin)
      const given = originOf.get(a.read.report.id) === originOf.get(b.read.report.id)
      if (wanted === 'either' || (wanted === 'two' && !given)) continue
      if (given) counts.given++
      if (wanted === 'one') counts.wanted++
      if (given && wanted === 'one') counts.right++
      else misses.push(missOf({ a, b }, wanted))
      if (a.made.making !== 'original' || wanted !== 'one' || a.made.text !== b.made.text) continue
      const kind = kinds.get(b.made.making) ?? { met: 0, of: 0 }
      kinds.set(b.made.making, { met: kind.met + (given ? 1 : 0), of: kind.of + 1 })
    }
  }
  return {
    marks: [
      { name: 'one origin recall', share: recallOf(counts), items: counts.wanted, published: [] },
      { name: 'one origin precision', share: precisionOf(counts), items: counts.given, published: [] },
      ...[...kinds].map(([kind, tally]) => shareMark(`${kind}: of one origin with the original`, tally)),
    ],
    misses,
  }
}

const missOf = ({ a, b }: Pair, wanted: Wanted): string =>
  `${nameOf(a.made)} ~ ${nameOf(b.made)}: wanted ${wanted === 'one' ? 'one origin, given two' : 'two origins, given one'}`

const nameOf = ({ making, text, guest, article }: Made): string =>
  `${making} ${text}${guest ? ` with ${guest.text}` : ''} (${article.outlet ?? ''}, ${article.text.length})`

/** Whether the passages of an embedded copy are shown, paragraph by paragraph, and what else is. */
export const passageMarks = (reads: readonly MadeRead[], origins: readonly Origin[]): readonly Mark[] => {
  const embedded = reads.filter(({ made }) => made.guest !== null)
  const tallies = embedded.map((one) => tallyOf(one, reads, origins))
  const sum = (key: keyof (typeof tallies)[number]): number => tallies.reduce((all, tally) => all + tally[key], 0)
  return [
    shareMark('embedded: paragraphs shown as copied', { met: sum('shown'), of: sum('copied') }),
    shareMark('embedded: own paragraphs left alone', { met: sum('left'), of: sum('own') }),
    shareMark('embedded: an origin apart from the copied text', { met: sum('apart'), of: tallies.length }),
  ]
}

/** Fewer words are a cross-heading or a name, which no one would call copied. */
const fewestWords = 12

const tallyOf = (
  { made, read }: MadeRead,
  reads: readonly MadeRead[],
  origins: readonly Origin[],
): Record<'shown' | 'copied' | 'left' | 'own' | 'apart', number> => {
  const source = reads.find((one) => one.made.making === 'original' && one.made.text === made.guest!.text)!
  const origin = origins.find(({ reports }) => reports.includes(source.read.report.id))!
  const parts = origin.parts.filter(({ report }) => report === read.report.id)
  const paragraphs = read.report.blocks
    .map(({ start, end }) => ({ start, end, words: read.report.text.slice(start, end) }))
    .filter(({ words }) => words.split(/\s+/).length >= fewestWords)
  const flat = new Set(made.guest!.paragraphs.map(flatten))
  const copied = paragraphs.filter(({ words }) => flat.has(flatten(words)))
  const own = paragraphs.filter(({ words }) => !flat.has(flatten(words)))
  const isShown = (at: { start: number; end: number }): boolean =>
    parts.some((part) => part.start <= at.start && part.end >= at.end)
  return {
    ...{ copied: copied.length, shown: copied.filter(isShown).length },
    ...{ own: own.length, left: own.filter((at) => !isShown(at)).length },
    apart: origin.reports.includes(read.report.id) ? 0 : 1,
  }
}

const flatten = (words: string): string => words.replace(/\s+/g, ' ').trim()
