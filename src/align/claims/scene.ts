import type { Attribution } from '../../model/attribution.ts'
import type { Statement } from '../../model/statement.ts'
import type { ReadReport } from '../../model/story.ts'
import { tellingWords } from '../../model/telling-words.ts'
import { contains, sharedUnits, type Span } from '../../text/span.ts'

/** What comparison looks up in one report. */
export interface Scene {
  readonly signatures: ReadonlyMap<string, readonly { readonly key: string; readonly weight: number }[]>
  readonly attributions: ReadonlyMap<string, Attribution>
  /** Attributions whose words may stand in a statement. */
  readonly near: (span: Span) => readonly Attribution[]
  /** Sources and cues: the words that tell who speaks. */
  readonly frames: readonly Span[]
  /** Verbs that tell who speaks. */
  readonly cues: readonly Span[]
  readonly types: ReadonlyMap<string, string>
  /** People whose names are told. */
  readonly namedPeople: ReadonlySet<string>
  /** Clock times, not parts of the day, by time expression. */
  readonly clocks: ReadonlyMap<string, string>
}

/** The lookups of a report. */
export const sceneOf = ({ extraction }: ReadReport): Scene => ({
  signatures: new Map(extraction.signatures.map(({ statement, keys }) => [statement, keys])),
  attributions: new Map(extraction.attributions.map((attribution) => [attribution.id, attribution])),
  near: nearIn(extraction.attributions),
  frames: extraction.attributions.flatMap(({ source, cue }) => [source ?? [], cue ?? []].flat()),
  cues: extraction.attributions.flatMap(({ cue }) => cue ?? []),
  types: new Map(extraction.entities.map(({ id, type }) => [id, type])),
  namedPeople: new Set(extraction.entities.flatMap(({ id, type, named }) => (type === 'person' && named ? id : []))),
  clocks: new Map(
    extraction.times.flatMap(({ id, clock }) =>
      /^T\d\d:\d\d/.test(clock ?? '') ? [[id, clock!.slice(0, 6)] as const] : [],
    ),
  ),
})

/** Finds the attributions that share words with a span, by the stretch of text they stand in. */
const nearIn = (attributions: readonly Attribution[]): Scene['near'] => {
  const byStretch = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    for (const stretch of stretchesOf(attribution)) {
      const known = byStretch.get(stretch)
      if (known) known.push(attribution)
      else byStretch.set(stretch, [attribution])
    }
  }
  return (span) => {
    const found = new Set(stretchesOf(span).flatMap((stretch) => byStretch.get(stretch) ?? []))
    return [...found].filter((attribution) => sharedUnits(attribution, span) > 0)
  }
}

const stretchesOf = ({ start, end }: Span): readonly number[] => {
  const first = Math.floor(start / stretchLength)
  return Array.from({ length: Math.floor(end / stretchLength) - first + 1 }, (_, i) => first + i)
}
const stretchLength = 1000

/**
 * Those who are named in a statement only as who says it; people beside the speaker stay: "for the family of Ivo Lenz"
 * is of him.
 */
export const speakersOnly = (statement: Statement, { near, types }: Scene): ReadonlySet<string> => {
  const attributions = near(statement)
  const telling = tellingWords(statement, attributions)
  if (telling.length === 0) return new Set()
  const speakers = new Set(attributions.flatMap(({ source }) => [source?.entity ?? [], source?.body ?? []].flat()))
  const [saying, told] = [true, false].map((want) =>
    statement.participants.flatMap((part) =>
      telling.some((span) => contains(span, part)) === want ? (part.entity ?? []) : [],
    ),
  )
  return new Set(saying!.filter((id) => !told!.includes(id) && (speakers.has(id) || types.get(id) !== 'person')))
}

/** "According to the ombudsman, 41 were evacuated": speaker and content in one clause. */
export const attributedWithin = (statement: Statement, { near }: Scene): Attribution | null => {
  for (const attribution of near(statement)) {
    if (!attribution.source) continue
    const content = attribution.content.reduce((sum, span) => sum + sharedUnits(span, statement), 0)
    const spoken = sharedUnits(attribution.source, statement) > 0
    if (spoken && content >= leastContent * (statement.end - statement.start)) return attribution
  }
  return null
}
const leastContent = 0.4
