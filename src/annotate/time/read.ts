import type { TimeMake, TimeWords } from '../../language/topics/time.ts'
import type { Draft, Reading } from './draft.ts'
import { readClock } from './read-clock.ts'
import { readDate, readNumeric, readNumericDay } from './read-date.ts'
import { readCentury, readDecade, readHalfMonth, readPart } from './read-part.ts'
import { readCompound } from './read-compound.ts'
import { readHoliday, readNewYear } from './read-holiday.ts'
import { readDay, readNthWeek, readNthWeekday, readWeekdayInWeek, readWeekOf } from './read-nth.ts'
import { readNthOf } from './read-nth-of.ts'
import { readDuration, readSet, readVague } from './read-length.ts'
import { readAgo, readAhead, readDeictic, readTold, readTurn, readWeekday } from './read-relative.ts'

const readers: Readonly<Record<Exclude<TimeMake, 'numeric' | 'numeric-day'>, (reading: Reading) => Draft | null>> = {
  date: readDate,
  decade: readDecade,
  century: readCentury,
  part: readPart,
  weekday: readWeekday,
  turn: readTurn,
  deictic: readDeictic,
  ago: readAgo,
  ahead: readAhead,
  told: readTold,
  duration: readDuration,
  set: readSet,
  clock: readClock,
  vague: readVague,
  'nth-weekday': readNthWeekday,
  day: readDay,
  'nth-week': readNthWeek,
  'nth-of': readNthOf,
  'week-of': readWeekOf,
  'weekday-in-week': readWeekdayInWeek,
  compound: readCompound,
  'half-month': readHalfMonth,
  holiday: readHoliday,
  'new-year': readNewYear,
}

/** What the matched words say; null where they say no time after all ("31 February"). */
export const readFound = (words: TimeWords, reading: Reading): Draft | null => {
  const { make } = reading.found.rule
  if (make === 'numeric') return readNumeric(reading, words.dayFirst)
  return make === 'numeric-day' ? readNumericDay(reading, words.dayFirst) : readers[make](reading)
}
