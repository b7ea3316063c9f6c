import { dayRange } from '../../model/edtf.ts'
import type { StorySetting } from '../../model/stories.ts'
import type { ReadReport } from '../../model/story.ts'
import { alignEntities } from '../entities/index.ts'
import { bindDates } from '../dates/index.ts'
import { mainEvent } from '../incidents/main-event.ts'
import { placesByReport } from '../incidents/places.ts'

const msOfDay = 86_400_000

/** The setting of a report, read from it alone. */
export const settingOf = (read: ReadReport): StorySetting => {
  const dates = bindDates([read], [])
  const entities = alignEntities([read], dates)
  const event = mainEvent(read, { dates, entities, places: placesByReport(entities.entities) })
  const published = dayRange(dates.published.get(read.report.id)?.value ?? null)
  const told = event?.telling.when?.value ?? null
  const day = published && published.first === published.last ? published.first : told
  const place = entities.entities.find(({ id }) => id === event?.place)
  const of = (name: string): string | null => place?.attributes.find((one) => one.name === name)?.value ?? null
  const isTown = event !== null && event.town !== null
  return {
    day: day === null ? null : Math.floor(Date.parse(day.slice(0, 10)) / msOfDay),
    country: of('country'),
    town: isTown ? of('coordinates') : null,
  }
}
