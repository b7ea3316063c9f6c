import { pairsOf } from '../../account/pairs.ts'
import { quoteOf } from '../../account/quote.ts'
import type { Grounds, Item, Quote } from '../../account/view.ts'
import { fill } from '../../words/phrases.ts'
import { numbers } from './first-numbers.ts'
import type { First, Known } from './first-thing.ts'
import { isStatement, central } from './first-quote.ts'

export type { First } from './first-thing.ts'

const most = 5

/** The three to five things that a reader in a hurry should know: agreement, numbers, conflict, change, and what is left out. */
export const firstOf = (known: Known): readonly First[] =>
  known.context.dossier.origins.length < 2
    ? numbers(known)
    : [
        ...agreement(known),
        ...numbers(known),
        ...conflict(known),
        ...change(known),
        ...missing(known),
        ...open(known),
      ].slice(0, most)

const itemsOf = ({ brief }: Known, heading: string): readonly Item[] =>
  brief.sections.find((section) => section.heading === heading)?.items ?? []

/** The first of what independent reports tell alike for certain: what most of them are about. */
const agreement = (known: Known): readonly First[] => {
  const { context, words } = known
  const claims = new Map(context.dossier.claims.map((claim) => [claim.id, claim]))
  const best = itemsOf(known, 'agreed').find(
    (item) => claims.get(item.id ?? '')?.certainty === 'clear' && central(item).some(isStatement),
  )
  const claim = claims.get(best?.id ?? '')
  if (!best || !claim) return []
  const line = claim.status === 'corroborated' ? words.lines.firstAgreed : words.lines.firstRepeated
  return [
    {
      label: words.lines.agreement,
      told: fill(line, { n: claim.origins.length }),
      quotes: central(best),
      counts: [],
      more: best.id!,
    },
  ]
}

/** The first of what excludes itself: numbers, statements with two sides, one saying in two wordings. */
const conflict = (known: Known): readonly First[] => {
  const { lines } = known.context.phrases
  const contradiction = numbersApart(known)
  if (contradiction) return [contradiction]
  const likely = new Set(
    known.context.dossier.claims.flatMap(({ id, certainty }) => (certainty === 'likely' ? [id] : [])),
  )
  const items = itemsOf(known, 'disputed').filter(({ id }) => !likely.has(id ?? ''))
  const groups = [lines.conflicting, lines.quotedDifferently]
  const found = groups
    .flatMap((group) => items.filter((item) => item.group === group))
    .map((item) => ({ item, quotes: sidesOf(item.quotes) }))
    .find(({ quotes }) => quotes.length > 1)
  if (!found) return []
  const { item, quotes } = found
  const told = item.group === lines.conflicting || item.group === null ? '' : `${item.group}.`
  return [{ label: known.words.lines.sharpest, told, quotes, counts: [], more: item.id ?? 'disputed' }]
}

/** Two live numbers of which only one can be right. */
const numbersApart = ({ context, words }: Known): First | null => {
  const pair = pairsOf(context).live.find(({ difference }) => difference.relation === 'contradiction')
  if (!pair) return null
  const { difference, a, b } = pair
  return {
    label: words.lines.sharpest,
    told: context.reason(difference.because),
    quotes: [a, b].map((figure) => quoteOf(context.around(figure), context)),
    counts: [],
    more: 'disputed',
  }
}

/** A quotation of one side, and one of another side by another report. */
const sidesOf = (quotes: readonly Quote[]): readonly Quote[] => {
  for (const one of quotes) {
    const other = quotes.find(
      ({ note, letters }) => note !== one.note && !letters.some((own) => one.letters.includes(own)),
    )
    if (other) return [one, other]
  }
  return []
}

/** What was said and taken back, else a page that was changed later. */
const change = (known: Known): readonly First[] => {
  const { context, words } = known
  const withdrawn = itemsOf(known, 'disputed').find(({ group }) => group === context.phrases.lines.takenBack)
  if (withdrawn)
    return [
      {
        label: words.lines.change,
        told: `${withdrawn.head}.`,
        quotes: withdrawn.quotes.slice(0, 2),
        counts: [],
        more: withdrawn.id ?? 'disputed',
      },
    ]
  const [version] = context.dossier.versions
  if (!version) return []
  return [
    {
      label: words.lines.change,
      told: fill(words.lines.changedPage, {
        letter: context.letter(version.report),
        before: context.letter(version.supersedes),
        outlet: context.outlet(version.report),
      }),
      quotes: [],
      counts: [],
      more: version.report,
    },
  ]
}

/** What most reports tell and one that came out later does not. */
const missing = ({ leftOut, context, words }: Known): readonly First[] => {
  const row = leftOut.find(({ cells }) => cells.filter((cell) => cell === 'told').length * 2 > cells.length)
  if (!row) return []
  const letters = context.dossier.reports
    .filter((_, at) => row.cells[at] === 'omitted')
    .map(({ id }) => context.letter(id))
  const told = context.dossier.reports.filter((_, at) => row.cells[at] === 'told').map(({ id }) => context.letter(id))
  return [
    {
      label: words.lines.leftOut,
      told: fill(words.lines.notTold, { letters: letters.join(', ') }),
      quotes: [
        { letters: told, kind: 'passage', pieces: [row.words.text], note: null, citations: [row.words], ids: [] },
      ],
      counts: [],
      more: 'left-out',
    },
  ]
}

const open = ({ context, words }: Known): readonly First[] => {
  const undated = context.dossier.reports.filter(({ published }) => published.value === null)
  if (undated.length === 0) return []
  const letters = undated.map(({ id }) => context.letter(id)).join(', ')
  return [
    {
      label: words.lines.openLabel,
      told: `${context.phrases.lines.undated}: ${letters}.`,
      quotes: [],
      counts: [],
      more: 'undecided',
    },
  ]
}

/** What the first things lead to, for the marks in the reports. */
export const partsOfFirst = (first: readonly First[]): readonly Grounds[] => first.flatMap(({ quotes }) => quotes)
