import type { DossierAttribution } from '../../model/dossier.ts'
import { overlaps } from '../../text/span.ts'
import { fill } from '../words/phrases.ts'
import { citedIn, itemOf, type Item, type Quote, type Section } from './view.ts'
import type { Context } from './context.ts'
import { mergeQuotes, passage, wordCount } from './quote.ts'
import { sectionOf } from './section.ts'

/** How many statements of one speaker are listed before the rest is left to `--all`. */
const mostOfOne = 3

/** Contents of fewer words are scraps: "asked for calm". */
const fewWords = 3

/** Speakers by how much they say, each with their statements in the order of the reports. */
export const speakersSection = (context: Context): Section => {
  const { all, dossier } = context
  const named = dossier.attributions.filter(
    (attribution) => attribution.source !== null && (all || (isSaying(attribution) && !isBare(attribution))),
  )
  const bySpeaker = [...Map.groupBy(named, speakerKey).values()]
    .map((said) => ({ said, weight: weight(said) }))
    .toSorted((a, b) => b.weight - a.weight)
  return sectionOf(
    context,
    { heading: 'speakers', most: 10 },
    bySpeaker.map(({ said }) => speakerItem(said, context)),
  )
}

const isSaying = ({ content }: DossierAttribution): boolean =>
  content.some((piece) => wordCount(piece.text) >= fewWords)

/**
 * A pronoun or the like whose bearer is not known: short words only, none of them written in capitals.
 * Names and bodies without an entity are longer, or capitals: "villagers", "the AP".
 */
const isBare = ({ source }: DossierAttribution): boolean => {
  if (!source || source.entity !== null) return false
  const words = source.text.split(/\s+/)
  const longest = words.length === 1 ? 5 : 3
  return words.every((word) => word.length <= longest && !/^\p{Lu}{2,}$/u.test(word))
}

const speakerKey = ({ source }: DossierAttribution): string => source?.entity ?? source?.text.toLowerCase() ?? ''

/** Those whom several reports cite come first, then those who are known and quoted, then those who say most. */
const weight = (said: readonly DossierAttribution[]): number =>
  100 * new Set(said.map((attribution) => attribution.report)).size +
  Math.min(40, said.length) +
  5 * Math.min(4, said.filter((attribution) => attribution.kind !== 'indirect').length) -
  (said[0]?.source?.entity ? 0 : 90)

const speakerItem = (said: readonly DossierAttribution[], context: Context): Item => {
  const entity = context.entity(said[0]?.source?.entity ?? null)
  const name = entity?.name ?? said[0]?.source?.text ?? context.phrases.lines.unknownSpeaker
  const role = entity?.role && !name.toLowerCase().includes(entity.role.toLowerCase()) ? ` (${entity.role})` : ''
  const shown = context.all ? said : mostTelling(said)
  const quotes = mergeQuotes(shown.map((attribution) => saying(attribution, context)))
  const more = said.length - shown.length
  return itemOf({
    id: entity?.id ?? null,
    head: `${name}${role}${more > 0 ? ` · ${fill(context.phrases.lines.moreSayings, { n: more })}` : ''}`,
    quotes,
  })
}

/** One of each report first, then the longest; quotations before what is told; none within another. */
const mostTelling = (said: readonly DossierAttribution[]): readonly DossierAttribution[] => {
  const ranked = said
    .map((attribution) => ({ attribution, value: value(attribution) }))
    .toSorted((a, b) => b.value - a.value)
  const shown: DossierAttribution[] = []
  const reports = new Set<string>()
  for (const fresh of [true, false]) {
    for (const { attribution } of ranked) {
      if (shown.length === mostOfOne || (fresh && reports.has(attribution.report))) continue
      if (shown.some((other) => other.report === attribution.report && overlaps(other, attribution))) continue
      reports.add(attribution.report)
      shown.push(attribution)
    }
  }
  return said.filter((attribution) => shown.includes(attribution))
}

const value = ({ kind, content }: DossierAttribution): number =>
  Math.min(
    20,
    content.reduce((sum, piece) => sum + wordCount(piece.text), 0),
  ) + (kind === 'indirect' ? 0 : 10)

const saying = (attribution: DossierAttribution, context: Context): Quote => ({
  letters: [context.letter(attribution.report)],
  kind: 'passage',
  pieces: attribution.content.map((piece) => passage(piece.text, context)),
  note: [attribution.cue?.text, ...hedgesOf(attribution)].filter(Boolean).join(' · ') || null,
  citations: [
    ...citedIn(attribution.report, 'saying', attribution.content),
    ...citedIn(attribution.report, 'name', [attribution.source]),
  ],
  ids: [attribution.id],
})

/** Hedges that the cue does not hold already. */
const hedgesOf = ({ cue, hedges }: DossierAttribution): readonly string[] =>
  hedges.filter((hedge) => !(cue && overlaps(cue, hedge))).map((hedge) => hedge.text)
