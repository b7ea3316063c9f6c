import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { sentences } from '../../src/annotate/sentence/index.ts'
import { loadTokens } from '../../src/annotate/token/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { LanguagePack } from '../../src/language/pack.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Token } from '../../src/model/token.ts'
import { createPipeline, type Pipeline } from '../../src/pipeline/pipeline.ts'
import { plainText } from '../support.ts'

const readers = new Map<SupportedLanguage, { pipeline: Pipeline; pack: LanguagePack }>()

beforeAll(async () => {
  for (const code of ['en', 'es'] as const) {
    const pipeline = createPipeline()
      .add(sentences)
      .add(await loadTokens(code)) as unknown as Pipeline
    readers.set(code, { pipeline, pack: await loadLanguage(code) })
  }
})

const tokensOf = (language: SupportedLanguage, text: string): readonly Token[] => {
  const { pipeline, pack } = readers.get(language)!
  return pipeline.run(plainText(text), pack).layers.tokens ?? []
}

const checkForms = (language: SupportedLanguage, text: string, expected: string): void => {
  test(`${language} tokens: ${text}`, () => {
    expect(
      tokensOf(language, text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(expected)
  })
}

/** Each expected item is `form/pos` or `form/pos/lemma`; only the items named are looked at. */
const checkTags = (language: SupportedLanguage, text: string, expected: string): void => {
  test(`${language} tags: ${text}`, () => {
    const tokens = tokensOf(language, text)
    for (const item of expected.split(' ')) {
      const [form, pos, lemma] = item.split('/')
      const token = tokens.find((each) => each.text === form)
      expect([form, token?.pos]).toEqual([form, pos])
      if (lemma !== undefined) expect(token?.lemma).toBe(lemma)
    }
  })
}

describe('words', () => {
  checkForms('en', 'Peru’s aid wasn’t sent.', 'Peru ’s aid was n’t sent .')
  checkForms('en', 'A 55-year-old got $40 and 13.8%.', 'A 55-year-old got $ 40 and 13.8 % .')
  checkForms('en', 'The U.S.-led team cut 10-15 percent.', 'The U.S.-led team cut 10-15 percent .')
  checkForms('en', 'Gen. Ode met J. Ruiz in the U.S.', 'Gen. Ode met J. Ruiz in the U.S.')
  checkForms('en', 'See example.org, or write to a@b.com.', 'See example.org , or write to a@b.com .')
  checkForms('es', 'Cayó el 13,8 % (1.200).', 'Cayó el 13,8 % ( 1.200 ) .')
  checkForms('es', '—No sé —dijo—.', '— No sé — dijo — .')
  checkForms('es', 'Viajó a EE. UU. el 1.º de mayo.', 'Viajó a EE. UU. el 1.º de mayo .')
})

describe('English tags', () => {
  checkTags(
    'en',
    'Protesters were classified as rebels.',
    'Protesters/noun/protester were/auxiliary/be classified/verb/classify',
  )
  checkTags('en', 'Police said the mayor left on Monday.', 'Police/noun said/verb/say left/verb/leave Monday/name')
  checkTags('en', 'Hoping to win, she stared at it.', 'Hoping/verb/hope stared/verb/stare')
  checkTags('en', 'He said that confirmed deaths have risen.', 'confirmed/adjective deaths/noun/death risen/verb/rise')
  checkTags('en', 'The parties that control Congress agreed.', 'that/pronoun control/verb Congress/name')
  checkTags('en', 'Crowds Seek New Vote After Rivas Quits', 'Crowds/noun Seek/verb New/adjective Rivas/name Quits/verb')
  checkTags('en', 'The mine, owned by a bank, shut its doors.', 'owned/verb/own its/determiner doors/noun/door')
})

describe('Spanish tags', () => {
  checkTags(
    'es',
    'Murieron dos policías heridos en la marcha.',
    'Murieron/verb/morir policías/noun/policía heridos/adjective marcha/noun/marcha',
  )
  checkTags('es', 'El gremio marcha a la plaza.', 'marcha/verb/marchar plaza/noun')
  checkTags(
    'es',
    'Los tres heridos fueron hallados ayer.',
    'heridos/noun/herido fueron/auxiliary/ser hallados/verb/hallar',
  )
  checkTags(
    'es',
    'La jueza lo dijo y la alcaldesa no quiso hallarlo.',
    'lo/pronoun dijo/verb/decir hallarlo/verb/hallar',
  )
  checkTags(
    'es',
    'Habrían muerto seis si el Congreso no hubiera cedido.',
    'Habrían/auxiliary/haber muerto/verb/morir Congreso/name',
  )
  checkTags('es', 'El primer parte daba 22 heridos y la casa ardió.', 'parte/noun daba/verb/dar casa/noun/casa')
  checkTags('es', 'Los países que pidieron ayuda son dos.', 'países/noun/país pidieron/verb/pedir son/auxiliary/ser')
  checkTags('es', 'Propuso que se detuviera a los jefes.', 'Propuso/verb/proponer detuviera/verb/detener')
})

test('tense and mood of Spanish verbs', () => {
  const tenses = (text: string): readonly string[] =>
    tokensOf('es', text)
      .filter(({ pos }) => pos === 'verb' || pos === 'auxiliary')
      .map(({ features }) => `${features.form} ${features.tense ?? ''}`.trim())
  expect(tenses('Él quería ir y podría morir.')).toEqual([
    'finite imperfect',
    'infinitive',
    'finite conditional',
    'infinitive',
  ])
  expect(tenses('Comparé lo que dirán cuando vengan.')).toEqual(['finite past', 'finite future', 'subjunctive present'])
})

test('tokens stand in order, do not overlap, and are the words that they say', () => {
  const piece = fc.constantFrom(
    'Ana',
    'fue',
    "isn't",
    '’s',
    '12',
    '1.5',
    ' ',
    ' ',
    '\n',
    '.',
    '«',
    '”',
    '-',
    '$',
    '😀',
    'é',
    'U.S.',
    '@x',
    'http://a.b',
    '…',
    'wo',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en' as const, 'es' as const),
      (pieces, language) => {
        const text = pieces.join('')
        const tokens = tokensOf(language, text)
        tokens.forEach((token, i) => {
          expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.lemmas[0]).toBe(token.lemma)
          expect(token.poses[0]).toBe(token.pos)
        })
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''))
      },
    ),
  )
})

