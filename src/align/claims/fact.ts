import type { Attribution } from '../../model/attribution.ts'
import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { Extraction } from '../../model/layers.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { Time } from '../../model/time.ts'
import { fold } from '../../text/fold.ts'
import { sharedUnits } from '../../text/span.ts'
import { newestOf } from '../versions/index.ts'
import { deedOf, type Deed } from './deed.ts'
import { agesByReport, agesIn, agesOf, disputedAges } from './ages.ts'
import type { ClaimInput } from './input.ts'
import { victimsFinder } from './victims.ts'
import { partyOf, type Party } from './party.ts'
import { attributedWithin, sceneOf, speakersOnly, type Scene } from './scene.ts'

/** A statement with all that comparison needs of it, bound to the story's entities, days and figures. */
export interface Fact {
  readonly index: number
  readonly report: Report
  readonly statement: Statement
  readonly attribution: Attribution | null
  /** The story's entity that it is credited to. */
  readonly speaker: string | null
  /** Keys of its own words and of what it names; weights from 0 to 1. */
  readonly keys: ReadonlyMap<string, number>
  /** Concepts and families of what it tells, and its predicate; light ones left out. */
  readonly acts: ReadonlySet<string>
  readonly figures: readonly Figure[]
  /** Days that it names, as EDTF days. */
  readonly days: readonly string[]
  /** Those of its days of which it tells the night, which goes on into the next day. */
  readonly nights: readonly string[]
  /** Clock times that it names: `16:40`. */
  readonly clocks: readonly string[]
  /** Entities of the places that it names. */
  readonly places: readonly string[]
  /** The story's entities of the people whom it names. */
  readonly named: readonly string[]
  /** Ages that it tells, by the story's entity. */
  readonly ages: ReadonlyMap<string, number>
  /** Keys of numbers that are ages of people whom it names: they tell who it is, not what happened. */
  readonly ageKeys: ReadonlySet<string>
  /** The day of its report, in days since 1970; null where it is not known. */
  readonly published: number | null
  readonly agent: Party | null
  readonly patient: Party | null
  readonly deed: Deed
  /** The story's entities whose death it tells. */
  readonly victims: ReadonlySet<string>
  /** It counts one dead of an incident of which no report counts more. */
  readonly ofOneDeath: boolean
  readonly negated: boolean
  /** Its numbers stand no longer: a later version of its report prints others in their place. */
  readonly outdated: boolean
  /** Its report is a later version of a page: written after the day on which that was published. */
  readonly revised: boolean
}

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

/** What naming somebody weighs: places are named for all sorts of things. */
const entityWeights: Readonly<Record<string, number>> = { person: 0.9, organization: 0.7, place: 0.5, other: 0.6 }

const keysOf = (statement: Statement, scene: Scene, input: ClaimInput): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>()
  for (const { key, weight } of scene.signatures.get(statement.id) ?? []) keys.set(key, weight)
  const speaking = speakersOnly(statement, scene)
  for (const id of statement.entities) {
    if (speaking.has(id)) continue
    const entity = input.entities.of.get(id)
    if (entity !== undefined) keys.set(`x:${entity}`, entityWeights[scene.types.get(id) ?? 'other'] ?? 0.6)
  }
  for (const id of statement.times) {
    const time = input.dates.times.get(id)
    if (time?.value) keys.set(`t:${time.value}`, time.granularity === 'day' ? 0.5 : 0.3)
  }
  return keys
}

/** "The ombudsman said" alone tells nothing of the world. */
const isOfWeight = (statement: Statement, keys: ReadonlyMap<string, number>, scene: Scene): boolean => {
  const words = [...keys].filter(([key, weight]) => /^[ewnqm]/.test(key) && weight > 0.2)
  if (statement.figures.length > 0) return true
  if (words.length === 0) return false
  if (isAside(statement, scene)) return true
  const telling = scene.frames.reduce((sum, frame) => sum + sharedUnits(frame, statement), 0)
  return telling < frameShare * (statement.end - statement.start)
}

/** "Norco, which owns the mill in Dorval, said": what is told of a speaker in passing, with others who are named. */
const isAside = ({ rule, predicate, entities }: Statement, { cues }: Scene): boolean =>
  rule === 'relative' &&
  predicate !== null &&
  entities.length > 1 &&
  cues.every((cue) => sharedUnits(cue, predicate) === 0)

/** "The Dorval Echo (late edition)": a line that prints the outlet's name and hardly more. */
const isOutletLine = ({ text }: Statement, { outlet }: Report): boolean =>
  Boolean(outlet) && text.length < outlet!.length + 12 && fold(text).includes(fold(outlet!))

/** Of a frame's words, at least this share names the speaker or is the verb of saying. */
const frameShare = 0.75

const actsOf = ({ predicate }: Statement, keys: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const acts = new Set([...keys].filter(([key, weight]) => /^[ek]:/.test(key) && weight > 0.2).map(([key]) => key))
  return predicate === null ? acts : acts.add(`v:${predicate.lemma}`)
}

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
