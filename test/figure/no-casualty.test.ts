import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** The casualties a text counts, as `words measure`; numbers that count nobody harmed give none. */
const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { figures } = await readLayers(text, language)
    const casualties = figures!.filter(({ measure }) => measure !== 'other')
    expect(casualties.map(({ text: words, measure }) => `${words} ${measure}`)).toEqual(expected)
  })
}

describe('a bare number goes on with a count only where it is the count', () => {
  check('en', 'The blast killed 15 people. A day earlier the office had 12.', ['15 killed', '12 killed'])
  check('en', 'The blast killed 15 people. Norvale is one of the great ports of the south.', ['15 killed'])
  check('en', 'The blast killed 15 people. Officials said the rebels number up to 4,000.', ['15 killed'])
  check('en', 'The blast killed 15 people. Within a day or two, the council may have to decide.', ['15 killed'])
  check('en', 'The blast killed 15 people. Membership grew by more than 2,000 to 9,000.', ['15 killed'])
  check('en', 'The blast killed 15 people. The pump takes just 20 to 30 minutes.', ['15 killed'])
  check('en', 'The blast killed 15 people. The case was heard in court two of the old hall.', ['15 killed'])
  check('en', 'The blast killed 15 people. Otherwise no-one knew the owner.', ['15 killed'])
  check('en', 'The blast killed 15 people. Evidence was heard on 18, 19, 20 and 22 March.', ['15 killed'])
  check('es', 'La explosión mató a 15 personas. La fiscalía contaba ese mismo día 12.', ['15 killed', '12 killed'])
  check('es', 'La explosión mató a 15 personas. Valdoro es uno de los grandes puertos del sur.', ['15 killed'])
  check('es', 'La explosión mató a 15 personas. En uno o dos días, el concejo decidirá.', ['15 killed'])
})

describe('a word of death in another word’s service', () => {
  check('en', 'The court handed down 529 death sentences on Monday.', [])
  check('en', 'Judges condemned 40 men to death. He is one of the 40 sentenced to death.', [])
  check('en', 'The talks ran into a dead end.', [])
  check('en', 'A dead whale lay on the beach.', [])
  check('en', 'Hundreds of lives hang in the balance.', [])
  check('en', 'The storm took 30 lives in Norvale.', ['30 killed'])
  check('es', 'El tribunal dictó 529 sentencias de muerte. Son 40 los condenados a muerte.', [])
  check('es', 'Una ballena muerta apareció en la playa.', [])
})

describe('who did it is not counted as harmed', () => {
  check('en', 'On that day 600 others are said to have killed an officer.', ['an killed'])
  check('en', 'At least 12 rebels are thought to have been killed.', ['At least 12 killed'])
  check('en', 'A military spokesman said Barrow was likely killed by friendly fire.', [])
  check('en', 'Nobody knew who killed them.', [])
  check('en', 'She had told a psychiatrist she killed for pleasure.', [])
  check('en', 'The column was attacked by a helicopter and none were wounded.', ['none injured'])
  check('en', 'The plane was shot down by a commander who claimed to have killed 40 soldiers.', ['40 killed'])
})

describe('what was only tried', () => {
  check('en', 'He admitted the attempted murder of two other men.', [])
  check('en', 'She attempted to murder two strangers in Norvale.', [])
  check('en', 'The gang tried to kidnap three nurses.', [])
  check('en', 'The gang kidnapped three nurses.', ['three detained'])
  check('es', 'Intentó matar a dos hombres en Valdoro.', [])
  check('es', 'Admitió el intento de asesinato de dos hombres.', [])
})

describe('verbs that mean something else here', () => {
  check('en', 'The council froze the accounts of 21 people held responsible for the losses.', [])
  check('en', 'The two candidates who lost against the mayor were invited.', [])
  check('en', 'A nurse lost two family members in the strike.', [])
  check('en', 'Three soldiers who admitted their roles are confined to base.', [])
  check('en', 'Three soldiers were admitted to hospital.', ['Three hospitalized'])
  check('en', 'The bloc will name 15 previously unidentified individuals after the strike killed 12.', ['12 killed'])
  check('en', 'The war has seen 150,000 people killed and around nine million people exiled.', [
    '150,000 killed',
    'around nine million displaced',
  ])
  check('en', 'The gas killed more than ten people, affecting hundreds more.', ['more than ten killed'])
})

describe('numbers of codes, of texts and of what happened', () => {
  check('en', 'The driver of the van C-4431B-T died at once.', [])
  check('es', 'El conductor del coche con matrícula "C-4431B-T" murió en el acto.', [])
  check('es', 'Dos mineros murieron y fueron atendidos por sanitarios del 061.', ['Dos killed'])
  check('en', 'Ruiz died in cell 4/12 of the old jail.', [])
  check('en', 'In terms of section 2(1)(b) of the act an inquiry into the death was held.', [])
  check('en', 'There were 30 passengers but no-one was injured.', [])
  check('en', 'Five people were hurt in three crashes.', ['Five injured'])
  check('es', 'Otras cinco heridas son el saldo de tres accidentes.', ['cinco injured'])
})

describe('victims who live', () => {
  check('en', 'Two miners were killed. One victim testified on Monday.', ['Two killed'])
  check('en', 'The fund was set up for six victims of abuse.', [])
  check('en', 'Six victims of the blast were buried.', ['Six killed'])
  check('es', 'Una de las víctimas declaró ayer ante el juez.', [])
  check('es', 'Doce víctimas de una estafa protestaron.', [])
  check('es', 'Doce víctimas fueron enterradas.', ['Doce killed'])
})

describe('what goes on with no count of the dead', () => {
  check('en', 'They were condemned for killing a guard. The remaining 92 had their sentences commuted.', ['a killed'])
  check('en', 'Two guards were killed. She is one of the 83 sentenced to death for the killing.', ['Two killed'])
  check('en', 'Two guards were killed. Forces on the border, which they say number up to 4,000, left.', ['Two killed'])
  check('en', 'Two guards vanished. The order lets them look at phone records two steps away.', ['Two missing'])
  check('en', 'Two guards were killed. The toll, which stood at 12, may rise.', ['Two killed', '12 killed'])
  check('es', 'Murieron dos guardias. Podrían ser unos 1.500 los milicianos que se rindieron.', ['dos killed'])
  check('es', 'Murieron dos guardias. El saldo, que era de 12, puede subir.', ['dos killed', '12 killed'])
})

describe('ages, names and spans of time', () => {
  check('en', 'Paz was 11 when her mother died.', [])
  check('en', 'He abused a girl who was younger than 13 and killed two others.', ['two killed'])

  check(
    'en',
    'The rape and killing shocked Norvale; the police estimated her to be 25, a neighbour said she was 14.',
    [],
  )
  check('en', 'One of the dead, a girl as young as 15, was buried on Monday.', ['One killed'])
  check('en', 'Haddad, now 34, was arrested in March.', [])
  check('en', 'The latest was a sapper from 32 Engineer Regiment, who died in March.', [])
  check('en', 'She spent 15 of the previous 21 years in detention.', [])
  check('en', 'The troops broke up the sit-in, killing nearly 1,000 people in a day.', ['nearly 1,000 killed'])
  check('en', 'Two sailors died of wounds. A third died of tetanus.', ['Two killed', 'third killed'])
  check('en', 'The fighting reached a town of some 200,000 people, half of them displaced from the coast.', [])
})
