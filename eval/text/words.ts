import { sentences } from '../../src/annotate/sentence/index.ts'
import { loadTokens } from '../../src/annotate/token/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { ReadText } from '../../src/pipeline/annotator.ts'
import { createPipeline, type Pipeline } from '../../src/pipeline/pipeline.ts'
import type { Token } from '../../src/model/token.ts'
import { overlaps, type Span } from '../../src/text/span.ts'

const pipelines = new Map<SupportedLanguage, Promise<Pipeline<'sentences' | 'tokens'>>>()

const pipelineOf = (language: SupportedLanguage): Promise<Pipeline<'sentences' | 'tokens'>> => {
  const made = pipelines.get(language) ?? loadTokens(language).then((step) => createPipeline().add(sentences).add(step))
  pipelines.set(language, made)
  return made
}

/** The tokens of a report, which comparison does without and its reading lets go. */
export const tokensOf = async (report: ReadText, language: SupportedLanguage): Promise<readonly Token[]> => {
  const { layers } = (await pipelineOf(language)).run(report, await loadLanguage(language))
  return layers.tokens ?? []
}

/**
 * The word that tells what is meant: the first verb of a span, else its last token, as a lemma in small letters.
 * @param tokens in order
 * @example headWord(tokens, span) // "check" for "was checked into"
 */
export const headWord = (tokens: readonly Token[], span: Span): string | null => {
  const within = tokens.filter((token) => overlaps(token, span))
  const head = within.find(({ pos }) => pos === 'verb') ?? within.at(-1)
  return head?.lemma.toLowerCase() ?? null
}
