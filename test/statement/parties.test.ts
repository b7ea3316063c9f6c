import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Participant } from '../../src/model/statement.ts'
import { readLayers } from '../support.ts'

/** Role, words and the name of the entity of a part, as `patient: the price`, `agent: I = Karl Brandt`. */
const check = (language: SupportedLanguage, text: string, verb: string, expected: readonly string[]): void => {
  test(`${language}: ${text}`, async () => {
    const { statements = [], entities = [] } = await readLayers(text, language)
    const told = statements.find(({ predicate }) => predicate?.text.endsWith(verb))
    const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? ''
    const show = ({ role, text: words, entity }: Participant): string =>
      [`${role}: ${words}`, entity === null ? [] : name(entity)].flat().join(' = ')
    expect(told?.participants.filter(({ role }) => role !== 'other').map(show)).toEqual(expected)
  })
}

describe('what a relative clause is about is the object of a verb that has a subject', () => {
  check('en', 'The price which the owner wanted was too high.', 'wanted', ['agent: the owner', 'patient: The price'])
  check('en', 'The guard, whom the board dismissed in May, has left.', 'dismissed', [
    'agent: the board',
    'patient: The guard',
  ])
  check('en', 'The bridge where the guard slept was shut.', 'slept', ['agent: the guard'])
  check('es', 'El precio que el dueño pedía era alto.', 'pedía', ['agent: el dueño', 'patient: El precio'])
})

describe('a noun beside a light verb says who takes part', () => {
  check('en', 'Rebels carried out an attack on the port.', 'carried', ['agent: Rebels', 'patient: the port'])
  check('en', 'The town suffered an attack by rebels.', 'suffered', ['agent: rebels', 'patient: The town'])
  check('en', 'The board announced the arrest of Ivo Lenz.', 'announced', ['patient: Ivo Lenz = Ivo Lenz'])
  check('en', 'The arrest of Ivo Lenz came too late.', 'came', ['patient: Ivo Lenz = Ivo Lenz'])
  check('en', 'The clerk announced his resignation.', 'announced', ['agent: The clerk'])
  check('es', 'La policía llevó a cabo la detención de Ivo Lenz.', 'llevó', [
    'agent: La policía = policía',
    'patient: Ivo Lenz = Ivo Lenz',
  ])
  check('es', 'El puerto sufrió un ataque.', 'sufrió', ['patient: El puerto'])
})

describe('a word that goes with the verb opens no place', () => {
  check('en', 'The firm laid off two clerks.', 'laid', ['agent: The firm', 'patient: two clerks'])
  check('en', 'The clerk walked down the street.', 'walked', ['agent: The clerk'])
})

describe('behind a verb with its pronoun the subject may follow', () => {
  check('es', 'Ayer se derrumbó un puente.', 'derrumbó', ['agent: un puente'])
  check('es', 'Ayer se suspendió el partido.', 'suspendió', ['patient: el partido'])
})

describe('a subject that two clauses share is known in both', () => {
  check('en', 'Mayor Elena Quist closed the bridge and fined the builder.', 'fined', [
    'agent: Mayor Elena Quist = Elena Quist',
    'patient: the builder',
  ])
})

describe('the first person of a quotation is who speaks', () => {
  check('en', '“I blame the board,” Karl Brandt said.', 'blame', ['agent: I = Karl Brandt', 'patient: the board'])
})

/** The name of whose the patient of a clause is. */
const checkOwner = (text: string, expected: string | null): void => {
  test(`whose: ${text}`, async () => {
    const { statements = [], entities = [] } = await readLayers(text, 'en')
    const patient = statements.at(-1)?.participants.find(({ role }) => role === 'patient')
    expect(entities.find(({ id }) => id === patient?.owner)?.name ?? null).toBe(expected)
  })
}

describe('a name within a description is not what the description means', () => {
  checkOwner("The board has backed Elena Quist's bid.", 'Elena Quist')
  checkOwner('The board has backed Elena Quist.', null)
  check('en', "Elena Quist's nomination stunned the town.", 'stunned', [
    "agent: Elena Quist's nomination",
    'patient: the town',
  ])
})

describe('who is told as somebody is nobody named before', () => {
  check('en', 'Elena Quist opened the bridge. A Norland man was hurt.', 'hurt', ['patient: A Norland man'])
})

/** What is told of one participant, beside its words. */
const checkPart = (language: SupportedLanguage, text: string, expected: object): void => {
  test(`${language}: ${text}`, async () => {
    const { statements = [] } = await readLayers(text, language)
    expect(statements[0]?.participants.find(({ role }) => role === 'agent')).toMatchObject(expected)
  })
}

describe('some of a group are told from all of it', () => {
  checkPart('en', 'Most of the guards wore boots.', { someOf: true })
  checkPart('es', 'La mayoría de los guardias llevaba botas.', { someOf: true })
  checkPart('es', 'Algunos de los guardias llevaban botas.', { someOf: true })
  test('not: all guards', async () => {
    const { statements = [] } = await readLayers('The guards wore most of the boots.', 'en')
    expect(statements[0]?.participants.find(({ role }) => role === 'agent')).not.toHaveProperty('someOf')
  })
})

describe('what somebody is said to be suffers nothing', () => {
  const isComplement = (language: SupportedLanguage, text: string, expected: true | undefined): void => {
    test(`${language}: ${text}`, async () => {
      const { statements = [] } = await readLayers(text, language)
      expect(statements[0]?.participants.find(({ role }) => role === 'patient')?.complement).toBe(expected)
    })
  }
  isComplement('en', 'The men were sailors.', true)
  isComplement('es', 'Los dos hombres eran guardias.', true)
  isComplement('en', 'Two men hired guards.', undefined)
})
