import { expect, test } from 'vitest'
import { fill } from '../../src/dossier/words/phrases.ts'
import { pagePhrasesIn } from '../../src/dossier/words/page/index.ts'

const [en, es] = [pagePhrasesIn('en'), pagePhrasesIn('es')]
const blanks = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort()

test('both languages fill the same blanks, and explain as many words', () => {
  for (const [line, sentence] of Object.entries(en.lines)) {
    expect(blanks(es.lines[line as keyof typeof es.lines]), line).toEqual(blanks(sentence))
  }
  expect(es.glossary).toHaveLength(en.glossary.length)
})

test.each([en, es])('every explained word has a sentence', ({ glossary }) => {
  for (const [term, meaning] of glossary) {
    expect(term).toMatch(/^\p{Ll}/u)
    expect(fill(meaning)).toMatch(/^\p{Lu}.*\.$/u)
  }
})