test('what is read before does not change how a text is read', async () => {
  const fresh = async (texts: readonly string[]): Promise<readonly Token[]> => {
    const pipeline = createPipeline()
      .add(sentences)
      .add(await loadTokens('en'))
    const pack = await loadLanguage('en')
    return texts.map((text) => pipeline.run(plainText(text), pack).layers.tokens ?? []).at(-1)!
  }
  const text = 'Crowds Seek New Vote After Zorbles Quits\n\nZorbles zorbled. Blemming crowds left.'
  expect(await fresh(['Zorbles and blemming were zorbling. The zorble left.', text])).toEqual(await fresh([text]))
})

describe('participles after haber', () => {
  checkTags('es', 'No hay muertos ni hubo heridos.', 'muertos/noun/muerto heridos/noun/herido')
  checkTags('es', 'Ya han muerto seis y había dicho más.', 'muerto/verb/morir dicho/verb/decir')
})

describe('names of what every object has are words like others', () => {
  checkTags('en', 'The constructor left.', 'constructor/noun/constructor')
  checkTags('es', 'El constructor salió.', 'constructor/noun/constructor')
})

describe('plain words and what makes them others', () => {
  checkForms('en', 'Ask (now) "who", why;how?', 'Ask ( now ) " who " , why ; how ?')
  checkForms('en', 'naïve cafés, don’t—stop', 'naïve cafés , do n’t — stop')
  checkForms('en', 'a.b@c.org A.B. sold e-mail2', 'a.b@c.org A.B. sold e-mail2')
  checkForms('en', 'it ended... so http://x.org/a, then', 'it ended ... so http://x.org/a , then')
})
