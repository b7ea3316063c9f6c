import { cite, type Citation } from '../model/citation.ts'
import type { Anchor } from '../model/correction.ts'
import type { Report } from '../model/report.ts'

/** Why words were not found. */
export type Lost = 'no-report' | 'no-words' | 'ambiguous'

/** The report that a user names: by id, by its file (or the end of its path), or by its address. */
export const reportNamed = (name: string, reports: readonly Report[]): Report | null =>
  reports.find(({ id, file, url, address }) => [id, file, url, address?.asked, address?.final].includes(name)) ??
  reports.find(({ file }) => file !== null && file.endsWith(`/${name}`)) ??
  null

/**
 * The place of an anchor: of all places where its words stand, the one with most of the prefix before it and most of
 * the suffix behind it. Where two places fit alike the words are not found: a correction must not hit by chance.
 * @example locate({ report: 'a.txt', exact: '58', prefix: 'all ', suffix: null }, reports)
 */
export const locate = (anchor: Anchor, reports: readonly Report[]): Citation | Lost => {
  const report = reportNamed(anchor.report, reports)
  if (!report) return 'no-report'
  const places = placesOf(anchor.exact, report.text).map((start) => ({ start, fit: fitOf(anchor, report.text, start) }))
  const best = Math.max(...places.map(({ fit }) => fit))
  const [place, ...others] = places.filter(({ fit }) => fit === best)
  if (!place) return 'no-words'
  if (others.length > 0) return 'ambiguous'
  return cite(report, { start: place.start, end: place.start + anchor.exact.length })
}

const placesOf = (words: string, text: string): readonly number[] => {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** How many characters of prefix and suffix stand there, counted from the words outward. */
const fitOf = ({ exact, prefix, suffix }: Anchor, text: string, start: number): number =>
  sharedEnd(prefix ?? '', text.slice(0, start)) + sharedStart(suffix ?? '', text.slice(start + exact.length))

const sharedStart = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

const sharedEnd = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  return shared
}
