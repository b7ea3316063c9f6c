import { attributionCandidates } from './annotate/attribution/index.ts'
import { figureCandidates } from './annotate/figure/index.ts'
import { loadMentions, mentionsBy } from './annotate/mention/index.ts'
import { namings } from './annotate/naming/index.ts'
import { passages } from './annotate/passage/index.ts'
import { quantities } from './annotate/quantity/index.ts'
import { sentences } from './annotate/sentence/index.ts'
import { clauses } from './annotate/statement/index.ts'
import { times } from './annotate/time/index.ts'
import { loadTokens, tokensBy } from './annotate/token/index.ts'
import type { SupportedLanguage } from './model/language.ts'
import { anchors } from './resolve/signature/anchors.ts'
import { signatures } from './resolve/signature/index.ts'
import { statements } from './resolve/statement/index.ts'
import { createPipeline, type Pipeline } from './pipeline/pipeline.ts'
import { attributions } from './resolve/attribution/index.ts'
import { entities } from './resolve/entity/index.ts'
import { fates } from './resolve/fate/index.ts'
import { figures } from './resolve/figure/index.ts'

type Loaded = readonly [tokens: ReturnType<typeof tokensBy>, mentions: ReturnType<typeof mentionsBy>]

/**
 * The one ordered list of steps for a language. A step that needs tables is loaded, once, by those who run it.
 * Add a step as one line: the compiler checks that what it needs is made above it.
 */
// prettier-ignore
const presetOf = ([tokens, mentions]: Loaded): Pipeline => createPipeline()
    .add(passages)
    .add(sentences)
    .add(tokens)
    .add(namings)
    .add(mentions)
    .add(entities)
    .add(clauses)
    .add(quantities)
    .add(times)
    .add(anchors)
    .add(attributionCandidates)
    .add(attributions)
    .add(figureCandidates)
    .add(figures)
    .add(statements)
    .add(fates)
    .add(signatures)

/** The steps that read a language, their tables loaded. */
export const createPreset = async (language: SupportedLanguage): Promise<Pipeline> =>
  presetOf([await loadTokens(language), await loadMentions(language)])

/** The fingerprint of a language's steps, for which no table need be loaded. */
export const presetFingerprint = (language: SupportedLanguage): string =>
  presetOf([tokensBy(language, null), mentionsBy(language, null)]).fingerprint

/** What is read of a report whose language is not supported: enough to find copies. */
export const createUnreadPreset = (): Pipeline => createPipeline().add(passages)
