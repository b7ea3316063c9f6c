import { beforeAll, describe, expect, test } from 'vitest'
import { sentences } from '../../src/annotate/sentence/index.ts'
import { clauses } from '../../src/annotate/statement/index.ts'
import { loadTokens } from '../../src/annotate/token/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { LanguagePack } from '../../src/language/pack.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Clause } from '../../src/model/statement.ts'
import { createPipeline, type Pipeline } from '../../src/pipeline/pipeline.ts'
import { plainText } from '../support.ts'

const readers = new Map<SupportedLanguage, { pipeline: Pipeline; pack: LanguagePack }>()

beforeAll(async () => {
  for (const code of ['en', 'es'] as const) {
    const pipeline = createPipeline()
      .add(sentences)
      .add(await loadTokens(code))
      .add(clauses) as unknown as Pipeline
    readers.set(code, { pipeline, pack: await loadLanguage(code) })
  }
})

const clausesOf = (language: SupportedLanguage, text: string): readonly Clause[] => {
  const { pipeline, pack } = readers.get(language)!
  const { layers, diagnostics } = pipeline.run(plainText(text), pack)
  expect(diagnostics).toEqual([])
  return layers.clauses ?? []
}

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  test(`${language}: ${text}`, () => expect(clausesOf(language, text).map((clause) => clause.text)).toEqual(expected))
}

describe('cutting', () => {
  check('en', 'The mayor quit.', ['The mayor quit'])
  check('en', 'The driver said: "The brakes failed on the hill."', [
    'The driver said',
    '"The brakes failed on the hill."',
  ])
  check('es', 'El chofer dijo: «Los frenos fallaron en la cuesta».', [
    'El chofer dijo',
    '«Los frenos fallaron en la cuesta»',
  ])
  check('en', 'The man who stole a van and hurt two guards was sentenced on Monday.', [
    'The man who stole a van and hurt two guards was sentenced on Monday',
    'The man who stole a van',
    'hurt two guards',
  ])
  check('en', 'Police and soldiers left the square.', ['Police and soldiers left the square'])
  check('en', 'Police opened fire on the crowd and a boy died in hospital.', [
    'Police opened fire on the crowd',
    'a boy died in hospital',
  ])
  check('en', 'The mayor said that the bridge had fallen.', ['The mayor said', 'the bridge had fallen'])
  check('en', 'It said the aid would resume if the raids ended.', [
    'It said',
    'the aid would resume',
    'if the raids ended',
  ])
  check('en', 'Nine people died in the flood, the mayor said.', ['Nine people died in the flood', 'the mayor said'])
  check('en', 'Lawmakers urged the king to halt all aid to the army.', [
    'Lawmakers urged the king to halt all aid to the army',
  ])
  check('en', 'The plan, which was signed by two judges, harms the poor.', [
    'The plan, which was signed by two judges, harms the poor',
    'The plan, which was signed by two judges',
  ])
  check('en', 'The queen left the city, raising hopes of peace.', ['The queen left the city', 'raising hopes of peace'])
  check('es', 'Un río creció y dos puentes cayeron al mar.', ['Un río creció', 'dos puentes cayeron al mar'])
  check('es', 'La alcaldesa negó que hubiera presos.', ['La alcaldesa negó', 'hubiera presos'])
  check('es', 'Murieron nueve personas en la riada, informó el juez.', [
    'Murieron nueve personas en la riada',
    'informó el juez',
  ])
  check('es', 'El guardia, que pidió ayuda, sobrevivió al choque.', [
    'El guardia, que pidió ayuda, sobrevivió al choque',
    'El guardia, que pidió ayuda',
  ])
  check('es', 'El acusado murió mientras dormía en su celda.', ['El acusado murió', 'mientras dormía en su celda'])
})

interface Said {
  readonly predicate?: string
  readonly agent?: string | null
  readonly patient?: string | null
  readonly negated?: boolean
  readonly factuality?: Clause['factuality']
}

const describes = (language: SupportedLanguage, text: string, expected: Said): void => {
  test(`${language} parts: ${text}`, () => {
    const clause = clausesOf(language, text)[0]!
    const said = {
      predicate: clause.predicate?.lemma,
      agent: clause.agent?.text ?? null,
      patient: clause.patient?.text ?? null,
      negated: clause.negated,
      factuality: clause.factuality,
    }
    expect(said).toMatchObject(expected)
  })
}

describe('what a clause says', () => {
  describes('en', 'Soldiers killed two farmers.', { predicate: 'kill', agent: 'Soldiers', patient: 'two farmers' })
  describes('en', 'Two farmers were killed by soldiers.', {
    predicate: 'kill',
    agent: 'soldiers',
    patient: 'Two farmers',
  })
  describes('en', 'The mayor will not resign.', { predicate: 'resign', negated: true, factuality: 'future' })
  describes('en', 'The toll could reach 90.', { predicate: 'reach', factuality: 'possible', negated: false })
  describes('en', 'There are no survivors.', { negated: true })
  describes('en', 'The mayor has yet to formally resign.', { predicate: 'resign', negated: true })
  describes('es', 'Los soldados mataron a dos campesinos.', { predicate: 'matar', agent: 'Los soldados' })
  describes('es', 'Dos campesinos fueron heridos por soldados.', {
    predicate: 'herir',
    agent: 'soldados',
    patient: 'Dos campesinos',
  })
  describes('es', 'Murió un bombero.', { predicate: 'morir', agent: 'un bombero', patient: null })
  describes('es', 'La ministra no renunciará.', { predicate: 'renunciar', negated: true, factuality: 'future' })
  describes('es', 'Habrían muerto seis vecinos.', { predicate: 'morir', factuality: 'possible' })
  describes('es', 'El pueblo lo expulsó.', { predicate: 'expulsar', agent: 'El pueblo' })
})
