import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignOrigins } from '../../src/align/origins/index.ts'
import { extract } from '../../src/extract.ts'
import type { ReadReport } from '../../src/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import { createUnreadPreset } from '../../src/preset.ts'
import { readReport } from '../../src/read/read-report.ts'
import { articleSource, type Article } from '../article.ts'
import { MissingSet, type EvaluationSet, type PartResult } from '../set.ts'
import { kinBefore } from './reprints-kin.ts'
import { poolOfReprints } from './reprints-made.ts'
import { pairMarks, passageMarks, type MadeRead } from './reprints-marks.ts'
import { poolOf } from './wikinews.ts'
import type { PoolArticle } from './wikinews-pool.ts'

/** Reprints made of real articles: cut in half, retitled, a fifth reworded, set into a longer article. */
export const reprints: EvaluationSet = {
  name: 'reprints',
  measures: 'which reports are one text: reprints made of real articles',
  run: async (data) => {
    const path = join(data, 'bench', 'wikinews-sources.json')
    if (!existsSync(path)) throw new MissingSet(path)
    const { several, single } = poolOf(JSON.parse(readFileSync(path, 'utf8')))
    return [await scoreReprints([...several, ...single])]
  },
}

/** The marks of the reprints made of some articles. */
export const scoreReprints = async (articles: readonly PoolArticle[]): Promise<PartResult> => {
  const clean = await Promise.all(articles.map(async (article) => ({ ...article, text: await readText(article) })))
  const reads: MadeRead[] = []
  for (const made of poolOfReprints(clean)) {
    const read = await readForCopies(made.article, reads.length)
    if (read) reads.push({ made, read })
  }
  const origins = alignOrigins(reads.map(({ read }) => read))
  const pairs = pairMarks(reads, origins, kinBefore(clean))
  return { part: 'all', marks: [...pairs.marks, ...passageMarks(reads, origins)], misses: pairs.misses }
}

/** The paragraphs of an article without its furniture: what is made of it is made of its own words. */
export const readText = async (article: Article): Promise<string> => {
  const { report } = await readReport(articleSource(article))
  const body = report?.blocks.filter(({ role }) => role === 'body') ?? []
  return body.map(({ start, end }) => report!.text.slice(start, end)).join('\n\n')
}

/** An article with no more read of it than copies need: its paragraphs and their shingles. */
export const readForCopies = async (article: Article, ordinal: number): Promise<ReadReport | null> => {
  const { report } = await readReport(articleSource(article))
  if (!report) return null
  const own = { ...report, id: `${report.id}-${ordinal}` }
  return { report: own, extraction: extract(own, createUnreadPreset(), await loadLanguage('en')).extraction }
}
