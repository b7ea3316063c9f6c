import { idOfGroup } from '../model/id.ts'
import type { Attribution, ReadSource, Source } from '../model/attribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { schemaVersion, type Dossier, type DossierAttribution } from '../model/dossier.ts'
import type { Label } from '../model/label.ts'
import type { Omission } from '../model/claim.ts'
import type { Version } from '../model/version.ts'
import type { AlignedStory } from '../model/story.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import type { ReconciledFigures } from '../reconcile/figures/reconcile-figures.ts'

/** All that a dossier is put together from. */
export interface Account {
  readonly story: AlignedStory
  readonly figures: ReconciledFigures
  readonly timeline: readonly TimelineEntry[]
  readonly labels: readonly Label[]
  readonly versions: readonly Version[]
  readonly omissions: readonly Omission[]
  readonly diagnostics: readonly Diagnostic[]
  readonly generator: Dossier['generator']
}

/** Puts a dossier together: nothing is decided here. */
export const assembleDossier = (account: Account): Dossier => {
  const { story, figures } = account
  const extractions = story.reports.map(({ extraction }) => extraction)
  return {
    schemaVersion,
    generator: account.generator,
    story: {
      id: idOfGroup(
        'story',
        story.reports.map(({ report }) => report.id),
      ),
    },
    seal: null,
    continues: null,
    corrections: [],
    retired: [],
    diagnostics: account.diagnostics,
    reports: story.reports.map(({ report }) => ({
      ...report,
      published: story.dates.published.get(report.id) ?? report.published,
    })),
    origins: story.origins,
    entities: story.entities.entities,
    incidents: story.incidents,
    victims: story.victims,
    quantities: extractions.flatMap((extraction) => extraction.quantities),
    figures: figures.figures,
    differences: [...figures.differences, ...story.withdrawals],
    ledgers: figures.ledgers,
    attributions: extractions.flatMap((extraction) => extraction.attributions.map((a) => attributionOf(a, story))),
    quotations: story.quotations,
    times: [...story.dates.times.values()],
    matters: story.matters,
    claims: story.claims,
    omissions: account.omissions,
    timeline: account.timeline,
    labels: account.labels,
    versions: account.versions,
    dropped: story.reports.flatMap(({ report, extraction }) =>
      extraction.dropped.map((dropped) => ({ ...dropped, report: report.id })),
    ),
  }
}

const attributionOf = ({ kind: _kind, mode, ...rest }: Attribution, story: AlignedStory): DossierAttribution => ({
  ...rest,
  kind: mode,
  source: rest.source && sourceOf(rest.source, story),
})

/** "Who said" is told by the words that "who" stands for. */
const sourceOf = ({ antecedent, ...source }: ReadSource, story: AlignedStory): Source => ({
  ...source,
  ...antecedent,
  entity: story.entities.of.get(source.entity ?? '') ?? null,
  body: story.entities.of.get(source.body ?? '') ?? null,
})
