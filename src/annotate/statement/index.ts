import type { LanguagePack } from '../../language/pack.ts'
import type { CueGroup } from '../../language/topics/attribution.ts'
import { wordsOf } from '../../model/citation.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Clause } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { once } from '../../text/once.ts'
import type { Span } from '../../text/span.ts'
import { assemble } from './assemble.ts'
import type { Part } from './part.ts'
import { factualityOf, isNegated } from './factuality.ts'
import { spanOf, type Phrase } from './phrases.ts'
import { argumentsOf } from './arguments.ts'
import { verbLemma } from './groups.ts'
import { cuttingOf, type Cues, type Cutting, type Joint } from './cutting.ts'
import { segmentsOf } from './segments.ts'

/** Clauses: the parts of each sentence that have a verb of their own; a sentence without one is one clause. */
export const clauses = defineAnnotator({
  name: 'clause',
  version: '7',
  languages: ['en', 'es'],
  needs: ['sentences', 'tokens'],
  makes: ['clauses'],
  annotate: (view) => {
    const cues = cueLemmas(view.language)
    const found: Clause[] = []
    for (const sentence of view.layer('sentences'))
      if (!isDateline(view, sentence)) found.push(...clausesOf(view, sentence, cues))
    return { clauses: found }
  },
})

/** A block that goes on in the same line is a dateline: where and when the words behind were written is nothing told. */
const isDateline = ({ report, text }: Reading, { block }: Sentence): boolean => {
  const [own, next] = [report.blocks[block], report.blocks[block + 1]]
  return own !== undefined && next !== undefined && !text.slice(own.end, next.start).includes('\n')
}

const cueLemmas: (language: LanguagePack) => Cues = once((language) => {
  const cuesOf = (keep: (group: CueGroup) => boolean): ReadonlySet<string> =>
    new Set(language.attribution.verbs.filter(keep).flatMap(({ cues }) => cues))
  const withContent = (...kinds: readonly string[]): ReadonlySet<string> =>
    cuesOf(({ takes }) => takes.some((kind) => kinds.includes(kind)))
  return {
    all: withContent('that', 'bare', 'quote'),
    speech: withContent('quote'),
    telling: cuesOf(({ addressee }) => addressee === true),
  }
})

type Reading = View<'sentences' | 'tokens'>

/** No sentence is this long; what is so long without an end is read piece by piece, which keeps time in step with length. */
const longest = 400

const clausesOf = (view: Reading, sentence: Sentence, cues: Cues): readonly Clause[] => {
  const tokens = view.within('tokens', sentence)
  if (tokens.length <= longest) return clausesOfPiece({ view, sentence, tokens }, cues)
  const pieces: Clause[] = []
  for (let from = 0; from < tokens.length; from += longest) {
    pieces.push(...clausesOfPiece({ view, sentence, tokens: tokens.slice(from, from + longest) }, cues))
  }
  return pieces
}

