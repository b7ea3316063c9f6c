import { newestOf } from '../../align/versions/index.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Origin } from '../../model/origin.ts'
import { addressOf, idOfName, jsonText, urnOf } from './names.ts'
import { byId, nodeOf, urns, vocabulary, type Node } from './provenance-graph.ts'

/**
 * Where everything comes from, as PROV-O in JSON-LD: reports are entities, outlets, speakers and people who corrected are
 * agents, the reading is an activity. Claims are derived from the passages that they cite, and these quoted from reports;
 * reprints are quoted from their origin, a version is a revision of the one before it.
 * @example JSON.parse(provenanceOf(dossier))['@graph']
 */
export const provenanceOf = (dossier: Dossier): string => {
  const shared = sharedOrigins(dossier)
  const originsOf = new Map<string, Origin[]>()
  for (const origin of shared)
    for (const report of origin.reports) originsOf.set(report, [...(originsOf.get(report) ?? []), origin])
  return jsonText({
    '@context': vocabulary,
    '@graph': byId([
      ...readingNodes(dossier),
      ...dossier.reports.flatMap((report) => reportNodes(report, originsOf.get(report.id) ?? [])),
      ...shared.flatMap(originNodes),
      ...speakersOf(dossier).map(speakerNode),
      ...dossier.corrections.flatMap(correctionNodes),
      ...claimNodes(dossier),
      ...dossier.figures.map(figureNode),
    ]),
  })
}

/** Texts that several reports print. Versions of one page are no reprints of each other: each is a revision. */
const sharedOrigins = ({ origins, reports }: Dossier): readonly Origin[] => {
  const newest = newestOf(reports)
  return origins.filter((origin) => {
    const pages = new Set(origin.reports.map((id) => newest.get(id) ?? id))
    return origin.basis === 'agency' || (origin.basis !== 'own' && pages.size > 1)
  })
}

const readingNodes = ({ story, generator, continues, reports, corrections, seal }: Dossier): readonly Node[] => {
  const [reading, reader] = [`reading-${story.id}`, `reader-${generator.fingerprint}`]
  const ids = reports.map(({ id }) => id)
  const used = corrections.filter(({ standing }) => standing === 'applied').map(({ id }) => id)
  return [
    nodeOf(reader, ['SoftwareAgent'], {
      label: `Corroborate ${generator.version}`,
      softwareVersion: generator.version,
      identifier: generator.fingerprint,
    }),
    nodeOf(reading, ['Activity'], { used: urns([...ids, ...used]), wasAssociatedWith: [urnOf(reader)] }),
    nodeOf(story.id, ['Entity'], {
      wasGeneratedBy: urnOf(reading),
      wasDerivedFrom: urns(ids),
      sha256: seal?.sha256,
      ...(continues === null || continues === story.id ? {} : { wasRevisionOf: urnOf(continues) }),
    }),
    ...(continues === null || continues === story.id ? [] : [nodeOf(continues, ['Entity'], {})]),
  ]
}

const outletId = (outlet: string): string => idOfName('outlet', outlet)

const reportNodes = (report: DossierReport, origins: readonly Origin[]): readonly Node[] => [
  nodeOf(report.id, ['Entity', 'schema:NewsArticle'], {
    label: report.title,
    url: addressOf(report),
    archivedAt: report.address?.archived,
    datePublished: report.published.value,
    inLanguage: report.language,
    sha256: report.raw?.sha256,
    wasAttributedTo: report.outlet && urnOf(outletId(report.outlet)),
    wasRevisionOf: report.supersedes && urnOf(report.supersedes),
    wasQuotedFrom: copiedFrom(origins, ['reprint', 'agency']),
    wasDerivedFrom: copiedFrom(origins, ['rewrite']),
  }),
  ...(report.outlet === null
    ? []
    : [nodeOf(outletId(report.outlet), ['Agent', 'Organization'], { label: report.outlet })]),
]

const copiedFrom = (origins: readonly Origin[], bases: readonly Origin['basis'][]): readonly string[] =>
  urns(origins.filter(({ basis }) => bases.includes(basis)).map(({ id }) => id))

const originNodes = ({ id, agency }: Origin): readonly Node[] => [
  nodeOf(id, ['Entity'], { wasAttributedTo: agency && urnOf(idOfName('agency', agency)) }),
  ...(agency === null ? [] : [nodeOf(idOfName('agency', agency), ['Agent', 'Organization'], { label: agency })]),
]

/** People and bodies to whom anything is credited. */
const speakersOf = ({ entities, claims, figures }: Dossier): readonly Entity[] => {
  const ids = new Set([
    ...claims.flatMap(({ primarySources }) => primarySources),
    ...figures.flatMap(({ authority }) => authority?.entity ?? []),
  ])
  return entities.filter(({ id }) => ids.has(id))
}

const speakerNode = ({ id, type, name, role }: Entity): Node =>
  nodeOf(id, ['Agent', type === 'person' ? 'Person' : 'Organization'], {
    label: role === null ? name : `${name}, ${role}`,
  })

const correctionNodes = ({ id, standing, correction }: Dossier['corrections'][number]): readonly Node[] => {
  const person = idOfName('person', correction.who)
  return [
    nodeOf(person, ['Agent', 'Person'], { label: correction.who }),
    nodeOf(id, ['Entity'], {
      label: correction.kind,
      dateCreated: correction.when,
      text: correction.why,
      creativeWorkStatus: standing,
      wasAttributedTo: urnOf(person),
    }),
  ]
}

const claimNodes = ({ claims, reports, entities }: Dossier): readonly Node[] => {
  const outlets = new Map(reports.map(({ id, outlet }) => [id, outlet]))
  const known = new Set(entities.map(({ id }) => id))
  /** Where a report is its own source its outlet speaks; without an outlet nobody can be named. */
  const agentOf = (source: string): readonly string[] => {
    const outlet = outlets.get(source)
    return outlet ? [urnOf(outletId(outlet))] : known.has(source) ? [urnOf(source)] : []
  }
  return claims.flatMap(({ id, status, citations, primarySources }) => {
    const passages = citations.map((words) => ({ words, id: `${words.report}:${words.start}-${words.end}` }))
    return [
      nodeOf(id, ['Entity', 'schema:Claim'], {
        creativeWorkStatus: status,
        wasDerivedFrom: [...new Set(urns(passages.map((passage) => passage.id)))],
        wasAttributedTo: [...new Set(primarySources.flatMap(agentOf))],
      }),
      ...passages.map((passage) =>
        nodeOf(passage.id, ['Entity'], { value: passage.words.text, wasQuotedFrom: urnOf(passage.words.report) }),
      ),
    ]
  })
}

const figureNode = ({ id, report, text, measure, authority }: Dossier['figures'][number]): Node =>
  nodeOf(id, ['Entity'], {
    label: measure,
    value: text,
    wasQuotedFrom: urnOf(report),
    wasAttributedTo: authority?.entity && urnOf(authority.entity),
  })
