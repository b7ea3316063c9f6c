import type { Dossier } from '../../model/dossier.ts'
import { furnitureKinds, type FurnitureKind } from '../../model/report.ts'
import { messageOf, messages, type MessageCode } from '../../model/messages.ts'
import { shorten } from '../../text/shorten.ts'
import { relationInWords } from '../account/differences.ts'
import type { Context } from '../account/context.ts'
import { fieldLines, listLines, type Setting } from './fields.ts'
import type { Found } from './items.ts'

/** What else in the dossier an item takes part in. */
export const relatedLines = ({ list, item }: Found, setting: Setting): readonly string[] => {
  const { dossier } = setting.context
  if (list === 'figures') return figureLines(item.id, setting)
  if (list === 'differences') return sideLines(item, setting)
  if (list === 'reports') return reportLines(item.id, setting)
  if (list === 'entities') return listLines('says', sayingsOf(item.id, setting.context), setting)
  if (list === 'attributions') return listLines('claims', claimsCiting(item.id, dossier), setting)
  if (list === 'claims') return listLines('matters', mattersOf(item.id, dossier), setting)
  return []
}

const figureLines = (id: string, setting: Setting): readonly string[] => {
  const { context } = setting
  const { dossier } = context
  const own = dossier.figures.find((figure) => figure.id === id)
  const names = new Set([id, own?.group].filter((name) => name !== null && name !== undefined))
  const differences = dossier.differences.filter(({ a, b }) => names.has(a) || names.has(b))
  const counters = dossier.ledgers.flatMap(({ counters }) => counters).filter(({ points }) => points.includes(id))
  return [
    ...listLines(
      'counters',
      counters.map((counter) => `${counter.id} (${counter.points.length})`),
      setting,
    ),
    ...listLines(
      'differences',
      differences.map((difference) => {
        const other = context.figure(names.has(difference.a) ? difference.b : difference.a)
        const words = other ? `${context.letter(other.report)} ${context.cited(other.text)}` : ''
        return `${difference.id} ~ ${words}: ${relationInWords(difference, context)}. ${context.reason(difference.because, false)}`
      }),
      setting,
    ),
  ]
}

const sideLines = (item: Found['item'], setting: Setting): readonly string[] =>
  (['a', 'b'] as const).flatMap((side) => {
    const { context } = setting
    const figure = context.figure(String(item[side]))
    return figure
      ? fieldLines(
          side === 'a' ? 'words' : '',
          `${context.letter(figure.report)} ${context.cited(shorten(context.around(figure).text, 300))}`,
          setting,
        )
      : []
  })

/** Where what is known of a report is from, what of its page is not its telling, and what went wrong. */
const reportLines = (id: string, setting: Setting): readonly string[] => {
  const { context } = setting
  const report = context.report(id)
  if (!report) return []
  const { raw, text } = report
  const facts = (report.facts ?? []).map(
    (fact) => `${fact.name} ${context.cited(shorten(fact.value, 120))}: ${fact.from}`,
  )
  const parts = report.furniture.map(
    ({ kind, start, end }) =>
      `${kindInWords(kind, context)}: ${context.cited(shorten(text?.slice(start, end) ?? '', 120))}`,
  )
  const origins = context
    .originsOf(id)
    .map((origin) => `${origin.id} (${origin.reports.map(context.letter).join(' ')})`)
  const problems = context.dossier.diagnostics.flatMap((diagnostic) =>
    diagnostic.report === id && diagnostic.code in messages
      ? [messageOf(diagnostic.code as MessageCode, diagnostic.params, context.phrases.language)]
      : [],
  )
  const bytes = raw === null ? [] : [[raw.mediaType, raw.encoding, `${raw.bytes} bytes`].filter(Boolean).join(', ')]
  return [
    ...listLines('facts', facts, setting),
    ...listLines('raw', bytes, setting),
    ...listLines('origin', origins, setting),
    ...listLines('furniture', parts, setting),
    ...listLines('diagnostics', problems, setting),
  ]
}

/** A kind of furniture in the reader's words. */
export const kindInWords = (kind: FurnitureKind, { phrases }: Context): string =>
  furnitureKinds.includes(kind) ? phrases.furniture[kind] : kind

const sayingsOf = (entity: string, context: Context): readonly string[] =>
  context.dossier.attributions
    .filter((attribution) => attribution.source?.entity === entity)
    .map(({ id, report, content }) => {
      const words = content.map((piece) => piece.text).join(' … ')
      return `${context.letter(report)} ${context.cited(shorten(words, 160))} (${id})`
    })

const claimsCiting = (attribution: string, dossier: Dossier): readonly string[] =>
  dossier.claims
    .filter((claim) => claim.citations.some((citation) => citation.attribution === attribution))
    .map((claim) => `${claim.id} ${claim.status}`)

const mattersOf = (claim: string, dossier: Dossier): readonly string[] =>
  dossier.matters.filter((matter) => matter.claims.includes(claim)).map((matter) => matter.id)