interface Piece {
  readonly view: Reading
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

const clausesOfPiece = ({ view, sentence, tokens }: Piece, cues: Cues): readonly Clause[] => {
  if (!tokens.some((token) => token.pos !== 'punctuation')) return []
  const cutting = cuttingOf(tokens, view.language, cues)
  const parts = assemble(segmentsOf(cutting), cutting)
  const spans = parts.map((part) => citedSpan(cutting, part))
  const ids = spans.map((span, i) => view.id('clauses', span, parts[i]!.joint))
  const made: Clause[] = []
  for (const [i, part] of parts.entries()) {
    const within = part.within >= 0 ? ids[part.within]! : null
    const clause = clauseOf({ view, cutting, sentence }, part, { span: spans[i]!, id: ids[i]!, within })
    made.push(
      sharing.has(part.joint)
        ? withSharedSubject(clause, sharerOf(made, part.joint), view.language.statement.verbFirst)
        : clause,
    )
  }
  return made
}

const sharing: ReadonlySet<Joint> = new Set(['coordinate', 'participial', 'resumed'])

/** A participle goes with the main clause, a coordinated verb with what stands right before it. */
const sharerOf = (made: readonly Clause[], joint: Joint): Clause | undefined =>
  joint === 'participial' || joint === 'resumed'
    ? (made.findLast(({ rule }) => rule === 'main' || rule === 'coordinate') ?? made.at(-1))
    : made.at(-1)

/** "They met and went home": the second verb has the first one's subject. */
const withSharedSubject = (clause: Clause, before: Clause | undefined, verbFirst: ReadonlySet<string>): Clause => {
  const subject = before?.passive ? before.patient : before?.agent
  if (!subject || (clause.patient && verbFirst.has(clause.predicate?.lemma ?? ''))) return clause
  if (clause.passive) return clause.patient ? clause : { ...clause, patient: subject }
  return clause.agent ? clause : { ...clause, agent: subject }
}

interface Setting {
  readonly view: Reading
  readonly cutting: Cutting
  readonly sentence: Sentence
}
interface Identity {
  readonly span: Span
  readonly id: string
  readonly within: string | null
}

const clauseOf = ({ view, cutting, sentence }: Setting, part: Part, { span, id, within }: Identity): Clause => {
  const { group } = part
  const words = (phrase: Phrase | null) => phrase && wordsOf(view.text, spanOf(cutting.tokens, phrase))
  const found = group && argumentsOf(cutting, part, group)
  return {
    kind: 'clause',
    id,
    report: view.report.id,
    ...span,
    text: view.text.slice(span.start, span.end),
    rule: part.joint,
    sentence: sentence.index,
    predicate: group && {
      ...wordsOf(view.text, spanOf(cutting.tokens, group)),
      lemma: verbLemma(cutting.tokens[group.head]!),
    },
    agent: words(group?.passive ? (found?.by ?? null) : (found?.subject ?? null)),
    patient: words(group?.passive ? (found?.subject ?? found?.object ?? null) : (found?.object ?? null)),
    passive: group?.passive ?? false,
    negated: group !== null && isNegated(cutting, group, part),
    factuality: group ? factualityOf(cutting, group, part) : 'fact',
    within,
    headline: sentence.role === 'title',
  }
}

const openQuotes = new Set(['“', '«', '‘', '('])
const quotes = new Set(['“', '”', '"', '«', '»', '‘', '’'])

/** A clause as it is cited: without the word that joins it and the signs at its edges, quotation marks kept in pairs. */
const citedSpan = ({ tokens, language }: Cutting, part: Part): Span => {
  const { coordinators, complementisers } = language.statement
  let { from, to } = part
  const drops = (token: Token): boolean => token.pos === 'punctuation' && !quotes.has(token.text) && token.text !== '('
  while (
    to - 1 > from &&
    (drops(tokens[to - 1]!) || openQuotes.has(tokens[to - 1]!.text) || coordinators.has(tokens[to - 1]!.lower))
  )
    to--
  while (from < to - 1) {
    const token = tokens[from]!
    const joins = coordinators.has(token.lower) || (part.joint === 'complement' && complementisers.has(token.lower))
    if (!drops(token) && !(joins && part.joint !== 'main' && part.joint !== 'relative')) break
    from++
  }
  const opened = tokens.slice(from, to).findLast(({ text }) => text === '(' || text === ')')
  if (opened?.text === '(' && tokens[to]?.text === ')') to++
  return spanOf(tokens, trimQuotes(tokens, from, to))
}

/** A quotation mark whose partner stands outside is left out. */
const trimQuotes = (tokens: readonly Token[], from: number, to: number): Phrase => {
  const inner = tokens.slice(from, to).filter((token) => quotes.has(token.text))
  if (inner.length !== 1) return { from, to }
  if (quotes.has(tokens[to - 1]!.text) && !openQuotes.has(tokens[to - 1]!.text) && to - 1 > from)
    return { from, to: to - 1 }
  return quotes.has(tokens[from]!.text) && from + 1 < to ? { from: from + 1, to } : { from, to }
}
