import { newestOf } from '../../align/versions/index.ts'
import type { DayRange } from '../../model/edtf.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Incident } from '../../model/incident.ts'
import { daysOfIncident, deathsFinder, type Deaths } from './deaths.ts'
import { daysOf } from '../../text/edtf.ts'
import { addressOf } from './names.ts'
import { rulesText, type Rules } from './rules.ts'
import { separated, type Cell } from './separated.ts'

/** The columns of an ACLED file, in its order; those that a reading of reports cannot fill stay empty. */
const acledColumns = (
  'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 ' +
  'assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude ' +
  'geo_precision source source_scale notes fatalities tags timestamp'
).split(' ')

/** The columns of a UCDP GED file, in its order. */
const gedColumns = (
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id ' +
  'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources ' +
  'source_article source_office source_date source_headline source_original where_prec where_coordinates where_description ' +
  'adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end ' +
  'deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'
).split(' ')

/**
 * One line an incident, in ACLED's columns and one for the rules that were applied. Actors and kinds of event are left empty:
 * they are the coder's decision.
 * @example acledOf(dossier, new Set(['lowest-figure']))
 */
export const acledOf = (dossier: Dossier, rules: Rules): string =>
  tableOf(dossier, rules, { columns: acledColumns, row: acledRow })

/**
 * One line an incident, in UCDP GED's columns and one for the rules that were applied. All deaths are unknown ones: who the
 * dead were is the coder's decision.
 * @example gedOf(dossier, new Set())
 */
export const gedOf = (dossier: Dossier, rules: Rules): string =>
  tableOf(dossier, rules, { columns: gedColumns, row: gedRow })

/** An incident with all that a line tells of it. */
interface Told {
  readonly incident: Incident
  readonly days: DayRange | null
  readonly place: Place | null
  readonly deaths: Deaths
  /** Of a page that changed the newest version alone. */
  readonly reports: readonly DossierReport[]
}

interface Table {
  readonly columns: readonly string[]
  readonly row: (told: Told) => Readonly<Record<string, Cell>>
}

const tableOf = (dossier: Dossier, rules: Rules, { columns, row }: Table): string => {
  const deaths = deathsFinder(dossier, rules)
  const older = newestOf(dossier.reports)
  const reports = new Map(dossier.reports.filter(({ id }) => !older.has(id)).map((report) => [report.id, report]))
  const places = new Map(dossier.entities.map((entity) => [entity.id, entity]))
  const rows = dossier.incidents.map((incident) => {
    const cells = row({
      incident,
      days: daysOfIncident(incident, rules),
      place: placeOf(places.get(incident.where ?? '')),
      deaths: deaths(incident),
      reports: incident.reports.flatMap((id) => reports.get(id) ?? []),
    })
    return [...columns.map((column) => cells[column] ?? null), rulesText(rules)]
  })
  return separated([...columns, 'rules'], rows)
}

interface Place {
  readonly name: string
  readonly country: string | null
  readonly region: string | null
  readonly kind: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

const placeOf = (entity: Entity | undefined): Place | null => {
  if (!entity) return null
  const told = (name: string): string | null =>
    entity.attributes.find((attribute) => attribute.name === name)?.value ?? null
  const [latitude = null, longitude = null] = told('coordinates')?.split(',').map(Number) ?? []
  return {
    name: entity.name,
    country: told('country'),
    region: told('region'),
    kind: told('place-kind'),
    latitude,
    longitude,
  }
}

const oneDay = (days: DayRange | null): string | null => (days && days.first === days.last ? days.first : null)
const yearOf = (days: DayRange | null): string | null =>
  days && days.first.slice(0, 4) === days.last.slice(0, 4) ? days.first.slice(0, 4) : null
const lengthOf = ({ first, last }: DayRange): number => {
  const days = daysOf(`${first}/${last}`)
  return days === null ? 0 : days.last - days.first + 1
}

const listed = (values: readonly (string | null)[]): string | null =>
  [...new Set(values.filter((value) => value !== null))].join('; ') || null

const acledRow = ({ incident, days, place, deaths, reports }: Told): Readonly<Record<string, Cell>> => ({
  event_id_cnty: incident.id,
  event_date: oneDay(days),
  year: yearOf(days),
  time_precision: days && (lengthOf(days) === 1 ? 1 : lengthOf(days) <= 7 ? 2 : lengthOf(days) <= 31 ? 3 : null),
  country: place?.country ?? null,
  admin1: place?.region ?? null,
  location: place?.name ?? null,
  latitude: place?.latitude ?? null,
  longitude: place?.longitude ?? null,
  geo_precision: place?.kind ? ({ city: 1, region: 3 }[place.kind] ?? null) : null,
  source: listed(reports.map(({ outlet }) => outlet)),
  notes: incident.what?.text ?? null,
  fatalities: deaths.best,
})

const pointOf = (place: Place | null): string | null =>
  place && place.latitude !== null && place.longitude !== null ? `POINT (${place.longitude} ${place.latitude})` : null

const gedRow = ({ incident, days, place, deaths, reports }: Told): Readonly<Record<string, Cell>> => ({
  id: incident.id,
  year: yearOf(days),
  number_of_sources: reports.length,
  source_article: listed(reports.map(addressOf)),
  source_office: listed(reports.map(({ outlet }) => outlet)),
  source_date: listed(reports.map(({ published }) => published.value)),
  source_headline: listed(reports.map(({ title }) => title)),
  where_prec: place?.kind ? ({ city: 1, region: 4, country: 6 }[place.kind] ?? null) : null,
  where_coordinates: place?.name ?? null,
  where_description: incident.tellings.find(({ where }) => where !== null)?.where?.text ?? null,
  adm_1: place?.region ?? null,
  latitude: place?.latitude ?? null,
  longitude: place?.longitude ?? null,
  geom_wkt: pointOf(place),
  country: place?.country ?? null,
  date_prec: days && datePrecision(lengthOf(days)),
  date_start: days?.first ?? null,
  date_end: days?.last ?? null,
  deaths_unknown: deaths.best,
  best: deaths.best,
  high: deaths.high,
  low: deaths.low,
})

/** GED's own scale: a day, some days of a week, a week, a month, a longer time. */
const datePrecision = (days: number): number => (days === 1 ? 1 : days < 7 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5)
