import type { TimeReading, TimeStep } from '../../model/time.ts'

/** So many dates with month and year make a history of a text, where few words lean on the day of publication. */
const fewest = 4
/** For each date that leans on publication ("on Monday", "last week"), so many that say their year. */
const share = 4

/**
 * In a history, dates without a year lean on the one told last: "In March 1918 they attacked. In April they stopped."
 * News tells the dates of this year without a year too; a text is taken for a history only where it tells many dates
 * with months and years and hardly a weekday, "yesterday" or "last week".
 */
export const linkNarrative = (readings: readonly TimeReading[]): readonly TimeReading[] => {
  if (!isHistory(readings)) return readings
  let told: TimeReading | null = null
  return readings.map((reading) => {
    const linked: TimeReading = told === null ? reading : leaningOn(told, reading)
    if (datesHistory(linked)) told = linked
    return linked
  })
}

const isHistory = (readings: readonly TimeReading[]): boolean => {
  const dated = readings.filter((reading) => saysYear(reading) && reading.value!.length > yearLength).length
  return dated >= fewest && readings.filter(leansOnPublication).length * share <= dated
}

const yearLength = 4

const isDate = ({ type, vague }: TimeReading): boolean => (type === 'DATE' || type === 'TIME') && vague === null

const saysYear = (reading: TimeReading): boolean =>
  isDate(reading) && reading.anchor.kind === 'none' && /^\d{4}(?!\d)/.test(reading.value ?? '')

/** "On Monday", "yesterday", "last week", but not "the 1990s" or "in May". */
const leansOnPublication = (reading: TimeReading): boolean =>
  isDate(reading) && reading.anchor.kind === 'publication' && reading.steps[0]?.kind !== 'calendar' && !isPart(reading)

const isPart = ({ steps }: TimeReading): boolean => steps[0]?.kind === 'part'

/** A month, a day of a month or a part of a year that is neither turned to ("last May") nor of a year that is. */
const isYearless = (reading: TimeReading): boolean => {
  const [step] = reading.steps
  if (!isDate(reading) || reading.anchor.kind !== 'publication') return false
  return (step?.kind === 'calendar' || step?.kind === 'part') && isOpen(step.direction)
}

const isOpen = (direction: string): boolean => direction === 'recent' || direction === 'nearest'

/** "The end of the year": the year or month that is told of. */
const ofUnit: ReadonlySet<string> = new Set(['time/edge-of-unit', 'time/earlier-in-year', 'time/the-year'])

/** Of the year where only that was told, else the nearest to the date that was told. */
const leaningOn = (told: TimeReading, reading: TimeReading): TimeReading => {
  if (ofUnit.has(reading.rule) && isSmaller(told, reading))
    return { ...reading, anchor: { kind: 'told', time: told.id } }
  if (!isYearless(reading)) return reading
  const direction = coarse.has(told.granularity) ? 'within' : 'nearest'
  const [step, ...rest] = reading.steps
  const turned = { ...step, direction } as TimeStep
  return { ...reading, anchor: { kind: 'told', time: told.id }, steps: [turned, ...rest] }
}

const isSmaller = (told: TimeReading, { granularity, anchor }: TimeReading): boolean =>
  anchor.kind === 'publication' && (granularity === 'year' || !coarse.has(told.granularity))

const coarse: ReadonlySet<string> = new Set(['year', 'season', 'half-year', 'quarter'])

/** What says its year, or leans on what does; a winter without a year may be of two. */
const datesHistory = (reading: TimeReading): boolean => {
  if (reading.granularity === 'season' && !saysYear(reading)) return false
  if (reading.anchor.kind === 'told') return isDate(reading) && reading.anchor.time !== null
  return saysYear(reading) && reading.granularity !== 'decade' && reading.granularity !== 'century'
}
