import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Concept and name of all to whom something happened. */
const check = (text: string, expected: readonly string[], language: SupportedLanguage = 'en'): void => {
  test(`${language}: ${text}`, async () => {
    const { statements = [], entities = [] } = await readLayers(text, language)
    const named = statements.flatMap(({ befallen }) => befallen ?? [])
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name
    expect(named.map(({ concept, entity }) => `${concept} ${nameOf(entity)}`)).toEqual(expected)
  })
}

check('Luis Soto grieved over the death of Rosa Vidal.', ['die Rosa Vidal'])
check("Luis Soto grieved over Rosa Vidal's death.", ['die Rosa Vidal'])
check('Luis Soto lamentó la muerte de Rosa Vidal.', ['die Rosa Vidal'], 'es')
check('Luis Soto lamentó el asesinato de la abogada Rosa Vidal.', ['murder Rosa Vidal'], 'es')
check('Rosa Vidal was found dead.', ['die Rosa Vidal'])
check('Pedro Mamani resultó herido.', ['injure Pedro Mamani'], 'es')
check('Luis Soto grieved over the death of the mine.', [])
check("Ombudsman Rosa Vidal counted the dead. Rosa Vidal's toll rose to 60 on Thursday.", [])
check('Luis Soto met Rosa Vidal after the death penalty was lifted.', [])

describe('all of a list', () => {
  const three = ['murder Rosa Vidal', 'murder Luis Soto', 'murder Pedro Mamani']
  check('Gunmen murdered Rosa Vidal, the judge Luis Soto, and Pedro Mamani.', three)
  check('Gunmen murdered in less than two days Rosa Vidal, Luis Soto and Pedro Mamani.', three)
  check('The murders in Tarma of Rosa Vidal, Luis Soto, and of Colonel Pedro Mamani were condemned.', three)
  check('Rosa Vidal, mayor of Tarma, her driver Luis Soto and Pedro Mamani were murdered.', three)
  check('The poet Rosa Vidal, 40; Luis Soto, a clerk; and Pedro Mamani, as well as a guard, were murdered.', three)
  check('Sicarios asesinaron a Rosa Vidal, al juez Luis Soto y al coronel Pedro Mamani.', three, 'es')
  check('Condenó los asesinatos de Rosa Vidal, Luis Soto y Pedro Mamani.', three, 'es')
  check('Rosa Vidal, alcaldesa de Tarma, Luis Soto y Pedro Mamani fueron asesinados.', three, 'es')
  check('Two nurses were killed, along with Rosa Vidal and Luis Soto.', ['kill Rosa Vidal', 'kill Luis Soto'])
  check('Murieron dos enfermeras, entre ellas Rosa Vidal y Ana Soto.', ['die Rosa Vidal', 'die Ana Soto'], 'es')
  check('The dead were identified as Rosa Vidal and Luis Soto.', ['die Rosa Vidal', 'die Luis Soto'])
  check('Los muertos fueron identificados como Rosa Vidal y Luis Soto.', ['die Rosa Vidal', 'die Luis Soto'], 'es')
})

describe('whoever else is named', () => {
  check('After the murder of Rosa Vidal, Luis Soto left.', ['murder Rosa Vidal'])
  check('After the murder of Rosa Vidal and a guard, President Luis Soto left.', ['murder Rosa Vidal'])
  check('Papers on the murder of Rosa Vidal and Luis Soto were found.', ['murder Rosa Vidal', 'murder Luis Soto'])
  check('General Luis Soto left. Hours later the general was killed in Tarma.', [])
  check('The brother of Luis Soto was killed.', [])
  check("Luis Soto's driver was killed.", [])
  check('Gunmen killed the brother of Luis Soto.', [])
  check('Luis Soto met the party whose candidate was murdered.', [])
  check('Luis Soto praised the nuns who were killed.', [])
  check('Gunmen attacked Luis Soto, and his driver was killed.', [])
  check('La viuda de Luis Soto murió ayer.', [], 'es')
  check('Luis Soto recordó a las monjas que fueron asesinadas.', [], 'es')
  check('Tras el asesinato de Rosa Vidal, Luis Soto se fue.', ['murder Rosa Vidal'], 'es')
  check('El agresor también murió, y Luis Soto no lo incluyó en la cuenta.', [], 'es')
})

