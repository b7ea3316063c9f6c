import { bindDates } from '../../src/align/dates/index.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Report } from '../../src/model/report.ts'
import type { BoundDates, ReadReport } from '../../src/model/story.ts'
import { plainText, readLayers } from '../support.ts'

/** A report of plain text, read; `published` null leaves its day unknown. */
export const readAs = async (
  id: string,
  text: string,
  { published, language = 'en' }: { published: string | null; language?: SupportedLanguage },
): Promise<ReadReport> => {
  const layers = await readLayers(text, language)
  const basis = published === null ? 'unknown' : 'given'
  // The page may tell the hour too, of which only the day is kept as the day of publication.
  const day = published !== null && published.includes('T') ? published.slice(0, 10) : published
  const facts = published === null ? [] : [{ name: 'published', value: published, from: 'given' }]
  const report = { ...plainText(text), id, language, facts, published: { value: day, basis, because: null } }
  const named = <T extends object>(items: readonly T[] | undefined): readonly T[] =>
    (items ?? []).map((item) => ({ ...item, report: id }))
  const extraction = Object.fromEntries(
    Object.entries(layers).map(([layer, items]) => [layer, named(items as readonly object[])]),
  )
  return { report: report as unknown as Report, extraction: withIds(id, extraction) }
}

/** Ids come from the report's id, which tests share: make them differ. */
const withIds = (id: string, extraction: object): ReadReport['extraction'] =>
  JSON.parse(JSON.stringify(extraction).replaceAll(/"([a-z]-[0-9a-f]{12})"/g, `"$1-${id}"`)) as ReadReport['extraction']

export const bindAll = async (...reads: readonly Promise<ReadReport>[]): Promise<BoundDates> =>
  bindDates(await Promise.all(reads), [])

/** What a text's expressions resolve to: words, value. */
export const valuesOf = async (
  text: string,
  published: string | null,
  language: SupportedLanguage = 'en',
): Promise<readonly (readonly [string, string | null])[]> => {
  const { times } = await bindAll(readAs('r', text, { published, language }))
  return [...times.values()].map((time) => [time.text, time.value])
}
