import { bindDates } from '../../src/align/dates/index.ts'
import type { ReadReport } from '../../src/index.ts'
import type { TimeReading } from '../../src/model/time.ts'
import { reach } from '../../src/align/dates/steps.ts'
import { daysOf, isoDay } from '../../src/text/edtf.ts'
import type { Result } from '../score/results.ts'
import { atEdge, endOf, noteOfRange } from './recognizers-ranges.ts'
import { noteOf, type Noted } from './recognizers-timex.ts'
import { wordsOf } from './recognizers-words.ts'

interface Placed {
  readonly reading: TimeReading
  readonly note: Noted
  readonly start: number
  readonly end: number
}

const unknown: Noted = { type: 'date', timex: '', day: null, unit: 'day' }

/** Our times, bound to the case's day, in the words and the notation of the set's recognizer of dates and times. */
export const timeResults = (read: ReadReport): readonly Result[] => {
  const { report, extraction } = read
  const bound = bindDates([read], []).times
  const today = daysOf(report.published.value ?? '')?.first ?? 0
  const placed = extraction.times.flatMap((reading): Placed[] => {
    const note = noteOf(reading, bound.get(reading.id)!, today) ?? (reading.steps.length > 0 ? unknown : null)
    return note === null ? [] : [{ reading, note, start: reading.start, end: reading.end }]
  })
  const text = report.text ?? ''
  return joined(placed).map((one) => {
    const { note } = one
    const { words, bounds } = wordsOf(text, one, report.language ?? 'en')
    const type = bounds && note.type.startsWith('date') ? note.type.replace(/^(date|datetime)$/, '$1range') : note.type
    return { text: words, type, value: note.timex, units: [] }
  })
}

/** Both ends of a range as one, and what counts from a time with that time. */
const joined = (placed: readonly Placed[]): readonly Placed[] => {
  const byId = new Map(placed.map((one) => [one.reading.id, one]))
  const taken = new Set<string>()
  const joint = placed.map((one): Placed => {
    const { reading } = one
    const other = reading.until === null ? undefined : byId.get(reading.until)
    if (other) {
      taken.add(other.reading.id)
      return {
        ...one,
        end: other.end,
        note: noteOfRange(
          atEdge(one.note, reading.modifier),
          endOf(atEdge(other.note, other.reading.modifier), one.note),
        ),
      }
    }
    const from = reading.anchor.kind === 'told' ? byId.get(reading.anchor.time ?? '') : undefined
    if (!from || from.start < reading.end || from.start - reading.end > farthest) return one
    taken.add(from.reading.id)
    return { ...one, end: from.end, note: countedFrom(one, from.note) }
  })
  return joint.filter(({ reading }) => !taken.has(reading.id))
}

/** Counting in weeks or months, it leads to a day all the same there; "less than" is what lies between. */
const countedFrom = ({ reading, note }: Placed, from: Noted): Noted => {
  const type = reading.modifier === 'more-than' ? 'daterange' : 'date'
  const steps = reading.steps.filter(({ kind }) => kind === 'shift')
  const day = from.day === null ? undefined : reach(from.day, steps)?.period.first
  if (day === undefined || from.day === null) return note
  if (reading.modifier !== 'less-than') return { type, timex: isoDay(day), day, unit: 'day' }
  const length = `P${Math.abs(day - from.day)}D`
  const ends = [from.day, day].toSorted((a, b) => a - b).map(isoDay)
  return { type: 'daterange', timex: `(${ends.join(',')},${length})`, day, unit: 'length' }
}

/** In characters: "two days after tomorrow" is one expression there. */
const farthest = 16
