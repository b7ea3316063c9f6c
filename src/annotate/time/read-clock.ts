import type { TimeStep } from '../../model/time.ts'
import { isCivil } from '../../text/calendar.ts'
import { atomOf, draft, modifierOf, numberOf, textOf, turned, type Draft, type Reading } from './draft.ts'
import type { Found } from './match.ts'
import { fullYear, sayingYear } from './read-date.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** "10:35 a.m. Friday", "a las 14.00", "noon": on a day that is said, else on the one just told. */
export const readClock = (reading: Reading): Draft | null => {
  const { found } = reading
  const time = timeOf(reading)
  if (time === null) return null
  const clock = `T${time}${zoneOf(reading)}`
  const exact = time.length > 2
  const date = dateOf(reading)
  if (date !== null) return draft('minute', { type: 'TIME', value: date, clock, modifier: modifierOf(found) })
  const day = dayOf(reading)
  return draft(exact ? 'minute' : 'hour', {
    type: 'TIME',
    clock,
    modifier: modifierOf(found),
    anchor: day ? 'publication' : 'told',
    steps: day ?? [],
  })
}

const timeOf = (reading: Reading): string | null => {
  const { found } = reading
  const noon = textOf(found, 'b')
  if (noon !== null) return noon.slice(1)
  const atom = atomOf(found, 'k')
  if (!atom) return null
  const [hours = 0, minutes = null, seconds = null] = String(atom.value).split(':').map(Number)
  const more = minutesOf(found) ?? minutes
  if (found.parts.z && numberOf(found, 'z') !== -1) return null
  const half = halfOf(reading)
  // "12 de la noche" is midnight, at the end of its day.
  const night = textOf(found, 'p') === 'TNI' && hours === 12
  const hour = night ? 24 : half === null || hours > 12 ? hours : (hours % 12) + half
  if (hour > 24 || (more ?? 0) > 59) return null
  // "Las siete menos diez".
  if (found.parts.z) return hour === 0 ? null : `${two(hour - 1)}:${two(60 - (more ?? 0))}`
  return `${two(hour)}:${two(more ?? 0)}${seconds === null ? '' : `:${two(seconds)}`}`
}

/** "Y media", "y cuarto", "y diez". */
const minutesOf = (found: Found): number | null => {
  const atom = atomOf(found, 'i')
  if (atom?.class === 'half') return 30
  if (atom?.class === 'ordinal') return atom.value === 4 ? 15 : 60
  return numberOf(found, 'i')
}

/** "13:00 28 de febrero de 2013": a day with its year needs no anchor. */
const dateOf = ({ found }: Reading): string | null => {
  const [month, day, year] = [numberOf(found, 'm'), numberOf(found, 'd'), sayingYear(found)]
  if (!month || !day || year === null || !isCivil({ year: fullYear(year), month, day })) return null
  return `${fullYear(year)}-${two(month)}-${two(day)}`
}

/** "8 de la noche", "8 p.m.": 12 for the second half of the day, null where it is not said. */
const halfOf = ({ found }: Reading): number | null => {
  const part = textOf(found, 'p')
  if (part === null) return numberOf(found, 'a')
  return part === 'TMO' ? 0 : 12
}

const zoneOf = ({ found }: Reading): string => textOf(found, 't') ?? ''

const dayOf = (reading: Reading): readonly TimeStep[] | null => {
  const { found } = reading
  const [weekday, month, day] = ['w', 'm', 'd'].map((part) => numberOf(found, part))
  const deictic = atomOf(found, 'h')?.class === 'morrow' ? 1 : numberOf(found, 'h')
  const turn = numberOf(found, 'r') ?? 0
  const direction = turn === 0 ? reading.direction() : turn < 0 ? 'past' : 'future'
  if (month && day) return [{ kind: 'calendar', month, day, direction: turned(reading) }]
  if (weekday) return [{ kind: 'weekday', weekday, direction, strict: turn !== 0 }]
  if (found.parts.r) return [{ kind: 'shift', unit: 'day', by: turn }]
  if (deictic !== null) return [{ kind: 'shift', unit: 'day', by: deictic }]
  return null
}
