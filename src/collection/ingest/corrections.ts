import { dirname, join, resolve } from 'node:path'
import { collectCorrections, type CorrectionsList } from '../../fetch/collect-corrections.ts'
import { fail } from '../../fetch/collected.ts'
import { sha256Hex, type Correction, type Diagnostic } from '../../index.ts'
import type { ReportRow } from '../../store/index.ts'
import { isReportId } from '../ids.ts'
import type { Room } from '../room.ts'
import type { IngestInput, IngestOptions } from '../types.ts'

/** What people corrected, in the corrections.json of folders that are taken in. */
export interface CorrectionsAtHand {
  /** Whether a list is there at all: only then must be known which source came from where. */
  readonly any: boolean
  /** Lays down what is new in the lists, and takes back what stands there no more; gives the stories that it changes. */
  apply(sources: ReadonlyMap<string, string>): Promise<Corrected>
}

export interface Corrected {
  readonly corrections: number
  readonly stories: readonly string[]
}

export const correctionsAtHand = async (
  room: Room,
  input: IngestInput,
  options: IngestOptions,
): Promise<CorrectionsAtHand> => {
  const { lists, failures } = await collectCorrections(Array.isArray(input) ? input : [], options.corrections ?? null)
  const told: Diagnostic[] = [...failures]
  return {
    any: lists.length > 0,
    apply: async (sources) => {
      const stories = new Set<string>()
      let corrections = 0
      for (const list of lists) {
        const done = await applyList(room, list, { sources, told })
        corrections += done.corrections
        for (const id of done.stories) stories.add(id)
      }
      for (const diagnostic of told) options.failed?.(diagnostic)
      return { corrections, stories: [...stories] }
    },
  }
}

export interface Applying {
  /** Ids of sources by their paths and addresses. */
  readonly sources: ReadonlyMap<string, string>
  readonly told: Diagnostic[]
}

/** What laying down corrections needs of a collection. */
export type LayingRoom = Pick<Room, 'store' | 'ids' | 'now'>

/** What of a list was laid down before, by the hash of each correction: its id, and a hash of how it was laid down. */
type Laid = Readonly<Record<string, readonly [id: number, as: string]>>

const hashOf = (value: unknown): string => sha256Hex(JSON.stringify(value)).slice(0, 24)

/** Lays down what is new in a list, and takes back what stands there no more. */
export const applyList = async (
  room: LayingRoom,
  { name, corrections }: CorrectionsList,
  applying: Applying,
): Promise<Corrected> => {
  const { store } = room
  const memory = `corrections of ${resolve(name)}`
  const before = JSON.parse((await store.recall(memory)) ?? '{}') as Laid
  const laid: Record<string, Laid[string]> = {}
  const stories = new Set<string>()
  let count = 0
  for (const correction of corrections) {
    const hash = hashOf(correction)
    const placed = await placedOf(room, correction, { ...applying, folder: dirname(name) })
    if ('missing' in placed) {
      const item = fail('correction-nowhere', { name, report: placed.missing })
      if ('failure' in item) applying.told.push(item.failure)
      continue
    }
    const [earlier, as] = [before[hash], hashOf(placed.correction)]
    // What somebody took back in the collection stays so; what stands there is laid anew where its report has another id.
    if (earlier && (earlier[1] === as || !(await store.uncorrect(earlier[0])))) {
      laid[hash] = earlier
      continue
    }
    const [kept] = await store.correct(placed.story, [placed.correction], room.now())
    laid[hash] = [kept!.id, as]
    stories.add(placed.story)
    count++
  }
  for (const [hash, [id]] of Object.entries(before)) if (!laid[hash] && (await store.uncorrect(id))) count++
  await store.remember(memory, JSON.stringify(laid))
  return { corrections: count, stories: [...stories] }
}

type Placed = { readonly story: string; readonly correction: Correction } | { readonly missing: string }

/** The story of a correction's report; reports are named as the collection has them, since folders share names of files. */
const placedOf = async (
  room: LayingRoom,
  correction: Correction,
  { sources, folder }: Applying & { readonly folder: string },
): Promise<Placed> => {
  const names = namesIn(correction)
  const rows = new Map<string, ReportRow>()
  for (const name of names) {
    const row = await rowOf(room, name, { sources, folder })
    if (row === null) return { missing: name }
    rows.set(name, row)
  }
  const own = (name: string): string => rows.get(name)!.id
  return { story: rows.get(names[0]!)!.story, correction: renamed(correction, own) as Correction }
}

/** Where a list lies, and what came from where. */
interface Around {
  readonly sources: ReadonlyMap<string, string>
  readonly folder: string
}

/** The source that a correction means by a name; null where it is none of those at hand. */
export const sourceNamed = (name: string, { sources, folder }: Around): string | null =>
  sources.get(join(folder, name)) ?? sources.get(name) ?? endingWith(sources, `/${name}`)

/** The report that a correction means by a name, once it is placed. */
export const rowOf = async ({ store, ids }: LayingRoom, name: string, around: Around): Promise<ReportRow | null> => {
  const source = sourceNamed(name, around)
  if (source !== null) return (await store.reports({ source, limit: 1 })).items[0] ?? null
  const id = isReportId(name) ? await ids.report(name) : null
  return id === null ? null : store.report(id)
}

const endingWith = (sources: ReadonlyMap<string, string>, end: string): string | null => {
  for (const [place, source] of sources) if (place.endsWith(end)) return source
  return null
}

/** Every report that a correction names, the one that it stands on first. */
export const namesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = Object.entries(value).flatMap(([key, of]) => (isName(key, of) ? [of as string] : namesIn(of)))
  return [...new Set(own)]
}

const renamed = (value: unknown, own: (name: string) => string): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: unknown) => renamed(one, own))
  const entries = Object.entries(value).map(([key, of]) => [
    key,
    isName(key, of) ? own(of as string) : renamed(of, own),
  ])
  return Object.fromEntries(entries) as unknown
}

/** A report is named in an anchor, in what is known of it, and as what another one was copied from. */
const isName = (key: string, value: unknown): boolean => (key === 'report' || key === 'of') && typeof value === 'string'
