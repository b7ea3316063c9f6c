import type { Citation } from '../model/citation.ts'
import type { Dossier } from '../model/dossier.ts'
import { unchecked, wrong, type Finding } from './findings.ts'

/** Words that an item cites, and the id of the item. */
interface Cited extends Citation {
  readonly item: string
}

/** Parts of a dossier that are no items: what they hold with `start` and `end` is no citation of words. */
const noItems: ReadonlySet<string> = new Set(['reports', 'diagnostics', 'corrections'])

/** Every citation of every item, with the report that it or what holds it names. */
function* citationsIn(dossier: Dossier): Generator<Cited> {
  const reportOf = new Map(dossier.attributions.map(({ id, report }) => [id, report]))
  for (const [name, items] of Object.entries(dossier)) {
    if (!Array.isArray(items) || noItems.has(name)) continue
    for (const item of items as readonly object[]) yield* within(item, { item: idOf(item), report: null, reportOf })
  }
  for (const { id, citations } of dossier.corrections) for (const one of citations) yield { ...one, item: id }
}

const idOf = (item: object): string => ('id' in item ? String(item.id) : '–')

interface Place {
  readonly item: string
  readonly report: string | null
  readonly reportOf: ReadonlyMap<string, string>
}

function* within(value: object, place: Place): Generator<Cited> {
  const named = (value as { readonly report?: unknown }).report
  const said = (value as { readonly attribution?: unknown }).attribution
  const report =
    typeof named === 'string'
      ? named
      : (place.report ?? (typeof said === 'string' ? (place.reportOf.get(said) ?? null) : null))
  if (isWords(value) && report !== null)
    yield { report, start: value.start, end: value.end, text: value.text, item: place.item }
  for (const inner of Object.values(value) as readonly unknown[])
    if (typeof inner === 'object' && inner !== null) yield* within(inner, { ...place, report })
}

const isWords = (value: object): value is { readonly start: number; readonly end: number; readonly text: string } =>
  'start' in value &&
  'end' in value &&
  'text' in value &&
  typeof value.start === 'number' &&
  typeof value.text === 'string'

/** Whether every citation stands where it says, word for word. */
export const checkCitations = (dossier: Dossier): readonly Finding[] => {
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  const findings: Finding[] = []
  let withheld = 0
  for (const { item, report, start, end, text } of citationsIn(dossier)) {
    const whole = texts.get(report)
    if (whole === undefined) findings.push(wrong('verify-no-report', { item, report }))
    else if (whole === null) withheld++
    else if (!(start >= 0 && start <= end && end <= whole.length))
      findings.push(wrong('verify-bounds', { item, report, start, end }))
    else if (whole.slice(start, end) !== text) findings.push(wrong('verify-words', { item, report, start, end }))
  }
  return withheld > 0 ? [...findings, unchecked('verify-withheld', { count: withheld })] : findings
}
