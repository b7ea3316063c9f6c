import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { AlignedStory } from '../../src/model/story.ts'
import { readReport, storyOf } from './support.ts'

const story = async (language: SupportedLanguage, told: readonly string[]): Promise<AlignedStory> =>
  storyOf(await Promise.all(told.map((words, i) => readReport(`r${i}`, words, { language }))))

/** Whether a claim stands on both reports, and how. */
const shared = async (language: SupportedLanguage, ...told: readonly string[]): Promise<string | null> =>
  (await story(language, told)).claims.find(({ reports }) => reports.length === 2)?.status ?? null

describe('one proposition', () => {
  it.each<readonly [string, SupportedLanguage, string, string]>([
    [
      'a count told by other words',
      'en',
      'At least 52 people died in the Dorval flood.',
      'The flood in Dorval killed 52 people.',
    ],
    [
      'un recuento',
      'es',
      'Al menos 52 personas murieron en la riada de Dorval.',
      'La riada de Dorval mató a 52 personas.',
    ],
    [
      'a deed and its doer',
      'en',
      'Mayor Elena Quist resigned on Monday.',
      'Elena Quist, the mayor, stepped down on Monday.',
    ],
    [
      'whose death it is, and who the dead man is said to be',
      'en',
      'Two guards were shot at the gate. Ivo Lenz was killed on the spot.',
      'The guard, identified as Ivo Lenz, had worked there since May.',
    ],
    [
      'what a speaker says of himself',
      'en',
      'Karl Brandt blamed the deaths on the harbour board.',
      '“I personally blame the board for what it left undone,” Karl Brandt said.',
    ],
    [
      'what is told in passing of who is named',
      'en',
      'Norco, which owns the Dorval and Sundby mills, said it would hire.',
      'Norco, which owns mills including those in Dorval and Sundby, is expected to report a loss.',
    ],
    [
      'a number whose bound stands before the clause',
      'en',
      'The bid was below the £640m price that the owner Otto Falk wants.',
      'Otto Falk had hoped to sell the mill for £640m.',
    ],
    [
      'two deeds by the same verbs',
      'en',
      'More shells were found nearby and destroyed by engineers.',
      'Two unexploded mines were found later and destroyed.',
    ],
    [
      'a count that a bound allows',
      'en',
      'A bus crash near Dorval killed 15 people. More than 30 were injured.',
      'Fifteen people died in a bus crash near Dorval. Forty-seven others were injured in the crash.',
    ],
    [
      'a punishment by other words',
      'en',
      'The judge sentenced Karl Brandt to nine years in prison.',
      'Karl Brandt was handed a nine-year prison term.',
    ],
    [
      'una pena con otras palabras',
      'es',
      'El juez condenó a Tomás Varela a nueve años de cárcel.',
      'Tomás Varela recibió una pena de nueve años de prisión.',
    ],
    [
      'what a noun tells',
      'en',
      'The gearbox of the ferry failed without warning, the inquiry found.',
      'Investigators blamed a sudden failure of the ferry gearbox.',
    ],
    [
      'lo que dice un sustantivo',
      'es',
      'El timón del transbordador Aurora se rompió sin aviso.',
      'Los peritos hablan de la rotura del timón del transbordador Aurora.',
    ],
    [
      'one body named in two ways',
      'en',
      'A Dorval court jailed Karl Brandt for nine years.',
      'The regional court jailed Karl Brandt for nine years.',
    ],
    ['un hecho y su autor', 'es', 'La alcaldesa Elena Quist renunció el lunes.', 'Elena Quist dimitió el lunes.'],
  ])('%s', async (_, language, a, b) => {
    expect(await shared(language, a, b)).not.toBeNull()
  })

  it.each<readonly [string, SupportedLanguage, string, string]>([
    [
      'other people',
      'en',
      'Ivo Lenz was hurt during a march in Port Ambler.',
      'A policeman was burned in his car in Port Ambler.',
    ],
    [
      'otras personas',
      'es',
      'Ivo Lenz fue herido en una marcha en Dorval.',
      'Un policía fue quemado en su coche en Dorval.',
    ],
    [
      'a setting beside a deed',
      'en',
      'The toll rose since protests against Elena Quist began.',
      'Elena Quist spoke on January 24.',
    ],
    ['a wish beside a fact', 'en', 'Farmers asked that Elena Quist resign.', 'Elena Quist resigned.'],
    ['other bodies', 'en', 'Norland condemned the bombing at Dorval.', 'Sudmark condemned the bombing at Dorval.'],
    [
      'other hours',
      'en',
      'The ferry Aurora left Dorval at 4:40 p.m.',
      'The ferry Aurora sailed from Sundby at 9:15 a.m.',
    ],
    [
      'two acts of one person at one place',
      'en',
      'Elena Quist resigned in Port Ambler.',
      'Elena Quist planted an oak in Port Ambler.',
    ],
    [
      'dos actos de una persona en un lugar',
      'es',
      'Elena Quist dimitió en Puerto Lirio.',
      'Elena Quist plantó un roble en Puerto Lirio.',
    ],
    [
      'papeles cambiados',
      'es',
      'Karl Brandt atacó a Ivo Lenz con una botella en la taberna.',
      'Ivo Lenz atacó a Karl Brandt con una botella en la taberna.',
    ],
    ['a role alone', 'es', 'El ministro visitó Dorval.', 'El ministro dimitió.'],
  ])('not: %s', async (_, language, a, b) => {
    expect([null, 'conflicting']).toContain(await shared(language, a, b))
  })
})

