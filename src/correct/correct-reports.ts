import { because } from '../model/because.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Citation } from '../model/citation.ts'
import type { Report } from '../model/report.ts'
import type { ReadReport } from '../model/story.ts'
import { contains, sharedUnits } from '../text/span.ts'
import { holding, type Corrections, type Holding } from './corrections.ts'

/** The reports with their days, outlets and speakers as corrected. */
export const correctReports = (reports: readonly ReadReport[], corrections: Corrections): readonly ReadReport[] =>
  reports.map((read) => ({ ...withFacts(read, corrections), extraction: withSpeakers(read, corrections) }))

const withFacts = (read: ReadReport, corrections: Corrections): ReadReport => {
  const ours = holding(corrections, 'report').filter(({ report }) => report === read.report.id)
  return { ...read, report: ours.reduce((report, one) => factsFrom(report, one, corrections), read.report) }
}

const factsFrom = (report: Report, { id, correction }: Holding<'report'>, { touched }: Corrections): Report => {
  const { published, outlet, who } = correction
  if (published !== undefined || outlet !== undefined) touched.add(id, report.id)
  return {
    ...report,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined
      ? {}
      : { published: { value: published, basis: 'given', because: because('published-corrected', { who }) } as const }),
  }
}

const withSpeakers = ({ report, extraction }: ReadReport, corrections: Corrections): ReadReport['extraction'] => {
  const ours = holding(corrections, 'speaker').filter(({ at }) => at?.report === report.id)
  if (ours.length === 0) return extraction
  const innermost = (at: Citation): Attribution | undefined =>
    extraction.attributions
      .filter(({ content }) => content.some((part) => contains(part, at)))
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  const sources = new Map<string, Attribution['source']>()
  for (const one of ours) {
    const attribution = innermost(one.at!)
    if (!attribution) continue
    sources.set(attribution.id, speakerFrom(one, extraction))
    corrections.touched.add(one.id, attribution.id)
  }
  const attributions = extraction.attributions.map((attribution) =>
    sources.has(attribution.id) ? { ...attribution, source: sources.get(attribution.id)! } : attribution,
  )
  return { ...extraction, attributions }
}

const speakerFrom = (
  { correction, words }: Holding<'speaker'>,
  { mentions, entities }: ReadReport['extraction'],
): Attribution['source'] => {
  const place = correction.speaker && words.get(correction.speaker)
  if (!place) return null
  const mention = mentions.find((one) => one.report === place.report && sharedUnits(one, place) > 0)
  const entity = mention && entities.find((one) => one.mentions.includes(mention.id))
  return { start: place.start, end: place.end, text: place.text, entity: entity?.id ?? null }
}
