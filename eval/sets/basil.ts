import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { filesBelow, need, readJson } from '../frame/files.ts'
import { shareMark } from '../score/prf.ts'
import type { EvaluationSet, Mark, PartResult } from '../set.ts'
import { creditOf, type BasilArticle, type BasilSpan, type Credit } from './basil-credit.ts'

export interface BasilDocument {
  readonly name: string
  readonly article: BasilArticle
  readonly spans: readonly BasilSpan[]
}

/**
 * One event by three outlets. No step of ours marks biased wording, so both kinds of bias are told as not measured.
 * Where a biased span is somebody's quoted words, it can be asked whether they are credited, and to whom; the coders
 * sometimes name the group that a speaker belongs to.
 */
export const basil: EvaluationSet = {
  name: 'basil',
  measures: 'wording of three outlets: whose words the biased quotations are',
  run: async (data) => {
    const documents = documentsIn(need(data, 'bench', 'basil', 'annotations'))
    const credits: Credit[] = []
    for (const { name, article, spans } of documents) credits.push(...(await creditOf(name, article, spans)))
    return [scoreOf(documents, credits)]
  },
}

const documentsIn = (annotations: string): readonly BasilDocument[] =>
  filesBelow(annotations).flatMap((path) => {
    const article = path.replace('annotations', 'articles').replace(/_ann\.json$/, '.json')
    if (article === path || !existsSync(article)) return []
    const { 'phrase-level-annotations': spans } = readJson<{ 'phrase-level-annotations': readonly BasilSpan[] }>(path)
    return [{ name: basename(article, '.json'), article: readJson<BasilArticle>(article), spans }]
  })

/** The marks and misses of documents and of the credits of their quoted spans. */
export const scoreOf = (documents: readonly BasilDocument[], credits: readonly Credit[]): PartResult => {
  const named = credits.filter(({ wanted }) => wanted !== null)
  return {
    part: 'all',
    marks: [
      notMeasured(documents, { bias: 'inf', name: 'informational', share: 0.433 }),
      notMeasured(documents, { bias: 'lex', name: 'lexical', share: 0.315 }),
      shareMark('quoted spans with a speaker', {
        met: credits.filter(({ given }) => given !== null).length,
        of: credits.length,
      }),
      shareMark('quoted spans with the right speaker', {
        met: named.filter(({ right }) => right).length,
        of: named.length,
      }),
    ],
    misses: credits.filter(({ given, wanted, right }) => given === null || (wanted !== null && !right)).map(missOf),
  }
}

/** A mark without a share: the table shows what there would be to measure, and what others reached. */
const notMeasured = (
  documents: readonly BasilDocument[],
  { bias, name, share }: { readonly bias: string; readonly name: string; readonly share: number },
): Mark => ({
  name: `${name} bias: not measured, no step marks biased wording`,
  share: null,
  items: documents.flatMap(({ spans }) => spans.filter((span) => span.bias === bias)).length,
  published: [{ by: 'BERT 2019, sentence F1', share, note: 'from memory' }],
})

const missOf = ({ place, text, wanted, given }: Credit): string =>
  `${place} "${text.slice(0, 60)}": wanted ${wanted ?? 'a speaker'}, given ${given ?? 'none'}`
