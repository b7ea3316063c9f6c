import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** The limits of the first casualty figure, as `role: words`. */
const limits = async (text: string, language: SupportedLanguage): Promise<readonly string[]> => {
  const { figures } = await readLayers(text, language)
  const first = figures!.find((figure) => figure.measure !== 'other')
  return first!.scope.map(({ role, text: words }) => `${role}: ${words}`)
}

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await limits(text, language)).toEqual(expected))
}

describe('what limits a figure', () => {
  check('en', 'Nine riders and two pilots were killed.', ['only: riders', 'excludes: pilots'])
  check('en', 'Ten people, none of them tourists, died.', ['excludes: tourists'])
  check('en', 'In addition to the three deaths, 17 sailors were hurt in Norvale.', [])
  check('en', 'Thirty people died in the train crash.', [])
  check('en', 'Thirty people died in clashes.', ['cause: clashes'])
  check('en', 'At least 33 bodies were found by Saturday morning.', ['only: bodies'])
  check('es', 'Hallaron 33 cuerpos en la mina.', ['only: cuerpos'])
  check('en', 'Clashes since early May have now cost 40 lives.', ['cause: Clashes', 'since: early May'])
  check('en', '25 members of the same family were killed.', ['only: members of the same family'])
  check('es', 'Desde que comenzaron las protestas en Valdoro se elevó a 40 la cifra de muertos.', [
    'since: que comenzaron las protestas en Valdoro',
  ])
  check('es', 'Treinta personas murieron en la colisión ocurrida ayer.', [])
  check('es', 'Murieron 12 mineros y dos pilotos.', ['only: mineros', 'excludes: pilotos'])
  check('es', 'Las oficinas que solo cuentan los choques dan 48 muertos.', ['cause: los choques'])
  check('es', 'La oficina, que no incluye a los soldados, cuenta 60 muertos.', ['excludes: a los soldados'])
  check('en', 'A station that counts the newborn puts the toll at 18.', ['includes: the newborn'])
  check('en', 'The men who run the station put the toll at 18.', [])
  check('es', 'La oficina cifró en 56 las muertes registradas.', [])
  check('en', 'New attacks lifted the death toll to 536.', [])
  check('es', 'Los muertos en enfrentamientos son 45.', ['cause: enfrentamientos'])
  check('en', 'The office counted 58 deaths as of Monday, accidents at roadblocks among them.', [
    'includes: accidents at roadblocks',
  ])
  check('en', 'Ninety people died; of the dead, 60 have been identified and 30 remain.', [
    'includes: identified',
    'includes: remain',
  ])
})

/** Each casualty figure as `words: measure counts`, with `other` where it is another event's. */
const read = async (text: string, language: SupportedLanguage): Promise<readonly string[]> =>
  (await readLayers(text, language))
    .figures!.filter((figure) => figure.measure !== 'other')
    .map(
      ({ text: words, measure, counts, otherEvent }) => `${words}: ${measure} ${counts}${otherEvent ? ' other' : ''}`,
    )

const checkRead = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await read(text, language)).toEqual(expected))
}

describe('whose a figure is', () => {
  checkRead('en', 'Nine people were killed in Norvale. About 40 more were wounded.', [
    'Nine: killed total',
    'About 40: injured total',
  ])
  checkRead('en', 'Twenty Danes, including two pilots, have died, including two nurses.', [
    'Twenty: killed total',
    'two: killed part',
    'two: killed part',
  ])
  checkRead('en', 'Police arrested 90 people, and not the 105 of whom they spoke.', [
    '90: detained total',
    '105: detained total',
  ])
  checkRead('en', 'Some 30 families took refuge in a school. In all 90 people have taken refuge there.', [
    '90: displaced total',
  ])
  checkRead('en', 'Nine people died in Norvale. The slide was 80 metres wide and 30 deep.', ['Nine: killed total'])
  checkRead(
    'es',
    'Murieron siete personas. Entre ellas están Ana Paz, también de 18; Rosa Paz, de 20 años, y Luis Soto, de 38.',
    ['siete: killed total'],
  )
  checkRead('es', 'Murieron seis personas: una tenía 15 años, otra 16, tres 18 y una 38.', ['seis: killed total'])
  checkRead('en', 'Rosa Paz died in Norvale. Her brother Juan Paz, who also died, was 29.', [])
  checkRead('en', 'Nine people died in May. By June the toll was 29.', ['Nine: killed incident', '29: killed total'])
  checkRead('en', 'The crash killed 16 people on Friday. Last year 8,600 people died on the roads of Norvale.', [
    '16: killed total',
    '8,600: killed total other',
  ])
  checkRead('en', 'The blast wounded 26 people in 2012.', ['26: injured total'])
  checkRead('en', 'Forty people died. The 11 nurses were killed in the lobby, along with five guards.', [
    'Forty: killed total',
    '11: killed part',
    'five: killed part',
  ])
  checkRead('en', 'Four people died in Norvale. The ombudsman counts 18 civilians and one officer.', [
    'Four: killed incident',
    '18: killed total',
    'one: killed incident',
  ])
  checkRead('en', 'Police lowered the number of people killed in the fire from 16 to 15.', [
    '16: killed incident',
    '15: killed incident',
  ])
  checkRead('en', 'Some bodies had been counted two times.', [])
  checkRead('es', 'Algunos cuerpos fueron contados dos veces.', [])
  checkRead('es', 'El ministerio rebajó de 16 a 15 los muertos.', ['16: killed total', '15: killed total'])
  checkRead('es', 'Una enfermera teme que la cuenta llegue a 70.', [])
  check('en', 'Twelve people – some miners but many nurses – were killed.', [
    'includes: some miners',
    'includes: many nurses',
  ])
  check('en', 'Twelve people - mostly miners - were killed.', ['includes: miners'])
  check('es', 'Doce personas (algunos mineros y muchas enfermeras) murieron.', [
    'includes: algunos mineros',
    'includes: muchas enfermeras',
  ])
  check('en', 'Ivo Lenz died at once and one other man was hurt.', ['only: man', 'excludes: Ivo Lenz'])
  check('en', 'Ivo Lenz met the other man who was hurt, and 12 people died.', [])
  check('en', 'A local TV cameraman was killed.', ['only: local TV cameraman'])
})
