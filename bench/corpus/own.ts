import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { languageOf } from '../../src/read/language.ts'
import { scan } from '../../src/text/scan.ts'
import { chanceFrom } from './chance.ts'
import { wordsOf, type BenchText } from './text.ts'

const examples = resolve(import.meta.dirname, '..', '..', 'examples')

/** Paragraphs of the example reports in plain text, without the lines of their heads. */
const paragraphsOf = async (language: SupportedLanguage): Promise<readonly string[]> => {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  const found: string[] = []
  for (const file of files.toSorted()) {
    const text = readFileSync(join(examples, file), 'utf8')
    if ((await languageOf(text)) !== language) continue
    found.push(...text.split(/\n\s*\n/u).filter((paragraph) => wordsOf(paragraph) >= 20))
  }
  return found.map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
}

/** Words that begin with a capital within a sentence and never stand in lower case: mostly names of people and places. */
const namesIn = (paragraphs: readonly string[]): readonly string[] => {
  const all = paragraphs.join(' ')
  const lower = new Set([...scan(/\p{L}+/gu, all)].map(([word]) => word).filter((word) => /^\p{Ll}/u.test(word)))
  const names = [...scan(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu, all)].map(([word]) => word)
  return [...new Set(names)].filter((name) => !lower.has(name.toLowerCase()) && !days.has(name)).toSorted()
}

const days = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
   September October November December`.split(/\s+/u),
)

/** Other numbers, and names that have changed places. A year stays one. */
const varied = (paragraph: string, names: readonly string[], chance: (below: number) => number): string => {
  const known = new Set(names)
  const turn = chance(names.length)
  return paragraph
    .replaceAll(/(?<![\d.,:])\d{1,3}(?![\d.,:]*\d)/gu, (number) => String(1 + chance(10 ** number.length - 1)))
    .replaceAll(/\p{Lu}\p{Ll}{3,}/gu, (word) =>
      known.has(word) ? names[(names.indexOf(word) + turn) % names.length]! : word,
    )
}

const outlets = ['Harbour Ledger', 'Valley Courier', 'Gaceta del Puerto', 'Northern Post', 'Diario de la Costa']

interface Recipe {
  readonly paragraphs: readonly string[]
  readonly names: readonly string[]
  readonly seed: number
  readonly length: number
}

const recipeOf = async (language: SupportedLanguage): Promise<Pick<Recipe, 'paragraphs' | 'names'>> => {
  const paragraphs = await paragraphsOf(language)
  return { paragraphs, names: namesIn(paragraphs) }
}

/** One report; `length` counts its words, and is passed by less than a paragraph. */
const reportOf = ({ paragraphs, names, seed, length }: Recipe): string => {
  const chance = chanceFrom(seed)
  const parts: string[] = []
  for (let count = 0; count < length; count += wordsOf(parts.at(-1)!)) {
    parts.push(varied(paragraphs[chance(paragraphs.length)]!, names, chance))
  }
  const title = parts[0]!.split(/[,.;:]/u)[0]!
  return [title, ...parts].join('\n\n')
}

/**
 * Reports of a length that news has, 300 to 800 words, put together from paragraphs of the project's own
 * examples with other numbers and with names that have changed places. The same in every run.
 * @param words how many words they have at least, all together
 * @example await ownTexts('es', 50_000)
 */
export const ownTexts = async (language: SupportedLanguage, words: number): Promise<readonly BenchText[]> => {
  const recipe = await recipeOf(language)
  const texts: BenchText[] = []
  for (let total = 0, seed = 1; total < words; seed++) {
    const text = reportOf({ ...recipe, seed, length: 300 + ((seed * 197) % 501) })
    texts.push({ language, outlet: outlets[seed % outlets.length]!, published: `2025-03-${10 + (seed % 18)}`, text })
    total += wordsOf(text)
  }
  return texts
}

/** As many such reports, each of a number of words. */
export const ownReports = async (
  language: SupportedLanguage,
  count: number,
  length: number,
): Promise<readonly string[]> => {
  const recipe = await recipeOf(language)
  return Array.from({ length: count }, (_, i) => reportOf({ ...recipe, seed: i + 1, length }))
}
