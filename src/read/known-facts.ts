import { CorroborateError } from '../model/messages.ts'
import { jsonList } from '../text/json-list.ts'
import { givesCounts } from './references.ts'
import type { KnownFacts } from './source.ts'

/** The keys of an entry that are read; others are a user's own and are left alone. */
const keys = ['file', 'outlet', 'published', 'language', 'title', 'url', 'retrieved'] as const

/** One entry that could not be used as it stands: its number from 1, and why. */
interface EntryProblem {
  readonly entry: number
  readonly detail: string
}

interface KnownFactsList {
  readonly entries: readonly KnownFacts[]
  readonly problems: readonly EntryProblem[]
}

/**
 * Reads a folder's reports.json: a list of `{file, outlet, published, language, title, url, retrieved, archived}`, each
 * null or absent where unknown; `archived` is an address or a list of them. An entry that is no object is left out, a value
 * that is no text is taken as unknown; both are told in `problems`. An entry that only gives reference counts is no report, and left to `parseReferences`.
 * @param name the file's name, for the message
 * @throws CorroborateError `known-facts-broken` where it is no JSON list
 */
export const parseKnownFacts = (json: string, name = 'reports.json'): KnownFactsList => {
  const list = parseList(json, name)
  const entries: KnownFacts[] = []
  const problems: EntryProblem[] = []
  for (const [i, item] of list.entries()) {
    const entry = i + 1
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      problems.push({ entry, detail: 'it is no {…}' })
      continue
    }
    const values = keys.map((key) => [key, textOf((item as Record<string, unknown>)[key])] as const)
    for (const [key, value] of values) if (value === undefined) problems.push({ entry, detail: `"${key}" is no text` })
    const given = values.filter(([key, value]) => key !== 'retrieved' || value)
    const archived = addressesOf((item as Record<string, unknown>)['archived'])
    if (archived === undefined) problems.push({ entry, detail: '"archived" is no address or list of addresses' })
    const known = {
      ...(Object.fromEntries(given.map(([key, value]) => [key, value ?? null])) as unknown as KnownFacts),
      ...(archived?.length ? { archived } : {}),
    }
    if (known.file !== null || known.url !== null) entries.push(known)
    else if (!givesCounts(item)) problems.push({ entry, detail: 'it has neither "file" nor "url"' })
  }
  return { entries, problems }
}

const parseList = (json: string, name: string): readonly unknown[] => {
  const list = jsonList(json)
  if (typeof list === 'string') throw new CorroborateError('known-facts-broken', { name, detail: list }, 2)
  return list
}

/** Text without white space around it; null for none, undefined for what is no text. */
const textOf = (value: unknown): string | null | undefined => {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') return undefined
  return value.trim() === '' ? null : value.trim()
}

/** An address or a list of them; undefined for what is neither. */
const addressesOf = (value: unknown): readonly string[] | undefined => {
  const list = (Array.isArray(value) ? value : [value ?? null]).map(textOf)
  return list.includes(undefined) ? undefined : list.filter((one) => typeof one === 'string')
}
