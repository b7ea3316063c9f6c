import type { TimeReading } from '../../model/time.ts'

/** A reading whose anchor is not linked yet, and what linking looks at. */
export interface Unlinked {
  readonly reading: TimeReading
  /** Whether its clause looks ahead. */
  readonly ahead: boolean
  /** Whether the words right behind it say the event that it counts from: "a day after Monday's vote". */
  readonly from: number | null
}

/**
 * Links what leans on an event just told to the time of that event: the time right behind it where one is
 * counted from ("two days before Monday's vote"), else the nearest day told before it that dates an event
 * of the narrative and does not look ahead. "On Sunday they met. Two days later …" counts from Sunday.
 */
export const linkTold = (items: readonly Unlinked[]): readonly TimeReading[] => {
  let told: TimeReading | null = null
  return items.map(({ reading, ahead, from }, i) => {
    const linked = reading.anchor.kind === 'told' ? link(reading, items, { i, told, from }) : reading
    if (!ahead && datesEvent(linked)) told = linked
    return linked
  })
}

interface Around {
  readonly i: number
  readonly told: TimeReading | null
  readonly from: number | null
}

const link = (reading: TimeReading, items: readonly Unlinked[], { i, told, from }: Around): TimeReading => {
  const next = from === null ? undefined : items[from]?.reading
  if (next && from !== null && from > i && datesEvent(next))
    return { ...reading, anchor: { kind: 'told', time: next.id } }
  if (reading.granularity === 'day' || told !== null)
    return { ...reading, anchor: { kind: 'told', time: told?.id ?? null } }
  return { ...reading, anchor: { kind: 'told', time: null } }
}

/** A day, said or counted, that is not vague, and the day of publication at least where nothing else is told. */
const datesEvent = (reading: TimeReading): boolean =>
  (reading.type === 'DATE' || reading.type === 'TIME') &&
  reading.granularity === 'day' &&
  reading.vague === null &&
  (reading.anchor.kind !== 'told' || reading.anchor.time !== null)
