import { countIn, draft, modifierOf, numberOf, textOf, type Draft, type Reading } from './draft.ts'
import type { Found } from './match.ts'
import { clockOf, hasCount, shifted, unitOf } from './read-relative.ts'
import { isCalendarUnit, isoDuration } from './units.ts'

/** "five years", "the past two months", "18 meses"; one that reaches back or ahead leans on publication. */
export const readDuration = (reading: Reading): Draft | null => {
  const { found } = reading
  const unit = unitOf(reading)
  const count = hasCount(reading) ? countIn(found) : found.rule.by === 1 ? countIn(found) : null
  const vague = nearOf(found)
  if (vague !== null) return draft(unit, { vague, modifier: modifierOf(found), anchor: 'publication' })
  const sign = numberOf(found, 'r') ?? 0
  const leans = count !== null && sign !== 0 && isCalendarUnit(unit)
  return draft(unit, {
    type: 'DURATION',
    value: isoDuration(count, unit),
    modifier: modifierOf(found),
    anchor: leans ? 'publication' : 'none',
    steps: leans ? shifted(unit, sign * count) : [],
  })
}

/** "Recent years", "coming months": near, and how many is not told. */
const nearOf = (found: Found): 'past' | 'future' | null => {
  const near = found.parts.r?.[0]
  if (near === undefined || found.parts.c !== undefined || found.rule.by !== undefined) return null
  if (typeof near.value === 'string') return near.value as 'past' | 'future'
  return near.value === 0 ? null : near.value < 0 ? 'past' : 'future'
}

/** "every Monday", "annually", "cada dos años". */
export const readSet = (reading: Reading): Draft | null => {
  const { found } = reading
  const [weekday, month] = [numberOf(found, 'w'), numberOf(found, 'm')]
  const clock = clockOf(reading) ?? ''
  if (weekday !== null) return draft('day', { type: 'SET', value: `XXXX-WXX-${weekday}${clock}` })
  if (month !== null) return draft('month', { type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` })
  const fixed = textOf(found, 'b')
  if (fixed !== null) return draft('day', { type: 'SET', value: fixed })
  if (!found.parts.u && !found.rule.unit)
    return clock ? draft('part-of-day', { type: 'SET', value: `XXXX-XX-XX${clock}` }) : null
  const unit = unitOf(reading)
  return draft(unit, { type: 'SET', value: isoDuration(countIn(found), unit) })
}

/** "now", "recently", "in the past": told to be near, and no more. */
export const readVague = ({ found }: Reading): Draft => {
  const said = found.parts.b?.[0]?.value ?? -1
  const vague = typeof said === 'string' ? (said as 'past') : said < 0 ? 'past' : said > 0 ? 'future' : 'present'
  return draft('day', { vague, anchor: 'publication' })
}
