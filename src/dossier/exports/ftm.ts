import { dayRange } from '../../model/edtf.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Figure } from '../../model/figure.ts'
import type { Incident } from '../../model/incident.ts'
import { addressOf } from './names.ts'

/** An entity of FollowTheMoney: every property is a list of texts. */
interface FtmEntity {
  readonly id: string
  readonly schema: 'Article' | 'Person' | 'Organization' | 'Event'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/**
 * Reports, people, organisations and incidents as FollowTheMoney entities, one a line (JSON): each names the reports that tell
 * of it as its proof. Ids are those of the dossier.
 * @example [...ftmOf(dossier)].map((line) => JSON.parse(line).schema)
 */
export const ftmOf = (dossier: Dossier): string =>
  [
    ...dossier.reports.map(articleOf),
    ...dossier.entities.filter(isNamed).flatMap(entityOf),
    ...dossier.incidents.map(eventMaker(dossier)),
  ]
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join('')

/** "The mayor" is nobody that another data set could meet. */
const isNamed = ({ name }: Entity): boolean => /\p{Lu}|█/u.test(name)

const ftmId = (id: string): string => `corroborate-${id}`

/** What is not known is left out. */
const listsOf = (
  values: Readonly<Record<string, string | null | undefined | readonly (string | null)[]>>,
): FtmEntity['properties'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const list = (typeof value === 'string' ? [value] : (value ?? [])).filter((one) => one !== null && one !== '')
      return list.length === 0 ? [] : [[name, [...new Set(list)]]]
    }),
  ) as FtmEntity['properties']

/** ISO 639-3, which FollowTheMoney wants. */
const languages: Readonly<Record<string, string>> = { en: 'eng', es: 'spa' }

const articleOf = (report: DossierReport): FtmEntity => {
  const { id, title, outlet, byline, language, published, raw, file, retrieved } = report
  const address = addressOf(report)
  return {
    id: ftmId(id),
    schema: 'Article',
    properties: listsOf({
      name: title ?? id,
      title,
      author: byline,
      publisher: outlet,
      publishedAt: dateOf(published.value),
      language: languages[language?.slice(0, 2) ?? ''],
      sourceUrl: address !== null && /^https?:/iu.test(address) ? address : null,
      // The model asks for a name of the file, also of what was read from an address.
      fileName: file?.split(/[\\/]/).at(-1) ?? id,
      mimeType: raw?.mediaType,
      encoding: raw?.encoding,
      retrievedAt: retrieved,
    }),
  }
}

/** A year, a month or a day: FollowTheMoney knows no other dates. */
const dateOf = (value: string | null): string | null =>
  value !== null && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : null

const entityOf = ({ id, type, name, aliases, role, attributes, mentions }: Entity): readonly FtmEntity[] => {
  if (type !== 'person' && type !== 'organization') return []
  const told = (wanted: string): readonly string[] =>
    attributes.filter((attribute) => attribute.name === wanted).map(({ value }) => value)
  const person = type === 'person'
  return [
    {
      id: ftmId(id),
      schema: person ? 'Person' : 'Organization',
      properties: listsOf({
        name,
        alias: aliases.filter((alias) => alias !== name && /\p{Lu}|█/u.test(alias)),
        position: person ? [role, ...told('role'), ...told('occupation')] : [],
        proof: mentions.map(({ report }) => ftmId(report)),
      }),
    },
  ]
}

/** Makes the event of an incident. */
const eventMaker = ({ entities, victims, figures }: Dossier): ((incident: Incident) => FtmEntity) => {
  const places = new Map(entities.map((entity) => [entity.id, entity]))
  const numbers = new Map(figures.filter(isWhole).map(({ id, text, measure }) => [id, `${text} (${measure})`]))
  const people = new Set(entities.filter((entity) => entity.type === 'person' && isNamed(entity)).map(({ id }) => id))
  const involved = new Map(
    victims.flatMap(({ id, entity, standing }) =>
      standing === 'reported' && entity !== null && people.has(entity) ? [[id, ftmId(entity)] as const] : [],
    ),
  )
  return (incident) => {
    const { id, when, what, where, reports } = incident
    const place = places.get(where ?? '')
    return {
      id: ftmId(id),
      schema: 'Event',
      properties: listsOf({
        name: what?.text ?? ([place?.name, when].filter(Boolean).join(', ') || id),
        ...daysOf(incident),
        location: place?.name,
        country: place?.attributes.find(({ name }) => name === 'country')?.value.toLowerCase(),
        summary: incident.figures.flatMap((figure) => numbers.get(figure) ?? []),
        involved: incident.victims.flatMap((victim) => involved.get(victim) ?? []),
        recordId: id,
        proof: reports.map(ftmId),
      }),
    }
  }
}

/** What still stands, and is not a part of another. */
const isWhole = ({ standing, partOf }: Figure): boolean => standing === 'asserted' && partOf === null

/** A day that was told; the day of publication is none. */
const daysOf = ({ when, basis }: Incident): Readonly<Record<string, string>> => {
  const days = basis === 'inferred' ? null : dayRange(when)
  if (days === null) return {}
  return days.first === days.last ? { date: days.first } : { startDate: days.first, endDate: days.last }
}
