import type { Attribution } from '../../model/attribution.ts'
import { wordsOf } from '../../model/citation.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { hull, type Span } from '../../text/span.ts'
import { carrySpeakers } from './carry.ts'
import { cuesOf, type Cue } from './cue.ts'
import type { Draft } from './draft.ts'
import { lexiconOf } from './lexicon.ts'
import { quotesOf, type Quote } from './quote.ts'
import { hedgesOf, modeOf, standingOf } from './qualities.ts'
import { readCue } from './read-cue.ts'
import { scenesOf, type Run, type Scene } from './scene.ts'
import { readSourcePhrases } from './source-phrase.ts'

/** Who says what, as far as single sentences and their quotations tell. */
export const attributionCandidates = defineAnnotator({
  name: 'attribution',
  version: '2',
  languages: 'any',
  needs: ['sentences', 'tokens'],
  makes: ['attributionCandidates'],
  annotate: (view) => ({ attributionCandidates: candidatesOf(view) }),
})

type Needs = View<'sentences' | 'tokens'>

const candidatesOf = (view: Needs): readonly Attribution[] => {
  const quotes = quotesOf(view.report)
  const outer = quotes.filter(({ depth }) => depth === 0)
  const speech = withoutInner(outer)
  const drafts: Draft[] = []
  for (const scene of scenesOf(view, speech)) drafts.push(...draftsOf(scene))
  const carried = carrySpeakers(view.text, drafts, {
    quotes: speech,
    blocks: view.report.blocks,
    sentences: view.layer('sentences'),
  })
  return carried.map((draft) => attributionOf(view, draft, speech)).sort(byReading)
}

/** By where they begin, then by their cues. */
const byReading = (a: Attribution, b: Attribution): number =>
  a.start - b.start || (a.cue?.start ?? a.start) - (b.cue?.start ?? b.start) || b.end - a.end

/** A turn of speech after a dash may hold marks of its own: only the outer counts. */
const withoutInner = (quotes: readonly Quote[]): readonly Quote[] => {
  const kept: Quote[] = []
  for (const quote of quotes) if (quote.start >= (kept.at(-1)?.end ?? 0)) kept.push(quote)
  return kept
}

const draftsOf = (scene: Scene): readonly Draft[] => {
  const list = cuesOf(scene)
  const cues: ReadonlyMap<number, Cue> = new Map(list.map((cue) => [cue.head, cue]))
  const known = new Map<number, Run>()
  const drafts: Draft[] = []
  for (const cue of list) {
    const reading = readCue(scene, cue, { cues, known })
    if (!reading) continue
    drafts.push(reading.draft)
    if (reading.source) known.set(cue.head, reading.source)
  }
  return [...drafts, ...readSourcePhrases(scene, cues)]
}

const attributionOf = (view: Needs, draft: Draft, quotes: readonly Quote[]): Attribution => {
  const { text, report } = view
  const words = (span: Span) => wordsOf(text, span)
  const spans = [...draft.content, ...(draft.cue ? [draft.cue] : [])]
  const near = draft.source && view.at('sentences', draft.source.start)?.index === draft.sentence ? [draft.source] : []
  const span = hull([...spans, ...near])
  const hedges = hedgesOf(lexiconOf(view.language.attribution), view.within('tokens', span), words)
  return {
    kind: 'attribution',
    id: view.id('attributionCandidates', span, `${draft.cue?.start ?? 'none'}`),
    report: report.id,
    ...words(span),
    rule: draft.rule,
    mode: modeOf(text, draft.content, quotes),
    source: draft.source && { ...words(draft.source), entity: null },
    cue: draft.cue && words(draft.cue),
    content: draft.content.map(words),
    within: null,
    hedges,
    ...standingOf(draft, hedges.length),
  }
}
