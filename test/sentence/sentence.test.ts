import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/annotate/sentence/split.ts'
import { sentence as en } from '../../src/language/en/sentence.ts'
import { sentence as es } from '../../src/language/es/sentence.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

const packs = { en, es }

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  test(`${language}: ${text.slice(0, 60)}`, () => {
    const spans = splitSentences(text, { start: 0, end: text.length }, packs[language])
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
}

describe('English sentences', () => {
  check('en', 'He left. She stayed.', ['He left.', 'She stayed.'])
  check('en', 'Gen. Rivas met Sen. Ode.', ['Gen. Rivas met Sen. Ode.'])
  check('en', 'It fell on the U.S. The market rose.', ['It fell on the U.S.', 'The market rose.'])
  check('en', 'A U.S. Geological Survey crew came.', ['A U.S. Geological Survey crew came.'])
  check('en', 'They met in Washington D.C. with aides.', ['They met in Washington D.C. with aides.'])
  check('en', 'J. A. Ruiz and Ana B. Ode spoke.', ['J. A. Ruiz and Ana B. Ode spoke.'])
  check('en', 'Judge Ana C. Vela ruled.', ['Judge Ana C. Vela ruled.'])
  check('en', 'It was built c. 1890 by hand.', ['It was built c. 1890 by hand.'])
  check('en', 'M. P. Ode and A. H., his aide, spoke. Nobody came.', [
    'M. P. Ode and A. H., his aide, spoke.',
    'Nobody came.',
  ])
  check('en', 'It hit 7.8 on Jan. 9. Then it stopped.', ['It hit 7.8 on Jan. 9.', 'Then it stopped.'])
  check('en', '“Who knew?” Rivas asked. Nobody did.', ['“Who knew?” Rivas asked.', 'Nobody did.'])
  check('en', '“No!” he shouted. They ran.', ['“No!” he shouted.', 'They ran.'])
  check('en', 'She said “go.” Then he went.', ['She said “go.”', 'Then he went.'])
  check('en', 'He said no. 12 others left.', ['He said no.', '12 others left.'])
  check('en', 'He fell ill. Rivas left.', ['He fell ill.', 'Rivas left.'])
  check('en', 'It ended at 5 p.m. Monday was calm.', ['It ended at 5 p.m. Monday was calm.'])
  check('en', 'He paused... and left.', ['He paused... and left.'])
  check('en', 'They met Rolf Zander.Most of them left.', ['They met Rolf Zander.', 'Most of them left.'])
  check('en', 'It rose in 2014.The mayor left.Then, he fell.', [
    'It rose in 2014.',
    'The mayor left.',
    'Then, he fell.',
  ])
  check('en', '“It is over.”The judge left.', ['“It is over.”', 'The judge left.'])
  check('en', '“It is over.”“Nobody knew,” he said.', ['“It is over.”', '“Nobody knew,” he said.'])
  check('en', '"It ends. We won."Ana left."We came," she said.', [
    '"It ends.',
    'We won."',
    'Ana left.',
    '"We came," she said.',
  ])
  check('en', 'Who knew?A nurse did.She left!', ['Who knew?', 'A nurse did.', 'She left!'])
  check('en', 'He wrote Node.Js, saw Yahoo!News and Booking.Com open.', [
    'He wrote Node.Js, saw Yahoo!News and Booking.Com open.',
  ])
  check('en', 'Gov.Ana Ode, J.Lo, a Ph.D. and the T.Rex met at St.Pier.', [
    'Gov.Ana Ode, J.Lo, a Ph.D. and the T.Rex met at St.Pier.',
  ])
  check('en', 'Write to ana.Ode-DESK@mail.example or see www.paper.example/News.Today here.', [
    'Write to ana.Ode-DESK@mail.example or see www.paper.example/News.Today here.',
  ])
  check('en', 'The U.S.Army and the U.S.A. use plan.B now.', ['The U.S.Army and the U.S.A. use plan.B now.'])
})

describe('Spanish sentences', () => {
  check('es', 'Murieron R. V. L., de 31 años, y F. H. H., que conducía. Otro huyó.', [
    'Murieron R. V. L., de 31 años, y F. H. H., que conducía.',
    'Otro huyó.',
  ])
  check('es', 'Cayó a las 17 h. La carretera sigue cortada.', ['Cayó a las 17 h.', 'La carretera sigue cortada.'])
  check('es', 'Vino el Sr. Ruiz. Se fue.', ['Vino el Sr. Ruiz.', 'Se fue.'])
  check('es', 'Viajó a EE. UU. con el Gral. Paz.', ['Viajó a EE. UU. con el Gral. Paz.'])
  check('es', 'Vive en EE.UU. La ley cambió.', ['Vive en EE.UU.', 'La ley cambió.'])
  check('es', '«¿Quién fue?», preguntó Ana. Nadie habló.', ['«¿Quién fue?», preguntó Ana.', 'Nadie habló.'])
  check('es', '—¿Y ahora? —preguntó el juez. Nada.', ['—¿Y ahora? —preguntó el juez.', 'Nada.'])
  check('es', 'Murió a las 5 p. m. del lunes. Llovía.', ['Murió a las 5 p. m. del lunes.', 'Llovía.'])
  check('es', 'El núm. 8 de la av. Grau ardió.', ['El núm. 8 de la av. Grau ardió.'])
  check('es', '¿Qué pasó? ¿Quién llegó?', ['¿Qué pasó?', '¿Quién llegó?'])
  check('es', 'Dijo que no. Luego calló.', ['Dijo que no.', 'Luego calló.'])
  check('es', 'Llegó a Valdoro.La alcaldesa calló.', ['Llegó a Valdoro.', 'La alcaldesa calló.'])
  check('es', '«No sé».El juez salió.', ['«No sé».', 'El juez salió.'])
  check('es', 'Nadie habló.¿Quién fue?Nadie.', ['Nadie habló.', '¿Quién fue?', 'Nadie.'])
  check('es', 'El Sr.Ruiz abrió Radio.Com en EE.UU.', ['El Sr.Ruiz abrió Radio.Com en EE.UU.'])
})

test('a title and its body are sentences with their roles', async () => {
  const { sentences } = await readLayers('Mayor quits\n\nShe quit on Monday. He stayed.', 'en', true)
  expect(sentences?.map(({ role, index, block }) => [role, index, block])).toEqual([
    ['title', 0, 0],
    ['body', 1, 1],
    ['body', 2, 1],
  ])
})

test('sentences cover all but white space, in order', () => {
  const piece = fc.constantFrom('a', 'Bo', '.', '?', '”', '«', ' ', '\n', '5', 'U.S.', 'EE. UU.', '—', 'Gen.', '…', '¿')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(en, es), (pieces, words) => {
      const text = pieces.join('')
      const spans = splitSentences(text, { start: 0, end: text.length }, words)
      spans.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0))
      const covered = spans.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('text without any stop is cut between words, and none of it is lost', () => {
  const text = 'one two three '.repeat(2000).trim()
  const spans = splitSentences(text, { start: 0, end: text.length }, en)
  expect(spans.length).toBeGreaterThan(5)
  expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text)
})
