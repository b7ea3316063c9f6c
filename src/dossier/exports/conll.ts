import { sentences as sentenceStep } from '../../annotate/sentence/index.ts'
import { loadTokens } from '../../annotate/token/index.ts'
import { loadLanguage } from '../../language/load.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import { supportedOf, type SupportedLanguage } from '../../model/language.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import type { ReadText } from '../../pipeline/annotator.ts'
import { createPipeline } from '../../pipeline/pipeline.ts'
import type { Board } from '../../pipeline/view.ts'
import { labelsIn, type Labels } from './token-labels.ts'

/** A researcher reads the words of a report one a line: `#` begins a comment, `_` is nothing. */
const columns = ['ID', 'FORM', 'LEMMA', 'UPOS', 'START', 'END', 'ENTITY', 'FIGURE', 'TIME', 'ATTRIBUTION'] as const

/**
 * The reports' words as CoNLL-U Plus: a block a sentence, a line a token, and columns with begin and inside tags for people,
 * organisations and places, figures by measure, times by type, and the parts of attributions. Offsets are UTF-16 units of the
 * report's text. A report whose text is withheld or was not read is named and has no lines.
 * @example for (const report of await conllOf(dossier)) console.log(report)
 */
export const conllOf = async (dossier: Dossier): Promise<readonly string[]> => {
  const labels = labelsIn(dossier)
  const parts: string[] = [`# global.columns = ${columns.join(' ')}\n`]
  const readers = new Map<SupportedLanguage, Reader>()
  for (const report of dossier.reports) {
    const language = report.text === null || report.reading === 'unread' ? null : supportedOf(report.language)
    const reader = language && (readers.get(language) ?? (await readerOf(language)))
    if (language && reader) readers.set(language, reader)
    parts.push(reportPart(report, reader, labels(report.id)))
  }
  return parts
}

/** Sentences and tokens of a text, as the reading of reports finds them. */
type Reader = (report: ReadText) => Pick<Board, 'sentences' | 'tokens'>

const readerOf = async (language: SupportedLanguage): Promise<Reader> => {
  const pipeline = createPipeline()
    .add(sentenceStep)
    .add(await loadTokens(language))
  const words = await loadLanguage(language)
  return (report) => pipeline.run(report, words).layers
}

const reportPart = (report: DossierReport, reader: Reader | null, labels: Labels): string => {
  const { id, text, blocks, outlet } = report
  const head = [`# newdoc id = ${id}`, ...(outlet === null ? [] : [`# outlet = ${oneLine(outlet)}`])]
  if (text === null || reader === null) return `${[...head, '# text withheld or not read'].join('\n')}\n\n`
  const layers = reader({ id, text, blocks })
  const tokens = Map.groupBy(layers.tokens ?? [], ({ sentence }) => sentence)
  return (layers.sentences ?? [])
    .map((sentence, at) => {
      const comments = [...(at === 0 ? head : []), ...sentenceComments(report, sentence)]
      return `${[...comments, ...tokenLines(tokens.get(sentence.index) ?? [], labels)].join('\n')}\n\n`
    })
    .join('')
}

const sentenceComments = ({ id, text }: DossierReport, { index, start, end }: Sentence): readonly string[] => [
  `# sent_id = ${id}-${index}`,
  `# text = ${oneLine(text!.slice(start, end))}`,
]

const tokenLines = (tokens: readonly Token[], labels: Labels): readonly string[] =>
  tokens.map((token, at) => {
    const { text, lemma, pos, start, end } = token
    const tags = [labels.entity, labels.figure, labels.time, labels.attribution].map((tag) => tag(token))
    return [at + 1, oneLine(text), oneLine(lemma), universal[pos], start, end, ...tags].join('\t')
  })

/** The tags of Universal Dependencies; which conjunctions subordinate is not told apart. */
const universal: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'NOUN',
  name: 'PROPN',
  verb: 'VERB',
  auxiliary: 'AUX',
  adjective: 'ADJ',
  adverb: 'ADV',
  pronoun: 'PRON',
  determiner: 'DET',
  preposition: 'ADP',
  conjunction: 'CCONJ',
  number: 'NUM',
  particle: 'PART',
  interjection: 'INTJ',
  punctuation: 'PUNCT',
  symbol: 'SYM',
  other: 'X',
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim() || '_'
