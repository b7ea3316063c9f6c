import { z } from 'zod'
import type { Claim } from '../../model/claim.ts'
import type { Entity } from '../../model/entity.ts'
import type { Figure } from '../../model/figure.ts'
import type { Incident } from '../../model/incident.ts'
import type { Ledger } from '../../model/ledger.ts'
import type { Origin } from '../../model/origin.ts'
import type { DossierView } from './dossier-view.ts'
import { listing, partOf, type Part } from './part.ts'

/** Parts of a dossier that can be asked for one by one; others have a question of their own. */
export const partNames = ['figures', 'claims', 'incidents', 'victims', 'entities', 'origins', 'ledgers'] as const

export const partInput = z.object({ part: z.enum(partNames), ...listing })

/** A part of a dossier, each item with the words that it stands on. */
export const dossierPart = (view: DossierView, asked: z.output<typeof partInput>): Part<object> => {
  const { dossier, stamp } = view
  const within = { ...asked, stamp }
  switch (asked.part) {
    case 'figures':
      return partOf(dossier.figures, (figure) => figureOf(figure, view), within)
    case 'claims':
      return partOf(dossier.claims, (claim) => claimOf(claim, view), within)
    case 'incidents':
      return partOf(dossier.incidents, (incident) => incidentOf(incident, view), within)
    case 'victims':
      return partOf(
        dossier.victims,
        ({ id, entity, outcome, standing, incident }) => ({
          ...{ id, name: view.context.entity(entity)?.name ?? null, outcome, standing, incident },
          citations: mentionsOf(view.context.entity(entity), view),
        }),
        within,
      )
    case 'entities':
      return partOf(dossier.entities, (entity) => entityOf(entity, view), within)
    case 'origins':
      return partOf(dossier.origins, (origin) => originOf(origin, view), within)
    case 'ledgers':
      return partOf(dossier.ledgers, (ledger) => ledgerOf(ledger, view), within)
  }
}

/** A figure with its number, what it counts, and the words around it. */
export const figureOf = (figure: Figure, view: DossierView): object => ({
  id: figure.id,
  ...{ low: figure.low, best: figure.best, high: figure.high, modifier: figure.modifier },
  ...{ measure: figure.measure, counts: figure.counts, standing: figure.standing },
  counted: figure.counted?.text ?? null,
  scope: figure.scope.map(({ role, text, basis }) => ({ role, text, basis })),
  asOf: figure.asOf,
  authority: figure.authority?.text ?? null,
  otherEvent: figure.otherEvent,
  citation: view.cite(figure),
  around: view.context.around(figure).text.slice(0, 300),
})

/** How many citations of one thing are given; the dossier has all. */
const fewCitations = 4

export const claimOf = (claim: Claim, view: DossierView): object => ({
  id: claim.id,
  ...{ status: claim.status, certainty: claim.certainty },
  reports: claim.reports.map(view.context.letter),
  ...{ origins: claim.origins.length, primarySources: claim.primarySources.length },
  why: view.context.reason(claim.because),
  citations: claim.citations
    .slice(0, fewCitations)
    .map((citation) => ({ ...view.cite(citation), side: citation.side, factuality: citation.factuality })),
  citationsInAll: claim.citations.length,
})

const incidentOf = (incident: Incident, view: DossierView): object => ({
  id: incident.id,
  ...{ when: incident.when, basis: incident.basis },
  where: view.context.entity(incident.where)?.name ?? null,
  reports: incident.reports.map(view.context.letter),
  ...{ figures: incident.figures.length, victims: incident.victims.length, within: incident.within },
  citation: incident.what === null ? null : view.cite(incident.what),
  tellings: incident.tellings.slice(0, fewCitations).map(({ what }) => view.cite(what)),
})

const mentionsOf = (entity: Entity | undefined, view: DossierView): readonly object[] =>
  (entity?.mentions ?? []).slice(0, fewCitations).map(view.cite)

const entityOf = (entity: Entity, view: DossierView): object => ({
  id: entity.id,
  ...{ type: entity.type, name: entity.name, aliases: entity.aliases, role: entity.role, age: entity.age },
  mentionsInAll: entity.mentions.length,
  citations: mentionsOf(entity, view),
})

const originOf = (origin: Origin, view: DossierView): object => ({
  id: origin.id,
  ...{ basis: origin.basis, agency: origin.agency },
  reports: origin.reports.map(view.context.letter),
  evidence: origin.evidence.slice(0, fewCitations).map(view.cite),
})

const ledgerOf = (ledger: Ledger, view: DossierView): object => ({
  ...{ measure: ledger.measure, lowest: ledger.lowest, highest: ledger.highest },
  counters: ledger.counters.slice(0, 10).map((counter) => ({
    id: counter.id,
    scope: counter.scope.map(({ role, text }) => ({ role, text })),
    authority: view.context.entity(counter.authority)?.name ?? null,
    since: counter.since,
    points: counter.points.slice(-10).flatMap((id) => {
      const figure = view.dossier.figures.find((one) => one.id === id)
      return figure ? [{ asOf: figure.asOf, low: figure.low, best: figure.best, citation: view.cite(figure) }] : []
    }),
    pointsInAll: counter.points.length,
  })),
  countersInAll: ledger.counters.length,
})
