import type { Anchor, Correction } from '../model/correction.ts'
import { modifiers, type Modifier } from '../model/estimate.ts'
import { CorroborateError } from '../model/messages.ts'
import { jsonList } from '../text/json-list.ts'

/** A correction that could not be used as it stands: its number from 1, and why. */
export interface CorrectionProblem {
  readonly entry: number
  readonly detail: string
}

/** What a list of corrections holds, and what of it could not be read. */
export interface CorrectionsList {
  readonly corrections: readonly Correction[]
  readonly problems: readonly CorrectionProblem[]
}

/** Reads one field: its value, or undefined where it is not what is wanted. */
type Reading = (value: unknown) => unknown

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text: Reading = (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
const numberOrNull: Reading = (value) =>
  value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined
const orNull =
  (reading: Reading): Reading =>
  (value) =>
    value === null ? null : reading(value)
const oneOf =
  (...values: readonly string[]): Reading =>
  (value) =>
    values.includes(value as string) ? value : undefined

const anchor: Reading = (value): Anchor | undefined => {
  if (!isObject(value) || text(value.report) === undefined || text(value.exact) === undefined) return undefined
  const side = (one: unknown): string | null => (typeof one === 'string' && one !== '' ? one : null)
  return {
    report: value.report as string,
    exact: value.exact as string,
    prefix: side(value.prefix),
    suffix: side(value.suffix),
  }
}

/** A number for an exact value, or its bounds as a dossier has them. */
const estimate: Reading = (value) => {
  if (typeof value === 'number') return { low: value, best: value, high: value, modifier: 'exact' }
  if (!isObject(value)) return undefined
  const [low, best, high] = [value.low ?? null, value.best ?? null, value.high ?? null].map(numberOrNull)
  const modifier = modifiers.find((one) => one === (value.modifier ?? 'exact')) as Modifier | undefined
  if ([low, best, high, modifier].includes(undefined) || (low === null && best === null && high === null))
    return undefined
  return { low, best, high, modifier }
}

const scopeParts: Reading = (value) => {
  if (!Array.isArray(value)) return undefined
  const role = oneOf('only', 'includes', 'excludes', 'cause', 'by', 'place', 'since')
  const parts = value.map((part: unknown) => isObject(part) && { role: role(part.role), at: anchor(part.at) })
  return parts.every((part) => part && part.role !== undefined && part.at !== undefined) ? parts : undefined
}

const origin: Reading = (value) => {
  if (value === 'own') return { kind: 'own' }
  return isObject(value) && text(value.copyOf) !== undefined ? { kind: 'copy', of: value.copyOf } : undefined
}

const pair = { what: oneOf('person', 'claim', 'incident'), at: anchor, and: anchor }
const optional =
  (reading: Reading): Reading =>
  (value) =>
    value === undefined ? null : reading(value)

/** What each kind of correction must hold. */
const fields: Readonly<Record<Correction['kind'], Readonly<Record<string, Reading>>>> = {
  'not-a-figure': { at: anchor },
  'figure-value': { at: anchor, value: estimate },
  'figure-scope': { at: anchor, scope: scopeParts },
  'figure-as-of': { at: anchor, asOf: orNull(text) },
  'figure-authority': { at: anchor, authority: orNull(anchor) },
  speaker: { at: anchor, speaker: orNull(anchor) },
  one: pair,
  two: pair,
  report: { report: text, published: optional(text), outlet: optional(text), origin: optional(origin) },
  note: { at: anchor, note: text },
}

const signed = {
  who: text,
  when: (value: unknown) => (Number.isNaN(Date.parse(String(value))) ? undefined : text(value)),
  why: text,
}

/**
 * Reads corrections.json: a list of corrections, each with who, when and why. One that lacks something is left out and told in
 * `problems`; keys that are not known are ignored.
 * @param name the file's name, for the message
 * @throws CorroborateError `corrections-broken` where it is no JSON list
 * @example parseCorrections('[{"kind":"not-a-figure","at":{"report":"a.txt","exact":"66"},"who":"M. Ruiz","when":"2023-02-05","why":"a road"}]')
 */
export const parseCorrections = (json: string, name = 'corrections.json'): CorrectionsList => {
  const corrections: Correction[] = []
  const problems: CorrectionProblem[] = []
  for (const [i, item] of parseList(json, name).entries()) {
    const read = readOne(item)
    if (typeof read === 'string') problems.push({ entry: i + 1, detail: read })
    else corrections.push(read)
  }
  return { corrections, problems }
}

const readOne = (item: unknown): Correction | string => {
  if (!isObject(item)) return 'it is no {…}'
  const kind = String(item.kind)
  if (!Object.hasOwn(fields, kind)) return `"kind" must be one of ${Object.keys(fields).join(', ')}`
  const wanted = { ...fields[kind as Correction['kind']], ...signed }
  const values = Object.entries(wanted).map(([key, reading]) => [key, reading(item[key])] as const)
  const wrong = values.filter(([, value]) => value === undefined).map(([key]) => `"${key}"`)
  if (wrong.length > 0) return `${wrong.join(', ')} of "${kind}" is missing or not what it should be`
  const known = kind === 'report' ? values.filter(([, value]) => value !== null) : values
  if (kind === 'report' && known.length === 4) return 'it gives none of "published", "outlet", "origin"'
  return { kind, ...Object.fromEntries(known) } as unknown as Correction
}

const parseList = (json: string, name: string): readonly unknown[] => {
  const list = jsonList(json)
  if (typeof list === 'string') throw new CorroborateError('corrections-broken', { name, detail: list }, 2)
  return list
}
