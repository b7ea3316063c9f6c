import { z } from 'zod'
import type { DossierAttribution } from '../../model/dossier.ts'
import type { DossierView } from './dossier-view.ts'
import { matcher, namesOf } from './matches.ts'
import { listing, partOf, type Part } from './part.ts'

export const sayingsInput = z.object({
  who: z.string().max(200).optional().describe('a name, or part of one, of who speaks'),
  about: z.string().max(200).optional().describe('words that what is said must hold'),
  kind: z.enum(['direct', 'indirect', 'mixed']).optional().describe('quoted, told, or told with quoted pieces'),
  ...listing,
})

/** Who is quoted saying what. */
export const whoSays = (view: DossierView, asked: z.output<typeof sayingsInput>): Part<object> => {
  const [isWho, isAbout] = [matcher(asked.who), matcher(asked.about)]
  const wanted = view.dossier.attributions.filter(
    (attribution) =>
      (asked.kind === undefined || attribution.kind === asked.kind) &&
      isWho(speakersOf(attribution, view)) &&
      isAbout(attribution.content.map(({ text }) => text)),
  )
  return partOf(wanted, (attribution) => sayingOf(attribution, view), { ...asked, stamp: view.stamp })
}

const speakersOf = ({ source }: DossierAttribution, { context }: DossierView): readonly string[] =>
  source === null
    ? []
    : [source.text, ...[source.entity, source.body ?? null].flatMap((id) => namesOf(context.entity(id)))]

const sayingOf = (attribution: DossierAttribution, view: DossierView): object => {
  const { id, report, source, cue, content, kind, factuality, polarity } = attribution
  return {
    id,
    speaker: view.context.entity(source?.entity ?? null)?.name ?? source?.text ?? null,
    for: view.context.entity(source?.body ?? null)?.name ?? null,
    cue: cue?.text ?? null,
    ...{ kind, factuality, polarity, within: attribution.within },
    said: content.map((words) => view.cite({ ...words, report })),
    source: source === null ? null : view.cite({ ...source, report }),
  }
}
