import { because } from '../model/because.ts'
import { cite } from '../model/citation.ts'
import type { Publication } from '../model/report.ts'
import { dayInAddress } from './address-day.ts'
import type { Layout } from './layout.ts'
import type { PageFacts } from './page.ts'
import { metadataDay } from './printed-date.ts'
import type { Source } from './source.ts'

export interface Dated {
  readonly facts: PageFacts
  readonly laid: Layout
  readonly source: Source
  readonly id: string
}

/**
 * The day a report was published, by the surest that is known: what was given with it, the page's metadata, a
 * line of the text, the page's or the given address, and last the day of the latest update where only that is told.
 */
export const publicationOf = (dated: Dated): Publication =>
  given(dated.source) ??
  fromMetadata(dated.facts) ??
  fromLine(dated) ??
  fromWeaker(dated.facts) ??
  fromAddress(dated.source) ??
  fromUpdate(dated) ?? { value: null, basis: 'unknown', because: null }

const given = ({ known }: Source): Publication | null => {
  const value = known?.published ? edtfOf(known.published) : null
  return value === null
    ? null
    : { value, basis: 'given', because: because('published-given', { value: known!.published! }) }
}

/** What the article prints is surer than a number in its address, or a day printed near its headline. */
const weaker: ReadonlySet<string> = new Set(['published-address', 'published-page-line'])

const fromMetadata = ({ published }: PageFacts): Publication | null =>
  published && !weaker.has(published.because.code) ? { ...published, basis: 'metadata' } : null

const fromLine = ({ laid, id }: Dated): Publication | null => {
  if (!laid.published) return null
  const { value, block } = laid.published
  const line = cite({ id, text: laid.words.text }, block)
  return { value, basis: 'stated', because: because('published-line', { value }, [line]) }
}

const fromWeaker = ({ published }: PageFacts): Publication | null =>
  published && { ...published, basis: published.because.code === 'published-page-line' ? 'stated' : 'metadata' }

const fromAddress = ({ known, address }: Source): Publication | null => {
  const value = dayInAddress(known?.url ?? address?.final ?? null)
  return value === null
    ? null
    : { value, basis: 'metadata', because: because('published-address', { value, place: 'address' }) }
}

/** Nearly all pages are last changed on the day they come out or the next. */
const fromUpdate = ({ facts, laid }: Dated): Publication | null => {
  const value = facts.updated ?? laid.updated
  return value === null ? null : { value, basis: 'inferred', because: because('published-update', { value }) }
}

/** A given date as EDTF: a day, a month, a year or an interval of them stays; anything else must name a day. */
const edtfOf = (value: string): string | null =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(value) ? value : metadataDay(value)
