import { bindDates } from '../../src/align/dates/index.ts'
import { alignEntities } from '../../src/align/entities/index.ts'
import { bindFigures } from '../../src/align/figures/bind-figures.ts'
import { alignIncidents } from '../../src/align/incidents/align-incidents.ts'
import { alignOrigins } from '../../src/align/origins/index.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { AlignedStory } from '../../src/model/story.ts'
import { readAs } from '../dates/support.ts'

/** A report as a test writes it. */
export interface Told {
  readonly text: string
  readonly published?: string | null
  readonly language?: SupportedLanguage
}

export const day = '2023-03-14'

/** A story as far as its incidents, without claims; reports are named a, b, c. */
export const storyOf = async (...told: readonly Told[]): Promise<AlignedStory> => {
  const reports = await Promise.all(
    told.map(({ text, published = day, language = 'en' }, at) =>
      readAs(String.fromCodePoint(97 + at), text, { published, language }),
    ),
  )
  const origins = alignOrigins(reports)
  const dates = bindDates(reports, origins)
  const entities = alignEntities(reports, dates)
  const figures = bindFigures({ reports, dates, entities, origins })
  const aligned = alignIncidents({ reports, dates, entities, figures })
  return { reports, origins, dates, entities, ...aligned, quotations: [], matters: [], claims: [], withdrawals: [] }
}

/** The name of an entity of a story. */
export const nameIn = ({ entities }: AlignedStory, id: string | null): string | null =>
  entities.entities.find((entity) => entity.id === id)?.name ?? null
