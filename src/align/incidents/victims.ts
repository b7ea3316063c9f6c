import { cite, type Words } from '../../model/citation.ts'
import type { Entity } from '../../model/entity.ts'
import { idOf } from '../../model/id.ts'
import type { Victim } from '../../model/incident.ts'
import type { Attribute } from '../../model/mention.ts'
import type { Report } from '../../model/report.ts'
import { outcomesByGravity, sightingsOf, type HarmContext, type HarmInput, type Sighting } from './harm.ts'
import { samePeople } from './same-people.ts'

/** A victim and where the first report that tells of them puts it. */
export interface VictimTold {
  readonly victim: Victim
  readonly report: string
  readonly place: string | null
  readonly day: string | null
  /** Where the words that tell it end. */
  readonly end: number
}

/**
 * Named people whom a statement tells to have been killed, injured, lost, detained or rescued. One person is one victim,
 * with the gravest outcome told and all that is told of them: causes and two ages stand side by side. Where every
 * statement denies it, the standing is `denied`; where a later report tells that the name was taken off, `withdrawn`.
 */
export const findVictims = (input: HarmInput): readonly VictimTold[] => {
  const all = input.entities.entities
  const context: HarmContext = {
    ...input,
    persons: new Map(all.filter((entity) => entity.type === 'person').map((entity) => [entity.id, entity])),
    places: new Set(all.filter((entity) => entity.type === 'place').map((entity) => entity.id)),
  }
  const texts = new Map(input.reports.map(({ report }) => [report.id, report]))
  const byEntity = [...Map.groupBy(sightingsOf(context), (sighting) => sighting.entity).values()]
  const told = toldOf(context)
  const names = new Map(all.map(({ id, name }) => [id, name]))
  return samePeople(byEntity, context.persons).map((own) => victimFrom(own, { ...context, texts, told, names }))
}

interface VictimContext extends HarmContext {
  readonly texts: ReadonlyMap<string, Report>
  /** Names of entities. */
  readonly names: ReadonlyMap<string, string>
  /** By entity, what they died of and how old they were, as told with their death. */
  readonly told: ReadonlyMap<string, readonly Attribute[]>
}

const victimFrom = (
  told: readonly Sighting[],
  { persons, texts, told: also, dates, names }: VictimContext,
): VictimTold => {
  const affirmed = told.filter(({ denied, withdrawn }) => !denied && !withdrawn)
  const counted = affirmed.length > 0 ? affirmed : told
  const grave = gravestOf(counted)
  const located = counted.find(({ place, day }) => place !== null && day !== null) ?? grave
  const outcome: Attribute = {
    name: 'outcome',
    value: grave.outcome,
    citations: counted
      .filter((sighting) => sighting.outcome === grave.outcome)
      .map(({ report, statement }) => cite(texts.get(report)!, statement)),
  }
  const where = whereAndWhenOf(counted, grave.outcome)
  const people = [...new Set([grave.entity, ...told.map(({ entity }) => entity)])].flatMap(
    (id) => persons.get(id) ?? [],
  )
  return {
    victim: {
      id: idOf('v', [grave.entity]),
      entity: grave.entity,
      outcome: grave.outcome,
      standing: isWithdrawn(told, dates) ? 'withdrawn' : affirmed.length > 0 ? 'reported' : 'denied',
      attributes: [
        outcome,
        ...whereAndWhenTold(where, names, outcome.citations),
        ...otherNames(people),
        ...inConflict(
          joined(
            people.flatMap(({ id, attributes }) => [
              ...attributes,
              ...(grave.outcome === 'killed' ? (also.get(id) ?? []) : []),
            ]),
          ),
        ),
      ],
      incident: null,
    },
    ...{ report: located.report, end: located.statement.end, ...where },
  }
}

/** Where and on which day, on the words that tell what became of them. */
const whereAndWhenTold = (
  { place, day }: Pick<VictimTold, 'place' | 'day'>,
  names: ReadonlyMap<string, string>,
  citations: Attribute['citations'],
): readonly Attribute[] => {
  const name = place === null ? undefined : names.get(place)
  return [
    ...(name === undefined ? [] : [{ name: 'place', value: name, citations }]),
    ...(day === null ? [] : [{ name: 'day', value: day, citations }]),
  ]
}

/** Whether no report tells of them as dead after one that told that their name was taken off. */
const isWithdrawn = (told: readonly Sighting[], { published }: HarmContext['dates']): boolean => {
  const dayOf = ({ report }: Sighting): string => published.get(report)?.value ?? ''
  const off = told.filter(({ withdrawn }) => withdrawn).map(dayOf)
  const last = off.reduce((a, b) => (b > a ? b : a), '')
  return off.length > 0 && told.every((sighting) => sighting.withdrawn || dayOf(sighting) <= last)
}

/** What reports tell with a death: what somebody died of, each wording once, and how old they were. */
const toldOf = ({ reports, entities }: HarmContext): ReadonlyMap<string, readonly Attribute[]> => {
  const told = reports.flatMap(({ report, extraction }) =>
    extraction.fates.flatMap(({ entity, cause, age }) => {
      const id = entities.of.get(entity)
      const attribute = (name: string, value: string, { start, end, text }: Words): Attribute => ({
        ...{ name, value, citations: [{ report: report.id, start, end, text }] },
      })
      return id === undefined
        ? []
        : [
            ...(cause ? [{ id, attribute: attribute('cause', cause.text, cause) }] : []),
            ...(age ? [{ id, attribute: attribute('age', String(age.value), age) }] : []),
          ]
    }),
  )
  return new Map(
    [...Map.groupBy(told, ({ id }) => id)].map(([id, items]) => [id, items.map(({ attribute }) => attribute)]),
  )
}

/** One person under two spellings has one age: of two that are told, each is in conflict with the other. */
const inConflict = (attributes: readonly Attribute[]): readonly Attribute[] =>
  attributes.filter(({ name }) => name === 'age').length < 2
    ? attributes
    : attributes.map((attribute) => (attribute.name === 'age' ? { ...attribute, conflict: true } : attribute))

/** One clause may tell where, another one when: both are of one fate. */
const whereAndWhenOf = (told: readonly Sighting[], outcome: string): Pick<VictimTold, 'place' | 'day'> => {
  const [whole] = told.filter(({ place, day }) => place !== null && day !== null)
  const same = told.filter((sighting) => sighting.outcome === outcome)
  const of = whole ?? {
    place: same.find(({ place }) => place !== null)?.place ?? null,
    day: same.find(({ day }) => day !== null)?.day ?? null,
  }
  return { place: of.place, day: of.day }
}

const gravestOf = (told: readonly Sighting[]): Sighting =>
  outcomesByGravity.map((outcome) => told.find((sighting) => sighting.outcome === outcome)).find(Boolean) ?? told[0]!

/** How other reports spell the name. */
const otherNames = ([, ...others]: readonly Entity[]): readonly Attribute[] =>
  others.map(({ name, mentions }) => ({ name: 'name', value: name, citations: mentions.slice(0, 1) }))

/** What several entities have alike is told once, with the words of all. */
const joined = (attributes: readonly Attribute[]): readonly Attribute[] =>
  [...Map.groupBy(attributes, ({ name, value }) => `${name} ${value}`).values()].map((alike) => ({
    ...alike[0]!,
    citations: alike.flatMap(({ citations }) => citations),
  }))
