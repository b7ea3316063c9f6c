import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { sha256Hex } from '../../src/text/hash.ts'
import { filesBelow, readJson } from '../frame/files.ts'
import { stories } from './stories.ts'
import type { Tally } from './tally.ts'

/** The least that the engine must meet of the project's own stories. */
export interface Floors {
  /** SHA-256 of all files of the stories that the floors were pinned for. */
  readonly corpus: string
  /** By story and kind: "peru figures". */
  readonly floors: Readonly<Record<string, { readonly met: number; readonly of: number }>>
}

const examples = resolve(import.meta.dirname, '../../examples')
const floorsFile = resolve(import.meta.dirname, '../floors.json')

/** SHA-256 of the names and bytes of all files of the stories. */
export const hashCorpus = (): string => {
  const parts = stories.flatMap((story) =>
    filesBelow(join(examples, story)).map((file) => {
      const name = relative(examples, file).split(sep).join('/')
      return `${name} ${sha256Hex(readFileSync(file))}\n`
    }),
  )
  return sha256Hex(parts.join(''))
}

export const readFloors = (): Floors => readJson(floorsFile)

/** Writes one floor a line, so that a change shows as one. */
export const writeFloors = ({ corpus, floors }: Floors): void => {
  const lines = Object.entries(floors).map(([name, { met, of }]) => `    "${name}": { "met": ${met}, "of": ${of} }`)
  writeFileSync(floorsFile, `{\n  "corpus": "${corpus}",\n  "floors": {\n${lines.join(',\n')}\n  }\n}\n`)
}

export const nameOf = ({ story, kind }: Pick<Tally, 'story' | 'kind'>): string => `${story} ${kind}`

/** The floors that a tally would pin. */
export const floorsOf = (corpus: string, tallies: readonly Tally[]): Floors => ({
  corpus,
  floors: Object.fromEntries(tallies.map((tally) => [nameOf(tally), { met: tally.met, of: tally.of }])),
})

/**
 * What of a tally lies below its floor, one line each with what was missed; and what has no floor, or no longer a
 * tally. Shares are compared, not counts.
 */
export const breachesOf = ({ floors }: Pick<Floors, 'floors'>, tallies: readonly Tally[]): readonly string[] => {
  const names = new Set(tallies.map(nameOf))
  const gone = Object.keys(floors).filter((name) => !names.has(name))
  return [
    ...gone.map((name) => `${name}: has a floor and is no longer measured`),
    ...tallies.flatMap((tally) => {
      const floor = floors[nameOf(tally)]
      if (floor === undefined) return [`${nameOf(tally)}: has no floor`]
      if (tally.met * floor.of >= floor.met * tally.of) return []
      const told = `${nameOf(tally)}: ${tally.met} of ${tally.of}, and the floor is ${floor.met} of ${floor.of}`
      return [[told, ...tally.misses.map((miss) => `  missed ${miss}`)].join('\n')]
    }),
  ]
}
