import { dayRange } from '../../model/edtf.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedStory, ReadReport } from '../../model/story.ts'
import type { Granularity, Time } from '../../model/time.ts'
import { dayOrFiner, saysWhen } from '../../model/told-day.ts'

/** A month or week counts only where an event of the lexicon is told. */
const wider: ReadonlySet<Granularity> = new Set(['weekend', 'week', 'month'])

/** Days by the sentence that they open or whose speaker they date: "On Thursday the ministry said …". */
type Frames = ReadonlyMap<number, Time>

/** In characters: how far into a sentence a day opens it. */
export const opening = 12

/** The days that open a sentence or date its speaker, by sentence. */
export const framesOf = (story: AlignedStory, { extraction }: ReadReport): Frames => {
  const within = new Set(extraction.statements.flatMap(({ times }) => times))
  const ofNouns = new Set(extraction.statements.flatMap(({ nounTimes }) => (nounTimes ?? []).map(({ time }) => time)))
  const frames = new Map<number, Time>()
  for (const reading of extraction.times) {
    const time = story.dates.times.get(reading.id)
    const sentence = extraction.sentences[reading.sentence]
    if (!time || !sentence || !isDated(time) || !dayOrFiner.has(time.granularity)) continue
    if (ofNouns.has(reading.id)) continue
    const opens = reading.start - sentence.start <= opening
    if ((opens || !within.has(reading.id)) && !frames.has(reading.sentence)) frames.set(reading.sentence, time)
  }
  return frames
}

/** The finest date that the statement's own words say; where they say none, the day of its sentence's frame. */
export const datingTime = (story: AlignedStory, statement: Statement, frames: Frames): Time | null => {
  const times = statement.times.flatMap((id) => story.dates.times.get(id) ?? [])
  const ends = new Set(times.map(({ until }) => until))
  const own = times.filter(({ id, type }) => (type === 'DATE' || type === 'TIME') && !ends.has(id))
  const dated = own.filter(
    (time) => isDated(time) && (dayOrFiner.has(time.granularity) || statement.concepts.length > 0),
  )
  const finest = dated.find((time) => dayOrFiner.has(time.granularity)) ?? dated[0] ?? null
  return finest ?? (own.some(({ value }) => value !== null) ? null : (frames.get(statement.sentence) ?? null))
}

const isDated = (time: Time): boolean =>
  saysWhen(time) && (dayOrFiner.has(time.granularity) || wider.has(time.granularity))

/** What is told of a day after publication is a plan; a week or month that is not over holds plans. */
export const isAhead = (story: AlignedStory, report: string, time: Time): boolean => {
  const published = dayRange(story.dates.published.get(report)?.value ?? null)
  const range = dayRange(time.value)
  if (published === null || range === null) return false
  return (dayOrFiner.has(time.granularity) ? range.first : range.last) > published.last
}
