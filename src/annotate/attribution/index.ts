import type { Attribution } from '../../model/attribution.ts'
import { wordsOf } from '../../model/citation.ts'
import type { Dropped } from '../../model/layers.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { hull, type Span } from '../../text/span.ts'
import { carrySpeakers } from './carry.ts'
import { citedSources } from './cited.ts'
import { cuesOf, type Cue } from './cue.ts'
import type { Draft } from './draft.ts'
import { lexiconOf } from './lexicon.ts'
import { quotesOf, type Quote } from './quote.ts'
import { hedgesOf, modeOf, standingOf } from './qualities.ts'
import { readCue } from './read-cue.ts'
import { scenesOf, type Run, type Scene } from './scene.ts'
import { readSourcePhrases } from './source-phrase.ts'
import { usedQuotes, type Used } from './use.ts'

/** Who says what, as far as single sentences and their quotations tell. */
export const attributionCandidates = defineAnnotator({
  name: 'attribution',
  version: '7',
  languages: 'any',
  needs: ['sentences', 'tokens'],
  makes: ['attributionCandidates'],
  annotate: (view) => {
    const quotes = usedQuotes(view.text, outermostOf(view), view.language.attribution)
    const silent = quotes.filter(({ use }) => use !== null)
    const speech = quotes.filter(({ use }) => use === null)
    return { attributionCandidates: candidatesOf(view, speech, silent), dropped: silent.map((q) => droppedOf(view, q)) }
  },
})

type Needs = View<'sentences' | 'tokens'>

const outermostOf = (view: Needs): readonly Quote[] =>
  withoutInner(quotesOf(view.report).filter(({ depth }) => depth === 0))

/** Marks that quote nobody stay on record. */
const droppedOf = ({ text }: Needs, { start, end, use, rule }: Used): Dropped => ({
  layer: 'attributions',
  start,
  end,
  text: text.slice(start, end),
  rule: rule ?? '',
  why: `the marks quote nobody: ${use}`,
})

const candidatesOf = (view: Needs, speech: readonly Quote[], silent: readonly Quote[]): readonly Attribution[] => {
  const drafts: Draft[] = []
  for (const scene of scenesOf(view, speech, silent)) drafts.push(...draftsOf(scene))
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
  const all = [...drafts, ...readSourcePhrases(scene, cues)]
  const cited = citedSources(scene, list, all.filter(isSaying))
  return [...all.filter((draft) => !cited.some(({ cue }) => cue?.start === draft.cue?.start)), ...cited]
}

/** What tells something: an object ("criticized the plan") does not. */
const isSaying = ({ rule, source, cue }: Draft): boolean => source !== null && cue !== null && !rule.endsWith('-object')

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
