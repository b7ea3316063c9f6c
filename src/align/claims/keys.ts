import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import { sharedUnits } from '../../text/span.ts'
import type { ClaimInput } from './input.ts'
import { speakersOnly, type Scene } from './scene.ts'

/** What naming somebody weighs: places are named for all sorts of things. */
const entityWeights: Readonly<Record<string, number>> = { person: 0.9, organization: 0.7, place: 0.5, other: 0.6 }

/** Keys of its words, of those whom it names beside the speaker, and of its days, with their weights. */
export const keysOf = (statement: Statement, scene: Scene, input: ClaimInput): ReadonlyMap<string, number> => {
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
export const isOfWeight = (statement: Statement, keys: ReadonlyMap<string, number>, scene: Scene): boolean => {
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
export const isOutletLine = ({ text }: Statement, { outlet }: Report): boolean =>
  Boolean(outlet) && text.length < outlet!.length + 12 && fold(text).includes(fold(outlet!))

/** Of a frame's words, at least this share names the speaker or is the verb of saying. */
const frameShare = 0.75

/** Keys of the deeds and families that it tells, and of its verb. */
export const actsOf = ({ predicate }: Statement, keys: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const acts = new Set([...keys].filter(([key, weight]) => /^[ek]:/.test(key) && weight > 0.2).map(([key]) => key))
  return predicate === null ? acts : acts.add(`v:${predicate.lemma}`)
}
