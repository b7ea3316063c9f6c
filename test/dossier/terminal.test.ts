import { expect, test } from 'vitest'
import { renderTerminal, type Dossier, type ReaderLanguage } from '../../src/index.ts'
import { columnsOf } from '../../src/dossier/terminal/lines.ts'
import { rowLines } from '../../src/dossier/terminal/table.ts'
import { goesOn } from '../../src/dossier/terminal/goes-on.ts'
import type { Quote } from '../../src/dossier/account/view.ts'
import { storyOf } from './stories.ts'

const shown = (dossier: Dossier, width: number, language: ReaderLanguage = 'en'): readonly string[] =>
  renderTerminal(dossier, { language, width, all: false, paint: (_, text) => text }).split('\n')

for (const width of [40, 60, 80, 120, 160])
  test(`an account of ${width} columns is no wider, and holds the same words`, async () => {
    const dossier = await storyOf('peru')
    for (const language of ['en', 'es'] as const) {
      const lines = shown(dossier, width, language)
      expect(lines.filter((line) => columnsOf(line) > width)).toEqual([])
      const words = (all: readonly string[]): readonly string[] => all.join(' ').split(/\s+/).toSorted()
      expect(words(lines)).toEqual(words(shown(dossier, 100, language)))
    }
  })

test('what is worth knowing first stands before the reports', async () => {
  const lines = shown(await storyOf('peru'), 80)
  const at = (heading: string): number => lines.indexOf(heading)
  expect(at('WORTH KNOWING FIRST')).toBeGreaterThan(0)
  expect(at('WORTH KNOWING FIRST')).toBeLessThan(at('REPORTS'))
  const first = lines.slice(at('WORTH KNOWING FIRST'), at('REPORTS')).join('\n')
  expect(first).toContain('Deaths: 48 to 66')
  expect(first).toMatch(/58 +A +Defensoría del Pueblo, 28 Jan 2023/)
})

const row = { id: null, citations: [], ids: [] }
const long = 'a sentence that takes more room than a narrow column beside others has'

test('a long cell stands beside the others where there is room, else below them', () => {
  const cells = ['more than 50', 'A B', long]
  expect(rowLines({ ...row, cells }, [12, 3], 70)[0]).toBe(
    'more than 50  A B  a sentence that takes more room than a narrow',
  )
  expect(rowLines({ ...row, cells }, [12, 3], 40)).toEqual([
    'more than 50  A B',
    '  a sentence that takes more room than a',
    '  narrow column beside others has',
  ])
  expect(rowLines({ ...row, cells: ['12', 'A', 'short'] }, [12, 3], 40)).toEqual(['12            A    short'])
})

test('words after which their report goes on in the same breath say so', () => {
  const text = 'The toll rose to 66 on Thursday, the office said.'
  const dossier = { reports: [{ id: 'r', text }] } as unknown as Dossier
  const quote = (words: string, piece = words): Quote => {
    const start = text.indexOf(words)
    const citations = [{ report: 'r', start, end: start + words.length, text: words, kind: 'statement' as const }]
    return { letters: ['A'], kind: 'passage', pieces: [piece], note: null, citations, ids: [] }
  }
  const check = (words: string, expected: boolean): void => expect(goesOn(dossier)(quote(words)), words).toBe(expected)
  check('The toll rose to 66', true)
  check('The toll rose to 66 on Thursday', false)
  check('the office said', false)
  expect(goesOn(dossier)(quote('The toll rose to 66', 'The toll …'))).toBe(false)
})
