import { z } from 'zod'
import { dayRange } from '../../model/edtf.ts'
import type { DossierView } from './dossier-view.ts'
import { listing, partOf, type Part } from './part.ts'

const day = z.iso.date()

export const timelineInput = z.object({
  from: day.optional().describe('the first day (YYYY-MM-DD)'),
  to: day.optional().describe('the last day (YYYY-MM-DD)'),
  ...listing,
})

/** What happened when, as the reports tell it, with days that they give otherwise. */
export const timelineOf = (view: DossierView, asked: z.output<typeof timelineInput>): Part<object> => {
  const wanted = view.dossier.timeline.filter(({ value }) => {
    const range = dayRange(value)
    if (range === null) return asked.from === undefined && asked.to === undefined
    return (asked.from === undefined || range.last >= asked.from) && (asked.to === undefined || range.first <= asked.to)
  })
  return partOf(
    wanted,
    ({ id, value, precision, incident, citations, conflict }) => ({
      ...{ id, value, precision, incident },
      citations: citations.slice(0, 4).map(view.cite),
      citationsInAll: citations.length,
      conflict: conflict.map((other) => ({
        value: other.value,
        citations: other.citations.slice(0, 4).map(view.cite),
      })),
    }),
    { ...asked, stamp: view.stamp },
  )
}
