import type { TimeMake, TimeWords } from '../../language/topics/time.ts'
import type { Draft, Reading } from './draft.ts'
import { readClock, readHoliday } from './read-clock.ts'
import { readCentury, readDate, readDecade, readNumeric, readPart } from './read-date.ts'
import {
  readAgo,
  readDeictic,
  readDuration,
  readNthWeekday,
  readSet,
  readTold,
  readTurn,
  readVague,
  readWeekday,
} from './read-relative.ts'

const readers: Readonly<Record<Exclude<TimeMake, 'numeric'>, (reading: Reading) => Draft | null>> = {
  date: readDate,
  decade: readDecade,
  century: readCentury,
  part: readPart,
  weekday: readWeekday,
  turn: readTurn,
  deictic: readDeictic,
  ago: readAgo,
  told: readTold,
  duration: readDuration,
  set: readSet,
  clock: readClock,
  vague: readVague,
  'nth-weekday': readNthWeekday,
  holiday: readHoliday,
}

/** What the matched words say; null where they say no time after all ("31 February"). */
export const readFound = (words: TimeWords, reading: Reading): Draft | null => {
  const { make } = reading.found.rule
  return make === 'numeric' ? readNumeric(reading, words.dayFirst) : readers[make](reading)
}
