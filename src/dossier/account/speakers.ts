import type { DossierAttribution } from '../../model/dossier.ts'
import type { Item, Quote, Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** How many statements of one speaker are listed before the rest is left to `--all`. */
const mostOfOne = 3

/** Speakers by how much they say, each with their statements in the order of the reports. */
export const speakersSection = (context: Context): Section => {
  const named = context.dossier.attributions.filter((attribution) => attribution.source !== null)
  const bySpeaker = [...Map.groupBy(named, speakerKey).values()].toSorted((a, b) => weight(b) - weight(a))
  return sectionOf(
    context,
    { heading: 'speakers', most: 10 },
    bySpeaker.map((said) => speakerItem(said, context)),
  )
}

const speakerKey = (attribution: DossierAttribution): string =>
  attribution.source?.entity ?? attribution.source?.text.toLowerCase() ?? ''

/** Those whom several reports cite come first, then those who say most; the unnamed come last. */
const weight = (said: readonly DossierAttribution[]): number =>
  100 * new Set(said.map((attribution) => attribution.report)).size + said.length - (said[0]?.source?.entity ? 0 : 90)

const speakerItem = (said: readonly DossierAttribution[], context: Context): Item => {
  const entity = context.entity(said[0]?.source?.entity ?? null)
  const name = entity?.name ?? said[0]?.source?.text ?? context.phrases.lines.unknownSpeaker
  const role = entity?.role && !name.toLowerCase().includes(entity.role.toLowerCase()) ? ` (${entity.role})` : ''
  const shown = context.all ? said : said.slice(0, mostOfOne)
  return { id: entity?.id ?? null, head: `${name}${role}`, quotes: shown.map((a) => saying(a, context)), notes: [] }
}

const saying = (attribution: DossierAttribution, context: Context): Quote => ({
  letter: context.letter(attribution.report),
  text: attribution.content.map((piece) => piece.text).join(' … '),
  note: [attribution.cue?.text, ...attribution.hedges.map((hedge) => hedge.text)].filter(Boolean).join(' · ') || null,
})
