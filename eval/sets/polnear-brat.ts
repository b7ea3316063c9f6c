import { offsetsOf } from '../../src/text/offsets.ts'
import type { Span } from '../../src/text/span.ts'
import type { Pieces } from '../score/spans.ts'

export const roles = ['source', 'cue', 'content'] as const
export type Role = (typeof roles)[number]

/** One attribution as spans of a text; a role that it lacks is empty, one of several pieces has them all. */
export type Roles = Readonly<Record<Role, Pieces>>

const roleOf: ReadonlyMap<string, Role> = new Map([
  ['Source', 'source'],
  ['Cue', 'cue'],
  ['Content', 'content'],
])

/**
 * The attributions of a brat file. Its offsets count characters of `text`, and are turned into UTF-16 units.
 * A role that is given twice (`Content2`) is one of several pieces. Lines of other types are passed over.
 * @example readBrat('T1\tSource 0 2\tHe\nT2\tCue 3 7\tsaid\nE1\tAttribution:T2 Source:T1 Cue:T2', 'He said')
 */
export const readBrat = (file: string, text: string): readonly Roles[] => {
  const lines = file.split('\n').map((line) => line.split('\t'))
  const offsets = offsetsOf(text)
  const spans = new Map<string, readonly Span[]>()
  for (const [id, place] of lines) {
    if (id?.startsWith('T') && place) spans.set(id, piecesOf(place, offsets.toUnit))
  }
  return lines.flatMap(([id, event]) => (id?.startsWith('E') && event ? attributionOf(event, spans) : []))
}

/** `Content 10 20;25 40`: a type and its pieces. */
const piecesOf = (place: string, toUnit: (character: number) => number): readonly Span[] =>
  place
    .slice(place.indexOf(' ') + 1)
    .split(';')
    .map((piece) => {
      const [start, end] = piece.split(' ').map(Number)
      return { start: toUnit(start!), end: toUnit(end!) }
    })

const attributionOf = (event: string, spans: ReadonlyMap<string, readonly Span[]>): readonly Roles[] => {
  const [type, ...parts] = event.trim().split(' ')
  if (!type?.startsWith('Attribution')) return []
  const found: Record<Role, Span[]> = { source: [], cue: [], content: [] }
  for (const part of parts) {
    const [name, id] = part.split(':')
    const role = roleOf.get(name!.replace(/\d+$/, ''))
    if (role) found[role].push(...(spans.get(id!) ?? []))
  }
  return [found]
}
