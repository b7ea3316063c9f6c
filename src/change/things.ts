import type { ChangedThing, ChangedValue } from '../model/change.ts'
import type { Citation } from '../model/citation.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Figure } from '../model/figure.ts'
import { namesOf } from './members.ts'

/** Something of a dossier that is followed from one day to the next. */
export interface Thing {
  readonly id: string
  readonly values: Partial<Record<ChangedValue['name'], string | number | null>>
  readonly citations: readonly Citation[]
  /** Told where it was or is to become something, not where it comes or goes. */
  readonly minor?: true
}

/** All that is followed, in the account's order, by kind. */
export const thingsIn = (dossier: Dossier): Readonly<Record<ChangedThing, readonly Thing[]>> => {
  const figures = new Map(dossier.figures.map((figure) => [figure.id, figure]))
  const heads = headsOf(dossier.figures)
  const contents = contentsOf(dossier)
  return {
    report: reportsIn(dossier),
    correction: dossier.corrections.map(({ id, standing, citations }) => ({ id, values: { standing }, citations })),
    claim: dossier.claims.map(({ id, status, origins, primarySources, citations }) => ({
      id,
      values: { status, origins: origins.length, sources: primarySources.length },
      citations: citations.map(citationOf),
      ...(status === 'single-source' ? { minor: true } : {}),
    })),
    difference: dossier.differences
      .filter(({ relation }) => told.has(relation))
      .map(({ a, b, relation }) => ({
        id: [a, b].toSorted().join(' '),
        values: { relation },
        citations: [a, b].flatMap((id) => heads.get(id) ?? []).map(citationOf),
      })),
    counter: countersIn(dossier, figures),
    incident: dossier.incidents.map(({ id, when, tellings }) => ({
      ...{ id, values: { day: when } },
      citations: tellings.map(({ what }) => what),
    })),
    victim: dossier.victims.map(({ id, outcome, standing, attributes }) => ({
      ...{ id, values: { outcome, standing } },
      citations: attributes.flatMap(({ citations }) => citations).slice(0, 1),
    })),
    person: dossier.entities
      .filter(({ type }) => type === 'person')
      .map(({ id, age, mentions }) => ({ id, values: { age }, citations: mentions.slice(0, 1) })),
    quotation: dossier.quotations.map(({ id, variants }) => ({
      id,
      values: { reports: variants.length },
      citations: variants.flatMap(({ attribution }) => contents.get(attribution) ?? []).map(citationOf),
    })),
  }
}

/** The first words that each attribution gives as said. */
const contentsOf = ({ attributions }: Dossier): ReadonlyMap<string, readonly Citation[]> =>
  new Map(attributions.map(({ id, report, content }) => [id, content.slice(0, 1).map((part) => ({ ...part, report }))]))

/** Relations that a desk wants to hear of. */
const told: ReadonlySet<string> = new Set(['contradiction', 'correction'])

const citationOf = ({ report, start, end, text }: Citation): Citation => ({ report, start, end, text })

/** A report goes by its address or file, so that a page that changed is one report with another text. */
const reportsIn = (dossier: Dossier): readonly Thing[] => {
  const nameOf = namesOf(dossier)
  const latest = new Map(dossier.reports.map((report) => [nameOf(report.id), report]))
  return [...latest].map(([name, { outlet, published, textHash }]) => ({
    ...{ id: name, citations: [] },
    values: { outlet, published: published.value, text: textHash },
  }))
}

/** A figure for each id that a difference may name: a figure's own, or its group's. */
const headsOf = (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
  new Map(
    figures.toReversed().flatMap((figure) => [figure.id, figure.group ?? figure.id].map((id) => [id, figure] as const)),
  )

/** A counter's latest number that still stands. */
const countersIn = ({ ledgers }: Dossier, figures: ReadonlyMap<string, Figure>): readonly Thing[] =>
  ledgers.flatMap(({ counters }) =>
    counters.flatMap(({ id, points }) => {
      const told = points.flatMap((point) => figures.get(point) ?? [])
      const latest = told.findLast(({ standing }) => standing !== 'superseded') ?? told.at(-1)
      return latest ? { id, values: { latest: latest.text, day: latest.asOf }, citations: [citationOf(latest)] } : []
    }),
  )
