import { lightConcepts } from '../../../language/concepts.ts'
import type { LanguagePack } from '../../../language/pack.ts'
import { conceptsIn, eventLemma } from '../../../language/topics/event.ts'
import type { Attribution } from '../../../model/attribution.ts'
import { wordsOf, type Words } from '../../../model/citation.ts'
import type { Sentence } from '../../../model/sentence.ts'
import type { Clause, Statement } from '../../../model/statement.ts'
import type { Token } from '../../../model/token.ts'
import type { View } from '../../../pipeline/annotator.ts'
import { fold } from '../../../text/fold.ts'
import { contains, type Span } from '../../../text/span.ts'
import { joinedFactuality } from '../attribution.ts'
import { participantsOf, type Known } from '../participants.ts'
import { termsOf } from '../terms.ts'
import { deedPhrases, type DeedPhrase } from './phrase.ts'
import type { Range } from './around.ts'
import { isSetting, isUnreal, tellsEnough } from './telling.ts'

type Needs = View<'sentences' | 'clauses' | 'tokens' | 'mentions' | 'times' | 'figures'>

interface Context {
  readonly known: Known
  readonly innermost: (span: Span) => Attribution | null
  /** The statements of the report: what they tell themselves is no nominal statement. */
  readonly statements: readonly Statement[]
}

/**
 * Deeds that a noun names: "the bombing of two embassies", "after a gearbox failure". Each cites its noun phrase alone.
 * Left out are those that their clause tells itself ("filed a lawsuit"), that may not have happened, and that tell too
 * little to be known again.
 */
export const nominalsOf = (view: Needs, context: Context): readonly Statement[] => {
  const clausesOf = Map.groupBy(view.layer('clauses'), ({ sentence }) => sentence)
  const statementsOf = Map.groupBy(context.statements, ({ sentence }) => sentence)
  return view.layer('sentences').flatMap((sentence) => {
    const tokens = view.within('tokens', sentence)
    return deedPhrases(tokens, view.language).flatMap((phrase) => {
      const around = shortestAround(clausesOf.get(sentence.index) ?? [], spanOf(tokens, phrase))
      if (!around || !mayHold(around) || isUnreal(tokens, phrase, view.language)) return []
      const told = nominalOf(view, { ...context, sentence, tokens, phrase })
      const own = shortestAround(statementsOf.get(sentence.index) ?? [], told)
      const isTold = own?.byNoun === true && told.deeds!.some((deed) => own.deeds?.includes(deed))
      return isTold || !tellsEnough(told, told.predicate!.lemma) ? [] : told
    })
  })
}

const spanOf = (tokens: readonly Token[], { from, to }: Range): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

const shortestAround = <T extends Span>(spans: readonly T[], inner: Span): T | undefined =>
  spans.filter((span) => contains(span, inner)).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]

/** A clause with a verb that denies nothing and leaves nothing open; a line without a verb is a statement itself. */
const mayHold = ({ predicate, negated, factuality }: Clause): boolean =>
  predicate !== null && !negated && (factuality === 'fact' || factuality === 'probable')

interface Found extends Context {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly phrase: DeedPhrase
}

const nominalOf = (view: Needs, { known, innermost, sentence, tokens, phrase }: Found): Statement => {
  const span = spanOf(tokens, phrase)
  const within = tokens.slice(phrase.from, phrase.to)
  const head = tokens[phrase.head]!
  const words = (range: Range | null): Words | null => range && wordsOf(view.text, spanOf(tokens, range))
  const mentions = view.within('mentions', span).filter((mention) => contains(span, mention))
  const attribution = innermost(span)
  return {
    kind: 'statement',
    id: view.id('nominals', span, 'nominal'),
    report: view.report.id,
    ...span,
    text: view.text.slice(span.start, span.end),
    rule: 'nominal',
    sentence: sentence.index,
    headline: sentence.role === 'title',
    background: isSetting(tokens, phrase, view.language),
    predicate: { ...wordsOf(view.text, head), lemma: fold(head.lemma) },
    concepts: conceptsIn(
      view.language.event,
      within.map((token) => eventLemma(view.language.event, token)),
    ),
    deeds: deedsNamed(tokens, phrase, view.language).filter((each) => !lightConcepts.has(each)),
    byNoun: true,
    participants: participantsOf(
      { agent: words(phrase.agent), patient: words(phrase.patient) },
      { tokens: within, mentions, known },
    ),
    befallen: [],
    polarity: 'positive',
    factuality: joinedFactuality('fact', attribution),
    attribution: attribution?.id ?? null,
    figures: view
      .within('figures', span)
      .filter((figure) => contains(span, figure))
      .map(({ id }) => id),
    times: view
      .within('times', span)
      .filter((time) => contains(span, time))
      .map(({ id }) => id),
    entities: [...new Set(mentions.flatMap((mention) => known.entityOf.get(mention.id) ?? []))],
    terms: termsOf(within, view.language),
  }
}

/**
 * What its noun names, and what it names with a word that makes a compound of it: "a military takeover" is a coup, not
 * only a purchase. Counter-example: "opened fire", a verb and its object.
 */
const deedsNamed = (
  tokens: readonly Token[],
  { from, to, head }: DeedPhrase,
  { event, statement }: LanguagePack,
): readonly string[] => {
  const [first, last] = statement.headFirst ? [head, head + 2] : [head - 1, head]
  const compound = tokens.slice(Math.max(from, first), Math.min(to, last + 1))
  const lemmas = compound.map((token) => eventLemma(event, token))
  const alone = new Set(lemmas.flatMap((lemma) => conceptsIn(event, [lemma])))
  const together = conceptsIn(event, lemmas).filter((concept) => !alone.has(concept))
  return [...together, ...(event.conceptsOf.get(fold(tokens[head]!.lemma)) ?? [])]
}
