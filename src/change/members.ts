import type { Dossier } from '../model/dossier.ts'

/** What an item is recognised by in another dossier of the same story: the words it stands on, by report. */
export type Members = readonly string[]

/** An item that stands on words of several reports. */
export interface Membered {
  readonly id: string
  readonly members: Members
}

/** The kinds of items whose ids are kept from an earlier dossier. */
export const keptKinds = [
  'entities',
  'incidents',
  'victims',
  'claims',
  'matters',
  'labels',
  'quotations',
  'origins',
  'timeline',
  'counters',
  'groups',
  'differences',
] as const
export type KeptKind = (typeof keptKinds)[number]

interface Words {
  readonly report: string
  readonly text: string
}

/**
 * All items of a dossier with their members. Members hold a report's address or file rather than its id, so that what a
 * changed page still says is recognised.
 */
export const membersIn = (dossier: Dossier): Readonly<Record<KeptKind, readonly Membered[]>> => {
  const nameOf = namesOf(dossier)
  const key = ({ report, text }: Words): string => `${nameOf(report)} ${text.replace(/\s+/g, ' ').toLowerCase()}`
  const figures = new Map(dossier.figures.map((figure) => [figure.id, figure]))
  const sayings = new Map(dossier.attributions.map((attribution) => [attribution.id, attribution]))
  const figureKey = (id: string): Members => (figures.has(id) ? [key(figures.get(id)!)] : [])
  const cited = ({ id, citations }: { readonly id: string; readonly citations: readonly Words[] }): Membered => ({
    id,
    members: citations.map(key),
  })
  const groups = Map.groupBy(
    dossier.figures.filter(({ group }) => group !== null),
    ({ group }) => group!,
  )
  return {
    entities: dossier.entities.map(({ id, mentions }) => ({ id, members: mentions.map(key) })),
    incidents: dossier.incidents.map(({ id, tellings, figures: counted }) => ({
      id,
      members: [...tellings.map(({ what }) => key(what)), ...counted.flatMap(figureKey)],
    })),
    victims: dossier.victims.map(({ id, attributes }) => ({
      id,
      members: attributes.flatMap(({ name, citations }) => citations.map((one) => `${name} ${key(one)}`)),
    })),
    claims: dossier.claims.map(cited),
    matters: dossier.matters.map(cited),
    labels: dossier.labels.map(({ id, words }) => ({ id, members: words.map(key) })),
    quotations: dossier.quotations.map(({ id, variants }) => ({
      id,
      members: variants.flatMap(({ attribution }) => {
        const said = sayings.get(attribution)
        return said ? said.content.map(({ text }) => key({ report: said.report, text })) : []
      }),
    })),
    origins: dossier.origins.map(({ id, reports }) => ({ id, members: reports.map(nameOf) })),
    timeline: dossier.timeline.map(cited),
    counters: dossier.ledgers.flatMap(({ measure, counters }) =>
      counters.map(({ id, points }) => ({ id, members: points.flatMap(figureKey).map((one) => `${measure} ${one}`) })),
    ),
    groups: [...groups].map(([id, members]) => ({ id, members: members.map(key) })),
    differences: dossier.differences.map(({ id, a, b }) => ({
      id,
      members: [a, b].flatMap((side) => groups.get(side)?.map(key) ?? figureKey(side)),
    })),
  }
}

/** What each report is known by from one dossier to the next: its address, else its file's name, else its id. */
export const namesOf = ({ reports }: Pick<Dossier, 'reports'>): ((id: string) => string) => {
  const names = new Map(
    reports.map(({ id, file, url, address }) => [
      id,
      address?.canonical ?? address?.final ?? url ?? file?.split('/').at(-1) ?? id,
    ]),
  )
  return (id) => names.get(id) ?? id
}
