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
  const figures = new Map(input.figures.map((figure) => [figure.id, figure]))
  const all = agesOf(input)
  const [printed, ages] = [agesByReport(all), agesByReport(disputedAges(all))]
  const newest = newestOf(input.reports.map(({ report }) => report))
  const later = new Set(newest.values())
  const victimsOf = victimsFinder(input)
  const isAlone = aloneIn(input.figures)
  const facts: Fact[] = []
  for (const read of input.reports) {
    const scene = sceneOf(read)
    const published = dayNumber(input.dates.published.get(read.report.id)?.value)
    for (const statement of from(read.extraction)) {
      const keys = keysOf(statement, scene, input)
      if (!(statement.detail || isOfWeight(statement, keys, scene)) || isOutletLine(statement, read.report)) continue
      const attribution = scene.attributions.get(statement.attribution ?? '') ?? attributedWithin(statement, scene)
      const victims = victimsOf(statement)
      const counted = statement.figures.slice(0, mostFigures).flatMap((id) => figures.get(id) ?? [])
      facts.push({
        index: first + facts.length,
        report: read.report,
        statement,
        attribution,
        speaker: input.entities.of.get(attribution?.source?.entity ?? '') ?? null,
        keys,
        acts: actsOf(statement, keys),
        figures: counted,
        days: statement.times.flatMap((id) => dayOf(input.dates.times.get(id))),
        nights: statement.times.flatMap((id) => nightOf(input.dates.times.get(id))),
        clocks: statement.times.flatMap((id) => scene.clocks.get(id) ?? []),
        places: statement.entities.flatMap((id) =>
          scene.types.get(id) === 'place' ? (input.entities.of.get(id) ?? []) : [],
        ),
        named: statement.entities.flatMap((id) => (scene.namedPeople.has(id) ? (input.entities.of.get(id) ?? []) : [])),
        ages: agesIn(statement, ages.get(read.report.id) ?? []),
        ageKeys: new Set(
          [...agesIn(statement, printed.get(read.report.id) ?? []).values()].map((age) => `q:year:${age}`),
        ),
        published,
        agent: participant(statement, 'agent', { scene, input }),
        patient: participant(statement, 'patient', { scene, input }),
        deed: victims.size > 0 ? withDeath(deedOf(statement)) : deedOf(statement),
        victims,
        ofOneDeath: counted.some(isAlone),
        negated: statement.polarity === 'negative',
        outdated: newest.has(read.report.id) && isReplaced(counted),
        revised: later.has(read.report.id),
      })
    }
  }
  return facts
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