describe('beside the name', () => {
  check('Rosa Vidal, 45, a mother of two who worked at the mill, died on Monday.', ['die Rosa Vidal'])
  check('Rosa Vidal, second judge of the town, who was murdered on Friday, had been threatened.', ['murder Rosa Vidal'])
  check('A nurse named Rosa Vidal was killed.', ['kill Rosa Vidal'])
  check('The relatives of the murdered judge Rosa Vidal wept.', ['murder Rosa Vidal'])
  check('Rosa Vidal was shot to death.', ['kill Rosa Vidal'])
  check('Rosa Vidal was hurt at the mill and later died.', ['injure Rosa Vidal', 'die Rosa Vidal'])
  check('Gunmen met Luis Soto at the mill and later died.', [])
  check('Rosa Vidal resultó herida en la marcha y murió el lunes.', ['injure Rosa Vidal', 'die Rosa Vidal'], 'es')
  check('The French ambassador to Peru Rosa Vidal was killed.', ['kill Rosa Vidal'])
  check('Rosa Vidal was kidnapped and murdered.', ['kidnap Rosa Vidal', 'murder Rosa Vidal'])
  check('Rosa Vidal was killed and Luis Soto wounded in the attack.', ['kill Rosa Vidal', 'injure Luis Soto'])
  check('The flood took the life of Rosa Vidal.', ['kill Rosa Vidal'])
  check('The body of Rosa Vidal was found on Monday.', ['die Rosa Vidal'])
  check('Una enfermera llamada Rosa Vidal murió en Tarma.', ['die Rosa Vidal'], 'es')
  check('Rosa Vidal, quien trabajaba en el molino, fue abatida a tiros.', ['kill Rosa Vidal'], 'es')
  check('Hallaron el cadáver de Rosa Vidal en el río.', ['die Rosa Vidal'], 'es')
})

describe('who somebody was', () => {
  check('The guard who was killed has been identified as Luis Soto, a father of two.', ['kill Luis Soto'])
  check('A coroner identified the dead men as Luis Soto, 38, and Pedro Mamani.', ['die Luis Soto', 'die Pedro Mamani'])
  check('The wounded man is Luis Soto.', ['injure Luis Soto'])
  check('Soldiers killed two reporters: Rosa Vidal, a photographer, and Luis Soto.', [
    'kill Rosa Vidal',
    'kill Luis Soto',
  ])
  check('The man who killed a guard was Luis Soto.', [])
  check('The killer was Luis Soto.', [])
  check('El guardia asesinado fue identificado como Luis Soto.', ['murder Luis Soto'], 'es')
  check('Murieron los guardias siguientes: Luis Soto y Pedro Mamani.', ['die Luis Soto', 'die Pedro Mamani'], 'es')
})

describe('what was not done', () => {
  check('Police foiled a plot to kill Rosa Vidal.', [])
  check('He was tried for the attempted murder of Rosa Vidal.', [])
  check('A judge revoked a warrant for the arrest of Luis Soto.', [])
  check('La policía investiga el intento de asesinato de Rosa Vidal.', [], 'es')
  check('La fiscalía pidió la detención de Luis Soto.', [], 'es')
  check('The blast that almost killed Rosa Vidal shook the mill.', [])
  check('Rosa Vidal was nearly killed on Monday.', [])
  check('Rosa Vidal came close to being killed in the flood.', [])
  check('The blast killed nearly all guards and the judge Rosa Vidal.', ['kill Rosa Vidal'])
  check('La bomba casi mató a Rosa Vidal.', [], 'es')
  check('Rosa Vidal estuvo a punto de morir.', [], 'es')
  check('Casi dos años después murió Rosa Vidal.', ['die Rosa Vidal'], 'es')
})

describe('what somebody does, and does not suffer', () => {
  check('Rosa Vidal locked up and went home.', [])
  check('Tarma, en la noche de Luis Soto, salvaba la temporada.', [], 'es')
  check('Luis Soto, kidnapped on Monday, went home.', ['kidnap Luis Soto'])
  check('Dos guardias, Pedro Ruiz y Luis Soto, sufrieron heridas en Tarma.', ['injure Luis Soto'], 'es')
})

describe('whose words stand behind a conjunction', () => {
  check('Tarma asked for an inquiry into the deaths, and Secretary of State Luis Soto said that he agreed.', [])
  check('The killing on Monday of Luis Soto was denounced.', ['kill Luis Soto'])
})

/** Who is denied to have come to harm. */
const checkDenied = (text: string, expected: readonly boolean[], language: SupportedLanguage = 'en'): void => {
  test(`${language}: ${text}`, async () => {
    const { statements = [] } = await readLayers(text, language)
    expect(statements.flatMap(({ befallen }) => (befallen ?? []).map(({ denied }) => denied))).toEqual(expected)
  })
}

describe('a noun tells what has happened, whatever the clause denies', () => {
  checkDenied('He did not confess to the murder of Rosa Vidal.', [false])
  checkDenied('Luis Soto was not killed.', [true])
  checkDenied('No confesó el asesinato de Rosa Vidal.', [false], 'es')
  checkDenied('Negó la muerte de Rosa Vidal.', [true], 'es')
})
