import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  test(`${language}: ${text}`, async () => {
    const { clauses = [] } = await readLayers(text, language)
    expect(clauses.map((clause) => clause.text)).toEqual(expected)
  })
}

describe('a word behind a noun and before a verb is its subject', () => {
  check('en', 'Brandt faces charges that included theft.', ['Brandt faces charges', 'charges that included theft'])
  check('en', 'The mayor said that the bridge had fallen.', ['The mayor said', 'the bridge had fallen'])
})

describe('how many of them belongs to the relative', () => {
  check('en', 'He named the raiders, two of whom were caught.', [
    'He named the raiders',
    'the raiders, two of whom were caught',
  ])
})

describe('what goes along with a deed stays with it', () => {
  check('en', 'It ended with ten miners and two guards killed.', ['It ended with ten miners and two guards killed'])
  check('en', 'Police opened fire on the crowd and a boy died in hospital.', [
    'Police opened fire on the crowd',
    'a boy died in hospital',
  ])
})

describe('one deed after another', () => {
  check('en', 'She packed the bag, left it on the seat and ran away.', [
    'She packed the bag',
    'left it on the seat',
    'ran away',
  ])
  check('en', 'The judge fined the club, then called on the owners to sell it.', [
    'The judge fined the club',
    'then called on the owners to sell it',
  ])
  check('es', 'Los obreros cerraron la plaza, quemaron llantas y marcharon al puerto.', [
    'Los obreros cerraron la plaza',
    'quemaron llantas y marcharon al puerto',
  ])
  check('en', 'It was a long, hard answer she gave.', ['It was a long, hard answer she gave'])
})

describe('the main clause behind a setting', () => {
  check('en', 'Since the mayor was ousted the council has met twice.', [
    'Since the mayor was ousted',
    'the council has met twice',
  ])
})

describe('subjects of two nouns', () => {
  check('en', 'Quist said the bridge and the road had been closed.', [
    'Quist said',
    'the bridge and the road had been closed',
  ])
  check('en', 'Quist blamed the fire on what she called greed.', ['Quist blamed the fire on what she called greed'])
  check('en', 'Two guards fell: the second man, Ivo Lenz, is in hospital.', [
    'Two guards fell',
    'the second man, Ivo Lenz, is in hospital',
  ])
})

describe('what a clause tells', () => {
  const tells = (text: string, expected: object): void => {
    test(text, async () => {
      const [clause] = (await readLayers(text, 'en')).clauses ?? []
      const { predicate, agent, patient, passive } = clause!
      expect({ predicate: predicate?.lemma, agent: agent?.text, patient: patient?.text, passive }).toMatchObject(
        expected,
      )
    })
  }
  tells('The man was reported to have been living in Dorval.', { predicate: 'live' })
  tells('Ten people are believed to have been killed by raiders.', { predicate: 'kill', patient: 'Ten people' })
  tells('The mayor was forced to flee.', { predicate: 'force' })
  tells('The club is being sued by Karl Brandt.', { predicate: 'sue', passive: true, patient: 'The club' })
  tells('Brandt filed a lawsuit last month.', { predicate: 'file', patient: 'a lawsuit' })
  tells('The dead were miners.', { predicate: 'be', agent: 'The dead' })
  tells('Raiders shot dead two guards.', { predicate: 'shoot', agent: 'Raiders' })
  tells('The Harbour Front, one of three groups, claimed responsibility for the raid.', {
    predicate: 'claim',
    agent: 'The Harbour Front',
  })
})

describe('the noun that a relative clause is about', () => {
  check('en', 'The crew was thanked by Ana Ruiz, 34, who climbed to the roof.', [
    'The crew was thanked by Ana Ruiz, 34',
    'Ana Ruiz, 34, who climbed to the roof',
  ])
  check('es', 'Ana Ruiz, de 34 años, que nadó hasta la orilla, dio las gracias.', [
    'Ana Ruiz, de 34 años, que nadó hasta la orilla, dio las gracias',
    'Ana Ruiz, de 34 años, que nadó hasta la orilla',
  ])
  check('en', 'Brandt Mills – which owns two ships – has bid for the port.', [
    'Brandt Mills – which owns two ships',
    'Brandt Mills – which owns two ships – has bid for the port',
  ])
})

