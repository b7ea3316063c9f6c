import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { Extraction } from '../../model/layers.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { newestOf } from '../versions/index.ts'
import { deedOf, type Deed } from './deed.ts'
import { agesByReport, agesIn, agesOf, disputedAges } from './ages.ts'
import type { ClaimInput } from './input.ts'
import { victimsFinder } from './victims.ts'
import { partyOf, type Party } from './party.ts'
import { attributedWithin, sceneOf, type Scene } from './scene.ts'
import { actsOf, isOfWeight, isOutletLine, keysOf } from './keys.ts'
import type { Fact } from './fact.ts'

/** A statement with more figures is a table or a list without full stops: each is compared with each of another's. */
const mostFigures = 24

/** All statements that say something of the world, in the order of the reports. */
export const factsOf = (input: ClaimInput): readonly Fact[] => factsIn(input, ({ statements }) => statements, 0)

/**
 * Deeds that only a noun names, as facts that follow the others.
 * @param first how many facts there are already
 */
export const nominalFactsOf = (input: ClaimInput, first: number): readonly Fact[] =>
  factsIn(input, ({ nominals }) => nominals.filter(({ detail }) => !detail), first)

/** Attributes told by the way, as facts that follow the others. */
export const detailFactsOf = (input: ClaimInput, first: number): readonly Fact[] =>
  factsIn(input, ({ nominals }) => nominals.filter(({ detail }) => detail), first)

const factsIn = (
  input: ClaimInput,
  from: (extraction: Extraction) => readonly Statement[],
  first: number,
): readonly Fact[] => {
  const lookups = lookupsOf(input)
  const facts: Fact[] = []
  for (const read of input.reports) {
    const scene = sceneOf(read)
    for (const statement of from(read.extraction)) {
      const keys = keysOf(statement, scene, input)
      if (!(statement.detail || isOfWeight(statement, keys, scene)) || isOutletLine(statement, read.report)) continue
      const index = first + facts.length
      facts.push(factOf(statement, { index, keys, report: read.report, scene, input, lookups }))
    }
  }
  return facts
}

/** What is looked up for every statement of a story. */
interface Lookups {
  readonly figures: ReadonlyMap<string, Figure>
  /** Ages that reports print, and those of them that differ, by report. */
  readonly printed: ReturnType<typeof agesByReport>
  readonly ages: ReturnType<typeof agesByReport>
  readonly victimsOf: ReturnType<typeof victimsFinder>
  readonly isAlone: (figure: Figure) => boolean
  /** Reports of which there is a later version, and the later versions. */
  readonly replaced: ReturnType<typeof newestOf>
  readonly later: ReadonlySet<string>
}

const lookupsOf = (input: ClaimInput): Lookups => {
  const all = agesOf(input)
  const replaced = newestOf(input.reports.map(({ report }) => report))
  return {
    figures: new Map(input.figures.map((figure) => [figure.id, figure])),
    printed: agesByReport(all),
    ages: agesByReport(disputedAges(all)),
    victimsOf: victimsFinder(input),
    isAlone: aloneIn(input.figures),
    replaced,
    later: new Set(replaced.values()),
  }
}

interface Setting extends Pick<Fact, 'index' | 'report' | 'keys'> {
  readonly scene: Scene
  readonly input: ClaimInput
  readonly lookups: Lookups
}

const factOf = (statement: Statement, { index, report, keys, scene, input, lookups }: Setting): Fact => {
  const attribution = scene.attributions.get(statement.attribution ?? '') ?? attributedWithin(statement, scene)
  const victims = lookups.victimsOf(statement)
  const counted = statement.figures.slice(0, mostFigures).flatMap((id) => lookups.figures.get(id) ?? [])
  const entityOf = (id: string): string | readonly string[] => input.entities.of.get(id) ?? []
  const printed = agesIn(statement, lookups.printed.get(report.id) ?? [])
  return {
    index,
    report,
    statement,
    attribution,
    speaker: input.entities.of.get(attribution?.source?.entity ?? '') ?? null,
    keys,
    acts: actsOf(statement, keys),
    figures: counted,
    days: statement.times.flatMap((id) => dayOf(input.dates.times.get(id))),
    nights: statement.times.flatMap((id) => nightOf(input.dates.times.get(id))),
    clocks: statement.times.flatMap((id) => scene.clocks.get(id) ?? []),
    places: statement.entities.filter((id) => scene.types.get(id) === 'place').flatMap(entityOf),
    named: statement.entities.filter((id) => scene.namedPeople.has(id)).flatMap(entityOf),
    ages: agesIn(statement, lookups.ages.get(report.id) ?? []),
    ageKeys: new Set([...printed.values()].map((age) => `q:year:${age}`)),
    published: dayNumber(input.dates.published.get(report.id)?.value),
    agent: participant(statement, 'agent', { scene, input }),
    patient: participant(statement, 'patient', { scene, input }),
    deed: victims.size > 0 ? withDeath(deedOf(statement)) : deedOf(statement),
    victims,
    ofOneDeath: counted.some(lookups.isAlone),
    negated: statement.polarity === 'negative',
    outdated: lookups.replaced.has(report.id) && isReplaced(counted),
    revised: lookups.later.has(report.id),
  }
}

/** Tells of a figure whether it counts the only dead of its incident. */
const aloneIn = (figures: readonly Figure[]): ((figure: Figure) => boolean) => {
  const dead = figures.filter(({ measure, incident }) => measure === 'killed' && incident !== null)
  const many = new Set(dead.flatMap((figure) => ((pointOf(figure) ?? 0) > 1 ? figure.incident! : [])))
  return (figure) => figure.measure === 'killed' && figure.incident !== null && !many.has(figure.incident)
}

/** "Identified the slain guard as Ivo Lenz" tells his death too. */
const withDeath = (deed: Deed): Deed => ({
  ...deed,
  told: new Set([...deed.told, 'kill']),
  all: new Set([...deed.all, 'kill']),
})

const dayOf = (time: Time | undefined): readonly string[] =>
  time?.value && /^\d{4}-\d\d-\d\d(T|$)/.test(time.value) && time.type !== 'DURATION' ? [time.value.slice(0, 10)] : []

const nightOf = (time: Time | undefined): readonly string[] => (time?.timex?.endsWith('TNI') ? dayOf(time) : [])

const isReplaced = (figures: readonly Figure[]): boolean =>
  figures.some(({ standing }) => standing === 'superseded') && figures.every(({ standing }) => standing !== 'asserted')

const dayNumber = (value: string | null | undefined): number | null => {
  const time = Date.parse(value?.slice(0, 10) ?? '')
  return Number.isNaN(time) ? null : time / 86_400_000
}

const participant = (
  statement: Statement,
  role: 'agent' | 'patient',
  { scene, input }: { readonly scene: Scene; readonly input: ClaimInput },
): Party | null => {
  const part = statement.participants.find((each) => each.role === role)
  if (part === undefined) return null
  const ofStory = (id: string | null | undefined): string | null => input.entities.of.get(id ?? '') ?? null
  const known = { entity: ofStory(part.entity), owner: ofStory(part.owner) }
  return partyOf(part, known, scene.types.get(part.entity ?? '') ?? null)
}
