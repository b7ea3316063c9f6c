import { alignEntities } from './align/entities/index.ts'
import { bindDates } from './align/dates/index.ts'
import { bindFigures } from './align/figures/bind-figures.ts'
import { alignClaims } from './align/claims/index.ts'
import { alignIncidents } from './align/incidents/align-incidents.ts'
import { alignOrigins } from './align/origins/index.ts'
import { alignQuotations } from './align/quotations/index.ts'
import { assembleDossier } from './dossier/assemble.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Dossier } from './model/dossier.ts'
import type { AlignedStory, ReadReport } from './model/story.ts'
import { reconcileFigures } from './reconcile/figures/reconcile-figures.ts'
import { buildLabels } from './reconcile/labels/index.ts'
import { buildOmissions } from './reconcile/omissions/index.ts'
import { buildTimeline } from './reconcile/timeline/index.ts'

/** Aligns what was read across reports, reconciles it, and puts the dossier together. */
export const compare = (
  reports: readonly ReadReport[],
  diagnostics: readonly Diagnostic[],
  generator: Dossier['generator'],
): Dossier => {
  const story = alignStory(reports)
  return assembleDossier({
    story,
    figures: reconcileFigures(story),
    timeline: buildTimeline(story),
    labels: buildLabels(story),
    omissions: buildOmissions(story),
    diagnostics,
    generator,
  })
}

const alignStory = (reports: readonly ReadReport[]): AlignedStory => {
  const origins = alignOrigins(reports)
  const dates = bindDates(reports, origins)
  const entities = alignEntities(reports, dates)
  const bound = bindFigures({ reports, dates, entities, origins })
  const { incidents, victims, figures } = alignIncidents({ reports, dates, entities, figures: bound })
  const quotations = alignQuotations(reports)
  const told = alignClaims({ reports, origins, dates, entities, figures })
  return { reports, origins, dates, entities, incidents, victims, figures, quotations, ...told }
}