describe('a relative clause of all that was said takes no noun', () => {
  check('es', 'El marinero murió en el hospital, con lo que son 12 las víctimas.', [
    'El marinero murió en el hospital',
    'con lo que son 12 las víctimas',
  ])
})

describe('a clause behind a noun that its subject pronoun opens', () => {
  check('en', 'He was freed under a deal he signed in May.', ['He was freed under a deal', 'a deal he signed in May'])
  check('en', 'When he heard the news he left the town.', ['When he heard the news', 'he left the town'])
  check('en', 'On Friday he left the town.', ['On Friday he left the town'])
})

describe('what is said behind a day or an addressee', () => {
  check('en', 'The board announced late on Sunday it had seized a boat.', [
    'The board announced late on Sunday',
    'it had seized a boat',
  ])
  check('en', 'Quist said Friday the floods killed ten miners.', ['Quist said Friday', 'the floods killed ten miners'])
  check('en', 'Quist told the court the man had fled.', ['Quist told the court', 'the man had fled'])
  check('es', 'La junta anunció el domingo que había capturado un barco.', [
    'La junta anunció el domingo',
    'había capturado un barco',
  ])
  check('es', 'El domingo que llegó el circo llovió mucho.', [
    'El domingo que llegó el circo llovió mucho',
    'El domingo que llegó el circo',
  ])
})

describe('a participle in apposition', () => {
  check('en', 'The clerk, named as Ivo Lenz, was posing for a photograph.', [
    'The clerk, named as Ivo Lenz, was posing for a photograph',
    'The clerk, named as Ivo Lenz',
  ])
  check('en', 'She ran, fell on the road, and died.', ['She ran, fell on the road, and died'])
})

describe('two facts of one verb group', () => {
  check('en', 'A bus hit a tree, killing 15 people and injuring more than 30 others.', [
    'A bus hit a tree',
    'killing 15 people',
    'injuring more than 30 others',
  ])
  check('en', 'At the port four miners were killed and 70 wounded.', [
    'At the port four miners were killed',
    '70 wounded',
  ])
  check('es', 'Dos mineros fueron detenidos y tres heridos.', ['Dos mineros fueron detenidos', 'tres heridos'])
  check('en', 'Four were killed and 70 wounded miners were treated.', [
    'Four were killed',
    '70 wounded miners were treated',
  ])
})

describe('bounds, places and pronouns within a clause', () => {
  const tells = (language: SupportedLanguage, text: string, expected: object): void => {
    test(text, async () => {
      const { clauses = [] } = await readLayers(text, language)
      const { agent, patient } = clauses[0]!
      expect({ agent: agent?.text, patient: patient?.text }).toMatchObject(expected)
    })
  }
  tells('en', 'A blaze killed at least 40 other guards.', { patient: 'at least 40 other guards' })
  tells('en', 'At least 15 people, including two teachers, have been killed.', { patient: 'At least 15 people' })
  tells('en', 'A bus carrying pupils to the sea crashed into a truck.', { agent: 'A bus' })
  tells('es', 'Lo mató un cartucho de gas.', { agent: 'un cartucho de gas', patient: 'Lo' })
})

describe('a clause about what dates a deed is of that alone', () => {
  check('en', 'Police held 14 people after clashes in which two guards were hurt.', [
    'Police held 14 people after clashes',
    'clashes in which two guards were hurt',
  ])
  check('es', 'La policía detuvo a diez personas tras una riña en la que dos guardias resultaron heridos.', [
    'La policía detuvo a diez personas tras una riña',
    'una riña en la que dos guardias resultaron heridos',
  ])
})

describe('what is said stands behind who is told', () => {
  check('es', 'La alcaldesa informó a la prensa que hay seis desaparecidos.', [
    'La alcaldesa informó a la prensa',
    'hay seis desaparecidos',
  ])
  check('es', 'La alcaldesa visitó a los vecinos que perdieron su casa.', [
    'La alcaldesa visitó a los vecinos',
    'los vecinos que perdieron su casa',
  ])
})
