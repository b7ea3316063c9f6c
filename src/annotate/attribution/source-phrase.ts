import { contentAround } from './before.ts'
import { clauseEnd, sourcePhraseAt, withoutSigns } from './clause.ts'
import type { Cue } from './cue.ts'
import { spanOf, type Draft } from './draft.ts'
import { phraseBefore } from './phrase-before.ts'
import { phraseWithApposition } from './phrase-after.ts'
import { hasFinite, isFinite, isNominal, opensQuote, regionAt, type Run, type Scene } from './scene.ts'
import type { Span } from '../../text/span.ts'

const saying: Draft['group'] = { factuality: 'fact', polarity: 'positive' }

/** "According to the mayor, …", "…, según el ministerio": attributions without a verb. */
export const readSourcePhrases = (scene: Scene, cues: ReadonlyMap<number, Cue>): readonly Draft[] => {
  const drafts: Draft[] = []
  for (let i = 0; i < scene.tokens.length; i++) {
    const length = sourcePhraseAt(scene, i)
    const draft = length > 0 ? readPhrase(scene, { from: i, to: i + length }, cues) : null
    if (draft) drafts.push(draft)
  }
  const label = readLabel(scene)
  return label ? [...drafts, label] : drafts
}

const readPhrase = (scene: Scene, cue: Run, cues: ReadonlyMap<number, Cue>): Draft | null => {
  const region = regionAt(scene, cue.from)
  const source = phraseWithApposition(scene, cue.to, region.to)
  if (!source || cues.has(source.from)) return null
  const to = relativeEnd(scene, source, region)
  const content =
    cue.from <= region.from + 1
      ? contentBehind(scene, to, { region, cues })
      : contentAround(scene, { from: cue.from, to }, { region, cues })
  if (content.length === 0) return null
  return {
    rule: 'source-phrase',
    group: saying,
    negated: false,
    source: spanOf(scene, source),
    cue: spanOf(scene, cue),
    content,
    sentence: scene.sentence.index,
  }
}

/** "according to one source, who works there, …": the clause about the source is passed over. */
const relativeEnd = (scene: Scene, source: Run, region: Run): number => {
  const next = scene.tokens[source.to]
  const at = next?.text === ',' ? source.to + 1 : source.to
  const word = scene.tokens[at]
  if (!word || !scene.lexicon.is.relatives.has(word.lower)) return source.to
  let i = at
  while (i < region.to && scene.tokens[i]!.text !== ',') i++
  return i
}

const contentBehind = (
  scene: Scene,
  from: number,
  context: { readonly region: Run; readonly cues: ReadonlyMap<number, Cue> },
): readonly Span[] => {
  let i = from
  if (isNominal(scene.tokens[i])) return plain(scene, i, context)
  while (i < context.region.to && scene.tokens[i]!.text !== ',' && !opensQuote(scene, i)) i++
  if (scene.tokens[i]?.text === ',') i++
  const next = nextComma(scene, i, context.region.to)
  if (
    next > 0 &&
    !opensQuote(scene, i) &&
    !hasFinite(scene, { from: i, to: next }) &&
    hasFinite(scene, { from: next, to: context.region.to })
  )
    i = next + 1
  if (i >= context.region.to) return []
  return plain(scene, i, context)
}

const plain = (
  scene: Scene,
  from: number,
  context: { readonly region: Run; readonly cues: ReadonlyMap<number, Cue> },
): readonly Span[] => {
  const to = clauseEnd(scene, { from, to: context.region.to }, context.cues)
  const run = withoutSigns(scene, { from, to })
  return run.to > run.from ? [spanOf(scene, run)] : []
}

/** The next comma that could end an explanation of the source, or -1. */
const nextComma = (scene: Scene, from: number, to: number): number => {
  const first = scene.tokens[from]
  if (first?.features.form !== 'participle' && first?.pos !== 'adjective') return -1
  for (let i = from; i < Math.min(to, from + 12); i++) if (scene.tokens[i]!.text === ',') return i
  return -1
}

/** "Minister: “…”": who speaks, a colon, and the words. */
const readLabel = (scene: Scene): Draft | null => {
  const { tokens } = scene
  let colon = 1
  while (colon < Math.min(tokens.length, 9) && tokens[colon]!.text !== ':') colon++
  if (tokens[colon]?.text !== ':' || scene.quoted[colon]! >= 0) return null
  const source = phraseBefore(scene, colon, 0)
  if (!source || source.from !== 0) return null
  const quote = opensQuote(scene, colon + 1)
  if (!quote && !isSpeaker(scene, source, colon)) return null
  const content = quote
    ? scene.quotes[scene.quoted[colon + 1]!]!
    : spanOf(scene, withoutSigns(scene, { from: colon + 1, to: tokens.length }))
  return {
    rule: 'label',
    group: saying,
    negated: false,
    source: spanOf(scene, source),
    cue: spanOf(scene, { from: colon, to: colon + 1 }),
    content: [content],
    sentence: scene.sentence.index,
  }
}

/** In a headline a person or body before a colon speaks where a clause follows; in a transcript a name in capitals. */
const isSpeaker = (scene: Scene, source: Run, colon: number): boolean => {
  const words = scene.tokens.slice(source.from, source.to)
  if (colon + 2 >= scene.tokens.length) return false
  if (scene.sentence.role === 'body')
    return words.every((t) => t.text.length > 1 && t.text === t.text.toUpperCase() && t.pos !== 'number')
  const clause = scene.tokens.some((_, i) => i > colon && isFinite(scene, i))
  return clause && words.some((t) => scene.lexicon.is.speakers.has(t.lower))
}
