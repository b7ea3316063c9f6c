import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createEngine, type Dossier, type KnownFacts } from '../../src/index.ts'
import { pointOf } from '../../src/model/estimate.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Counter } from '../../src/model/ledger.ts'

const folder = resolve(import.meta.dirname, '../../examples/peru-ledger')
const jsonOf = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T

/** What a counter stood at on a day: several values where it was raised within it. */
interface Truth {
  readonly counter: 'ombudsman' | 'clashes' | 'wide'
  readonly day: string
  readonly values: readonly number[]
}

const truth = jsonOf<readonly Truth[]>('truth.json')
const known = jsonOf<readonly KnownFacts[]>('reports.json').filter(({ file }) => file)
let dossier: Dossier

beforeAll(async () => {
  dossier = await createEngine().dossier(
    known.map((facts) => ({
      bytes: readFileSync(join(folder, facts.file!)),
      path: facts.file!,
      mediaType: null,
      address: null,
      retrieved: null,
      known: facts,
    })),
  )
}, 60_000)

const killed = (): readonly Counter[] => dossier.ledgers.find(({ measure }) => measure === 'killed')!.counters
const bodyOf = ({ authority }: Counter): string => dossier.entities.find(({ id }) => id === authority)?.name ?? 'nobody'
const isOfClashes = ({ scope }: Counter): boolean =>
  scope.some(({ role, text }) => role === 'cause' && /clash|choque|enfrentamiento/i.test(text))
const longest = (counters: readonly Counter[]): readonly Counter[] =>
  counters.toSorted((a, b) => b.points.length - a.points.length).slice(0, 1)

/** The three counters: the ombudsman's total, deaths in clashes by whomever, and the agency's wide count. */
const countersOf = (name: Truth['counter']): readonly Counter[] => {
  const clashes = killed().filter(isOfClashes)
  if (name === 'clashes') return clashes
  const body = name === 'ombudsman' ? 'Defensoría del Pueblo' : 'Meridian Wire'
  return longest(killed().filter((counter) => bodyOf(counter) === body && !clashes.includes(counter)))
}

const pointsOf = (name: Truth['counter']): readonly Figure[] => {
  const ids = new Set(countersOf(name).flatMap(({ points }) => points))
  return dossier.figures.filter(({ id }) => ids.has(id))
}

const valuesOn = (name: Truth['counter'], day: string): readonly (number | null)[] =>
  pointsOf(name)
    .filter(({ asOf, standing }) => asOf === day && standing === 'asserted')
    .map(pointOf)

test('half of the reports are in Spanish, and there are forty at least', () => {
  expect(known.length).toBeGreaterThanOrEqual(40)
  expect(known.filter(({ language }) => language === 'es').length * 2).toBeGreaterThanOrEqual(known.length)
})

describe.each(['ombudsman', 'clashes', 'wide'] as const)('the counter %s', (name) => {
  const days = truth.filter(({ counter }) => counter === name)

  test('has its value on each of its days, twenty at least', () => {
    const missing = days.filter(({ day, values }) => !valuesOn(name, day).some((value) => values.includes(value!)))
    expect(missing.map(({ day }) => day)).toEqual([])
    expect(days.length).toBeGreaterThanOrEqual(20)
  })

  test('has no other value on any of its days', () => {
    const wrong = days.flatMap(({ day, values }) =>
      valuesOn(name, day)
        .filter((value) => !values.includes(value!))
        .map((value) => `${day}: ${value}`),
    )
    expect(wrong).toEqual([])
  })
})

test('the three counters share no figure and do not contradict one another', () => {
  const names = ['ombudsman', 'clashes', 'wide'] as const
  const counterOf = new Map<string, string>()
  for (const name of names) for (const { id } of pointsOf(name)) counterOf.set(id, name)
  expect(counterOf.size).toBe(names.reduce((sum, name) => sum + pointsOf(name).length, 0))
  const between = dossier.differences.filter(
    ({ a, b }) => counterOf.has(a) && counterOf.has(b) && counterOf.get(a) !== counterOf.get(b),
  )
  expect(between.length).toBeGreaterThan(0)
  expect(between.filter(({ relation }) => relation === 'contradiction')).toEqual([])
  expect(
    between.filter(({ relation, possible }) => relation === 'undecided' && possible.includes('contradiction')),
  ).toEqual([])
})

/** The named dead: name, ages, causes and places as told, and how they stand. */
const victims = (): readonly string[] =>
  dossier.victims.map(({ entity, standing, attributes }) => {
    const of = (name: string): string =>
      attributes.flatMap((attribute) => (attribute.name === name ? [attribute.value] : [])).join(' or ')
    const name = dossier.entities.find(({ id }) => id === entity)!.name
    return [name, of('age'), of('cause'), of('place'), standing].join(' | ')
  })

test('whoever is named among the dead is found, with what is told of them', () => {
  expect(victims().toSorted()).toEqual([
    'Beckam Romario Quispe Garfias | 18 | un traumatismo en la cabeza |  | reported',
    'Denilson Huaraca Vílchez | 22 or 23 | A bullet or un disparo en el pecho | Aymaraes | reported',
    'Isidro Arcata Mamani | 62 | a bullet | Ilave | reported',
    'Jonatan Alarcón Galindo | 19 | dos balazos | Ayacucho | reported',
    'Jonathan Lloclla Loayza | 26 |  |  | withdrawn',
    'José Luis Soncco Quispe | 29 | quemado en su patrullero | Juliaca | reported',
    'Marco Antonio Samillán Sanga | 31 or 29 | a bullet or alcanzado por perdigones | Juliaca | reported',
    'Miguel Arcana | 38 |  | Arequipa | reported',
    'Remo Candia Guevara | 50 | un balazo en el pecho | Cusco | reported',
    'Sonia Aguilar | 35 | hit in the head | Macusani | reported',
    'Víctor Santisteban Yacsavilca | 55 | a head injury | Lima | reported',
    'Wilfredo Lizarme Barboza | 18 |  | Andahuaylas | reported',
  ])
})

test('who survived, or only spoke, is no victim', () => {
  expect(victims().join()).not.toMatch(/Villasante|Alvarado|Meridian|Milagros|Bedón/)
})