describe('two propositions', () => {
  it.each<readonly [string, SupportedLanguage, string, string]>([
    [
      'some of a group and those told of',
      'en',
      'Most of the guards in Dorval wear red police uniforms.',
      'The two guards wore red police uniforms.',
    ],
    [
      'algunos de un grupo',
      'es',
      'La mayoría de los guardias de Dorval lleva uniforme rojo.',
      'Los muertos llevaban uniforme rojo.',
    ],
  ])('%s', async (_, language, a, b) => {
    expect(await shared(language, a, b)).toBe(null)
  })
})

describe('conflict', () => {
  it.each<readonly [string, SupportedLanguage, string, string, string | null]>([
    [
      'days',
      'en',
      'A Norland sailor was crushed on Tuesday by a falling yellow crane in Dorval.',
      'A Norland sailor was crushed on Thursday by a falling yellow crane in Dorval.',
      'conflicting',
    ],
    ['días de hechos distintos', 'es', 'Un hombre murió el martes.', 'Un hombre murió el jueves.', null],
    [
      'one night',
      'en',
      'A Norland sailor was crushed on Monday night by a falling yellow crane in Dorval.',
      'A Norland sailor was crushed on Tuesday by a falling yellow crane in Dorval.',
      null,
    ],
    [
      'a gun is no shooting',
      'en',
      'Karl Brandt took her gun in Dorval.',
      'Karl Brandt did not have his gun in Dorval.',
      null,
    ],
    ['denial', 'en', 'Karl Brandt attacked Ivo Lenz.', 'Karl Brandt did not attack Ivo Lenz.', 'conflicting'],
    ['desmentido', 'es', 'Karl Brandt atacó a Ivo Lenz.', 'Karl Brandt no atacó a Ivo Lenz.', 'conflicting'],
    ['no denial', 'en', 'Karl Brandt attacked Ivo Lenz.', 'Karl Brandt not only attacked Ivo Lenz but fled.', null],
    ['both deny', 'en', 'Karl Brandt had yet to attack Ivo Lenz.', 'Karl Brandt did not attack Ivo Lenz.', null],
    ['another wish', 'en', 'Karl Brandt did not want to wait.', 'Karl Brandt wanted to leave.', null],
    ['absent', 'en', 'Karl Brandt was not at the mill at the time of the fire.', 'The fire met Karl Brandt.', null],
    ['denial of another', 'en', 'Karl Brandt attacked Ivo Lenz.', 'Otto Falk did not attack Ivo Lenz.', null],
  ])('%s', async (_, language, a, b, expected) => {
    const { claims } = await story(language, [a, b])
    expect(claims.find(({ status }) => status === 'conflicting')?.status ?? null).toBe(expected)
  })
})

describe('certainty', () => {
  it.each<readonly [string, string, string]>([
    [
      'one and what is his',
      'Elena Quist backed Karl Brandt on Wednesday at a rally in Lumbera. Rain fell.',
      "The mayor, Elena Quist, has backed Karl Brandt's bid for the Dorval council. Sheep grazed.",
    ],
    [
      'one who does the same',
      'Elena Quist resigned over the bridge. Rain fell.',
      'Elena Quist stepped down amid anger in Lumbera. Sheep grazed.',
    ],
  ])('clear: %s', async (_, a, b) => {
    const { claims } = await story('en', [a, b])
    expect(claims.find(({ reports }) => reports.length > 1)?.certainty).toBe('clear')
  })

  it('of a claim that two reports clearly tell, a third may only tell of something near', async () => {
    const { claims } = await story('en', [
      'Councillors in Lumbera gave Elena Quist a standing ovation on Monday. Rain fell.',
      'Elena Quist received a standing ovation from councillors in Lumbera on Monday. Sheep grazed.',
      'A standing ovation marked the day in Lumbera. Goats bleat.',
    ])
    const [claim] = claims.filter(({ reports }) => reports.length === 3)
    expect(claim?.citations.map(({ certainty }) => certainty)).toEqual(['clear', 'clear', 'likely'])
    expect(claim?.certainty).toBe('clear')
  })
})
