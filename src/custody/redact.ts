import type { Dossier } from '../model/dossier.ts'
import type { Entity } from '../model/entity.ts'
import { sha256Hex } from '../text/hash.ts'

/** Who is not to be named: people by any of their names, and all of whom an age under 18 is told. */
export interface Redaction {
  readonly names: readonly string[]
  readonly minors: boolean
}

/** What each character of a name becomes. It is one UTF-16 unit, so that every offset stays where it is. */
const mask = '█'

/**
 * The dossier without the names of some people, wherever they stand: in texts, citations, names of entities and addresses.
 * A name is masked in full and by each of its parts that the reports use alone, always in the same way, so that words still
 * stand where they are cited; hashes of the texts are made anew.
 * @example redacted(dossier, { names: ['Luis Soto'], minors: true })
 */
export const redacted = (dossier: Dossier, redaction: Redaction): Dossier => {
  const people = dossier.entities.filter((entity) => entity.type === 'person' && isMeant(entity, redaction))
  const forms = formsOf(people, redaction.names)
  if (forms.length === 0) return dossier
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.map(escape).join('|')})(?![\\p{L}\\p{M}])`, 'giu')
  const hide = (text: string): string =>
    text.replace(pattern, (name) => name.replace(/[^\s.,'’-]/gu, (sign) => mask.repeat(sign.length)))
  const masked = masking(dossier, hide) as Dossier
  const texts = new Map(masked.reports.map(({ id, text }) => [id, text]))
  return {
    ...(recited(masked, texts, null) as Dossier),
    reports: masked.reports.map((report) =>
      report.text === null ? report : { ...report, textHash: sha256Hex(report.text) },
    ),
    seal: null,
  }
}

const isMeant = ({ name, aliases, age }: Entity, { names, minors }: Redaction): boolean =>
  (minors && age !== null && age < adult) ||
  [name, ...aliases].some((one) => names.some((other) => fold(one) === fold(other)))
const adult = 18

const fold = (text: string): string => text.trim().toLowerCase()

/** All ways in which they are named: whole names, and the single parts by which reports call them. The longest first. */
const formsOf = (people: readonly Entity[], names: readonly string[]): readonly string[] => {
  const forms = new Set<string>(names.map((name) => name.trim()).filter((name) => name !== ''))
  for (const { name, aliases, mentions } of people) {
    const whole = [name, ...aliases].filter((one) => /\p{Lu}/u.test(one))
    const parts = new Set(
      whole.flatMap((one) => one.split(/\s+/)).filter((part) => /^\p{Lu}[\p{L}'’-]{2,}/u.test(part)),
    )
    for (const one of whole) forms.add(one)
    for (const { text } of mentions)
      for (const word of text.split(/[^\p{L}\p{M}'’-]+/u)) if (parts.has(word)) forms.add(word)
  }
  return [...forms].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Parts of a dossier that hold no words of reports. */
const ids: ReadonlySet<string> = new Set(['id', 'report', 'entity', 'textHash', 'sha256', 'code', 'kind', 'rule'])

const masking = (value: unknown, hide: (text: string) => string): unknown => {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map((each) => masking(each, hide))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, ids.has(key) ? inner : masking(inner, hide)]),
  )
}

/** Words that hold only a part of a name are cut anew from the masked text. */
const recited = (value: unknown, texts: ReadonlyMap<string, string | null>, report: string | null): unknown => {
  if (Array.isArray(value)) return value.map((each) => recited(each, texts, report))
  if (typeof value !== 'object' || value === null) return value
  const named = 'report' in value && typeof value.report === 'string' ? value.report : report
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, recited(inner, texts, named)]))
  const text = named === null ? null : texts.get(named)
  if (typeof copy['start'] !== 'number' || typeof copy['end'] !== 'number' || typeof copy['text'] !== 'string' || !text)
    return copy
  return { ...copy, text: text.slice(copy['start'], copy['end']) }
}
