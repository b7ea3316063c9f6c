import { fit } from '../terminal/lines.ts'
import { shorten } from '../../text/shorten.ts'
import { fileNameOf } from '../account/context.ts'
import { fill } from '../words/phrases.ts'
import { fieldLines, type Setting } from './fields.ts'
import { kindInWords } from './related.ts'
import { touches, type Place } from './places.ts'

/** A place with the words around it, what of its page is no telling, what was found there and what was dropped. */
export const placeLines = (place: Place, setting: Setting, items: readonly string[]): readonly string[] => {
  const { context, width } = setting
  const { report, span } = place
  const { lines } = context.phrases
  const text = report.text ?? ''
  const words = { report: report.id, ...span, text: text.slice(span.start, span.end) }
  const name = fileNameOf(report) ?? ''
  const head = `${context.letter(report.id)} ${report.outlet ?? lines.unknownOutlet} · ${name} · ${span.start}–${span.end}`
  const others = place.others.slice(0, 8).join(', ') + (place.others.length > 8 ? ' …' : '')
  const furniture = report.furniture.filter((part) => part.start < span.end && span.start < part.end)
  const dropped = context.dossier.dropped.filter((candidate) => touches(candidate, place))
  const nothing = items.length === 0 && furniture.length === 0 && dropped.length === 0
  return [
    ...fit(head, width),
    ...fit(context.cited(shorten(context.around(words).text, 400)), width - 2).map((line) => `  ${line}`),
    ...(others === '' ? [] : fit(fill(lines.placeAlso, { others }), width - 2).map((line) => `  ${line}`)),
    '',
    ...furniture.flatMap((part) => fit(fill(lines.isFurniture, { kind: kindInWords(part.kind, context) }), width)),
    ...items,
    ...dropped.flatMap((candidate) => [
      `dropped ${candidate.layer}  ${context.cited(shorten(candidate.text, Math.max(20, width - 30)))}`,
      ...fieldLines('rule', candidate.rule, setting),
      ...fieldLines('why', candidate.why, setting),
    ]),
    ...(nothing ? fit(lines.nothingHere, width) : []),
  ]
}
