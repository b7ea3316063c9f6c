import { alignEntities } from './align/entities/index.ts'
import { bindDates } from './align/dates/index.ts'
import { bindFigures } from './align/figures/bind-figures.ts'
import { alignClaims } from './align/claims/index.ts'
import { alignIncidents } from './align/incidents/align-incidents.ts'
import { alignOrigins } from './align/origins/index.ts'
import { alignQuotations } from './align/quotations/index.ts'
import { oneOriginEach, versionsOf, withSuperseded, withVersions } from './align/versions/index.ts'
import { appliedCorrections } from './correct/applied.ts'
import { claimLinks } from './correct/claim-links.ts'
import { correctionsOf, type Corrections } from './correct/corrections.ts'
import { correctEntities } from './correct/correct-entities.ts'
import { correctFigures } from './correct/correct-figures.ts'
import { correctIncidents } from './correct/correct-incidents.ts'
import { correctOrigins } from './correct/correct-origins.ts'
import { correctReports } from './correct/correct-reports.ts'
import { settle } from './correct/settle.ts'
import { assembleDossier } from './dossier/assemble.ts'
import type { Correction } from './model/correction.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Dossier } from './model/dossier.ts'
import type { AlignedStory, ReadReport } from './model/story.ts'
import { compareText } from './text/compare.ts'
import { reconcileFigures } from './reconcile/figures/reconcile-figures.ts'
import { buildLabels } from './reconcile/labels/index.ts'
import { buildOmissions } from './reconcile/omissions/index.ts'
import { buildTimeline } from './reconcile/timeline/index.ts'

export interface Comparison {
  readonly diagnostics: readonly Diagnostic[]
  readonly generator: Dossier['generator']
  readonly corrections?: readonly Correction[]
}

/** Aligns what was read across reports as people corrected it, reconciles it, and puts the dossier together. */
export const compare = (
  reports: readonly ReadReport[],
  { diagnostics, generator, corrections = [] }: Comparison,
): Dossier => {
  const settled = correctionsOf(
    settle(
      corrections,
      reports.map(({ report }) => report),
    ),
  )
  const story = alignStory(withVersions(correctReports(inOrder(reports), settled)), settled)
  const dossier = assembleDossier({
    story,
    figures: reconcileFigures(story),
    timeline: buildTimeline(story),
    labels: buildLabels(story),
    versions: versionsOf(story.reports),
    omissions: buildOmissions(story),
    diagnostics,
    generator,
  })
  return { ...dossier, reports: asGiven(dossier.reports, reports), corrections: appliedCorrections(settled, dossier) }
}

/** By the name of the file, then by day of publication: in whatever order reports are given, the same is found in them. */
const inOrder = (reports: readonly ReadReport[]): readonly ReadReport[] =>
  reports.toSorted(({ report: a }, { report: b }) => compareText(keyOf(a), keyOf(b)))

const keyOf = ({ id, published, file, url }: ReadReport['report']): string =>
  [(file ?? url ?? '').split('/').at(-1), published.value ?? '9999', id].join('\u0000')

const asGiven = (reports: Dossier['reports'], given: readonly ReadReport[]): Dossier['reports'] => {
  const places = new Map(given.map(({ report }, at) => [report.id, at]))
  return reports.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
}

const alignStory = (reports: readonly ReadReport[], corrections: Corrections): AlignedStory => {
  const origins = correctOrigins(oneOriginEach(alignOrigins(reports), reports), corrections)
  const dates = bindDates(reports, origins)
  const entities = correctEntities(alignEntities(reports, dates), reports, corrections)
  const printed = withSuperseded(bindFigures({ reports, dates, entities, origins }), reports)
  const bound = correctFigures(printed, entities.entities, corrections)
  const aligned = alignIncidents({ reports, dates, entities, figures: bound })
  const { incidents, victims, figures } = correctIncidents(aligned, corrections)
  const quotations = alignQuotations(reports, entities)
  const links = claimLinks(reports, corrections)
  const told = alignClaims({ reports, origins, dates, entities, figures, links })
  return { reports, origins, dates, entities, incidents, victims, figures, quotations, ...told }
}
