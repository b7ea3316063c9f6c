import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { supportedOf, type SupportedLanguage } from '../../src/model/language.ts'
import { languageOf } from '../../src/read/language.ts'
import { wordsOf, type BenchText } from './text.ts'

interface Article {
  readonly domain: string
  readonly text: string
}

/**
 * Real reports below the folder of public data: for English the articles of several outlets on one event,
 * for Spanish the reports of the written cases. None where they are not there.
 */
export const sharedTexts = async (
  data: string | null,
  language: SupportedLanguage,
  words: number,
): Promise<readonly BenchText[]> => {
  if (data === null) return []
  const all =
    language === 'en' ? articlesIn(join(data, 'bench', 'wikinews-sources.json')) : await casesIn(data, language)
  const texts: BenchText[] = []
  for (let total = 0, at = 0; total < words && at < all.length; at++) {
    texts.push({ ...all[at]!, language, published: '2020-06-15' })
    total += wordsOf(all[at]!.text)
  }
  return texts
}

type Found = Pick<BenchText, 'outlet' | 'text'>

const articlesIn = (file: string): readonly Found[] => {
  if (!existsSync(file)) return []
  const events = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly articles: readonly Article[] }[]
  return events.flatMap(({ articles }) => articles.map(({ domain, text }) => ({ outlet: domain, text })))
}

const casesIn = async (data: string, language: SupportedLanguage): Promise<readonly Found[]> => {
  const folder = join(data, 'cases')
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  const found: Found[] = []
  for (const file of files.toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8')
    if (supportedOf(await languageOf(text)) === language) found.push({ outlet: file, text })
  }
  return found
}
