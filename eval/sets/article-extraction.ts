import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Report } from '../../src/model/report.ts'
import { readReport } from '../../src/read/read-report.ts'
import { need, readJson } from '../frame/files.ts'
import { sourceOf } from '../frame/read-exactly.ts'
import { countShingles, shingleF1, shingleMarks, type ShingleCount } from '../score/ngram.ts'
import type { EvaluationSet, Mark, PartResult } from '../set.ts'

/** Article text from web pages: scrapinghub's article-extraction-benchmark. */
export const articleExtraction: EvaluationSet = {
  name: 'article-extraction',
  measures: 'article text from web pages',
  run: async (data) => [await resultOf(need(data, 'bench', 'article-extraction'))],
}

interface Wanted {
  readonly articleBody: string
  readonly url: string
}

const resultOf = async (folder: string): Promise<PartResult> => {
  const counts: ShingleCount[] = []
  const misses: { readonly line: string; readonly f1: number }[] = []
  for (const [id, { articleBody, url }] of Object.entries(
    readJson<Record<string, Wanted>>(need(folder, 'ground-truth.json')),
  )) {
    const page = join(folder, 'html', `${id}.html.gz`)
    // A part of the set may bring the pages of its half and the ground truth of all.
    if (!existsSync(page)) continue
    const { report } = await readReport(sourceOf(gunzipSync(readFileSync(page)), { file: `${id}.html` }))
    const count = countShingles(articleBody, report ? articleTextOf(report) : '')
    counts.push(count)
    if (count.right < 1) misses.push(missOf(`${id.slice(0, 12)} ${hostOf(url)}`, count))
  }
  misses.sort((a, b) => a.f1 - b.f1)
  return { part: 'all', marks: marksOf(counts), misses: misses.map(({ line }) => line) }
}

/**
 * What a report tells: its text without its headline, which the set does not count among the article's words, and
 * without furniture.
 */
export const articleTextOf = ({ text, blocks, furniture }: Report): string => {
  const left = [...furniture, ...blocks.filter(({ role }) => role === 'title')].sort((a, b) => a.start - b.start)
  let told = ''
  let from = 0
  for (const { start, end } of left) {
    if (start > from) told += `${text.slice(from, start)}\n`
    from = Math.max(from, end)
  }
  return told + text.slice(from)
}

const marksOf = (counts: readonly ShingleCount[]): readonly Mark[] => {
  const marks = shingleMarks(counts)
  const mark = (name: string, share: number | null): Mark => ({ name, share, items: counts.length, published: [] })
  return [
    mark('4-gram precision', marks?.precision ?? null),
    mark('4-gram recall', marks?.recall ?? null),
    { ...mark('4-gram F1', marks?.f1 ?? null), published },
  ]
}

const note = 'all 181 pages'
const published = [
  { by: 'rs_trafilatura', share: 0.97, note },
  { by: 'trafilatura', share: 0.958, note },
  { by: 'Readability.js', share: 0.947, note },
]

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const missOf = (name: string, count: ShingleCount) => {
  const f1 = shingleF1(count)
  return {
    f1,
    line: `${name}: wanted the article, given ${percent(f1)} (missing ${percent(count.missing)}, too much ${percent(count.extra)})`,
  }
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url
