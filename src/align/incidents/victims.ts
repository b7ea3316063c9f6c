import { cite } from '../../model/citation.ts'
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
 * with the gravest outcome told and all that is told of them: two ages stand side by side. Where every statement denies
 * it, the standing is `denied`.
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
  return samePeople(byEntity, context.persons).map((told) => victimFrom(told, context.persons, texts))
}

const victimFrom = (
  told: readonly Sighting[],
  persons: ReadonlyMap<string, Entity>,
  texts: ReadonlyMap<string, Report>,
): VictimTold => {
  const affirmed = told.filter(({ denied }) => !denied)
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
  const people = [...new Set([grave.entity, ...told.map(({ entity }) => entity)])].flatMap(
    (id) => persons.get(id) ?? [],
  )
  return {
    victim: {
      id: idOf('v', [grave.entity]),
      entity: grave.entity,
      outcome: grave.outcome,
      standing: affirmed.length > 0 ? 'reported' : 'denied',
      attributes: [outcome, ...otherNames(people), ...joined(people.flatMap(({ attributes }) => attributes))],
      incident: null,
    },
    ...{ report: located.report, end: located.statement.end, ...whereAndWhenOf(counted, grave.outcome) },
  }
}

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
