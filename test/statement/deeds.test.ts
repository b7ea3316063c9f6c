import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Statement } from '../../src/model/statement.ts'
import { readLayers } from '../support.ts'

const first = async (language: SupportedLanguage, text: string): Promise<Statement> =>
  (await readLayers(text, language)).statements![0]!

const check = (language: SupportedLanguage, text: string, expected: readonly string[], byNoun = true): void => {
  test(`${language}: ${text}`, async () => {
    const told = await first(language, text)
    expect([told.deeds, told.byNoun ?? false]).toEqual([expected, byNoun])
  })
}

describe('a noun beside a light verb tells the deed', () => {
  check('en', 'Brandt filed a lawsuit.', ['sue'])
  check('en', 'Police made two arrests.', ['arrest'])
  check('en', 'An explosion occurred in the mill.', ['explode'])
  check('es', 'La fiscalía presentó una denuncia.', ['accuse'])
  check('es', 'Se produjo una explosión en el molino.', ['explode'])
  check('en', 'The mayor resigned.', ['resign'], false)
  check('en', 'The council rejected the lawsuit.', ['reject'], false)
})

describe('what else a verb and its object tell', () => {
  check('en', 'The firm handles the sale of tickets.', ['operate', 'sell'], false)
  check('en', 'A rider was trampled to death.', ['kill', 'crush'], false)
  check('en', 'A guard was crushed to death.', ['kill', 'crush'], false)
  check('en', 'One senator voted no.', ['oppose', 'vote'], false)
  check('es', 'Un guardia fue golpeado hasta la muerte.', ['kill', 'beat'], false)
})

describe('the state in which a verb leaves somebody', () => {
  check('en', 'The fire left 38 dead.', ['leave', 'die'], false)
  check('en', 'Seven miners were reported missing.', ['report', 'miss'], false)
  check('es', 'Un incendio dejó 38 muertos.', ['die'], false)
  check('en', 'He left the wounded behind.', ['leave'], false)
  check('en', 'They found wounded horses in the well.', ['find'], false)
})

describe('verbs that share an auxiliary, or only tell that another began', () => {
  check('en', 'Two bombs were found nearby and destroyed in a field.', ['find', 'destroy'], false)
  check('es', 'Dos hombres fueron detenidos y acusados de robo.', ['detain', 'accuse'], false)
  check('en', 'Raiders began shooting at the crowd.', ['begin', 'shoot'], false)
  check('es', 'Los asaltantes empezaron a disparar a la multitud.', ['begin', 'shoot'], false)
  check('en', 'The choir began a concert.', ['begin'], false)
})

describe('a form that tells something else as a verb', () => {
  check('en', 'Guards fired at the crowd.', ['shoot', 'remove'], false)
})

describe('a noun that the verb only says to have happened', () => {
  check('en', 'Clashes broke out in Dorval.', ['clash'])
  check('en', 'There was an explosion in Dorval.', ['explode'])
  check('en', 'There were weapons in the mill.', [], false)
  check('en', 'The vote took place in May.', ['vote'])
  check('en', 'A storm lashed the coast.', ['storm'])
  check('en', 'A lorry hit the wall.', ['attack', 'collide'], false)
  check('en', 'Rebels carried out an attack on the port.', ['attack'])
  check('en', 'Ivo Lenz was given a ten-year sentence.', ['sentence'])
  check('en', 'A state of emergency was declared in Dorval.', ['emergency'])
  check('en', 'Ivo Lenz suffered a heart attack.', ['fall-ill'])
  check('en', 'They handed over two hostages.', ['power-transfer'], false)
  check('es', 'Hubo un atentado en Dorval.', ['attack'])
  check('es', 'La votación tuvo lugar en mayo.', ['vote'])
  check('es', 'Entró en vigor una tregua.', ['ceasefire'])
  check('es', 'Un terremoto sacudió la costa.', ['quake'])
  check('es', 'La policía llevó a cabo la detención de Ivo Lenz.', ['detain'])
})

describe('a form that is a noun of a deed or a verb', () => {
  check('es', 'La junta anunció el cierre.', ['shut'])
  check('es', 'El desalojo tuvo lugar en mayo.', ['evacuate'])
})

describe('a verb with a pronoun of its own subject', () => {
  check('es', 'Los guardias se rindieron en Dorval.', ['surrender'], false)
  check('es', 'Dos presos se han fugado de Dorval.', ['escape'], false)
  check('es', 'La junta se negó a pagar.', ['reject'], false)
  check('es', 'La junta negó el pago.', ['deny'], false)
  check('es', 'Se bombardeó el puerto de Dorval.', ['airstrike'], false)
})

describe('who is meant', () => {
  test('by a name behind a comma', async () => {
    const told = await first('en', 'The latest victim, Ivo Lenz, 55, suffered a head injury on Monday.')
    const victim = told.participants.find(({ role }) => role === 'patient')
    expect([victim?.text, victim?.entity !== null]).toEqual(['The latest victim', true])
  })

  test('by a pronoun is inferred', async () => {
    const told = await first('en', 'She resigned on Monday.')
    expect(told.participants.find(({ role }) => role === 'agent')?.pronoun).toBe(true)
  })
})

describe('whether somebody is one', () => {
  test.each<readonly [SupportedLanguage, string, boolean]>([
    ['en', 'A boy died in Dorval.', true],
    ['en', 'Two boys died in Dorval.', false],
    ['en', 'A boy and a girl died in Dorval.', false],
    ['es', 'Un niño murió en Dorval.', true],
    ['es', 'Dos niños murieron en Dorval.', false],
    ['es', 'Un niño y una niña murieron en Dorval.', false],
  ])('%s: %s', async (language, text, single) => {
    const told = await first(language, text)
    expect(told.participants.find(({ role }) => role === 'agent')?.single ?? false).toBe(single)
  })
})

describe('words of saying', () => {
  const texts = async (text: string): Promise<readonly string[]> =>
    (await readLayers(text, 'en')).statements!.map((statement) => statement.text)

  test('that hold a count tell more than who speaks', async () => {
    const told = await texts('After the death of 13 miners on Sunday, the board said seven more were missing.')
    expect(told.some((each) => each.includes('13 miners'))).toBe(true)
  })

  test('that hold none are no statement', async () => {
    expect(await texts('The board said seven miners were missing.')).toEqual(['seven miners were missing'])
  })
})

describe('what a statement can be recognised by', () => {
  const keys = async (text: string, language: SupportedLanguage = 'en'): Promise<readonly string[]> =>
    (await readLayers(text, language)).signatures!.flatMap((signature) => signature.keys.map(({ key }) => key))

  test('leaves out who says it', async () => {
    const found = await keys('Ten wagons burned, according to the newspaper.')
    expect([found.includes('n:newspaper'), found.includes('w:wagon')]).toEqual([false, true])
  })

  test('holds what saying it does', async () => {
    expect(await keys('Brandt admitted that the voice was his.')).toContain('e:confirm')
  })

  test('has one size in two units', async () => {
    const [feet, metres] = await Promise.all([keys('The mast is 100 feet high.'), keys('The mast is 30 metres high.')])
    expect(feet.some((key) => key.includes('~') && metres.includes(key))).toBe(true)
    const far = await keys('The mast is 60 metres high.')
    expect(feet.some((key) => key.includes('~') && far.includes(key))).toBe(false)
  })

  test('names a thing by a noun, not by a verb', async () => {
    expect(await keys('Ten people were reported ill.')).not.toContain('n:report')
    expect(await keys('The report names ten people.')).toContain('n:report')
  })

  test('has the parts of a compound', async () => {
    expect(await keys('A truck-driving thief fled.')).toContain('n:truck')
  })
})
