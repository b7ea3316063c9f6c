import { conceptsIn, eventLemma } from '../../language/topics/event.ts'
import type { Attribution } from '../../model/attribution.ts'
import { wordsOf, type Words } from '../../model/citation.ts'
import { ownWords } from '../../model/own-words.ts'
import type { Clause, Participant, Statement } from '../../model/statement.ts'
import type { View } from '../../pipeline/annotator.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { joinedFactuality } from './attribution.ts'
import { befallenIn, identifiedIn, type BefallenContext } from './befallen/index.ts'
import { isDisputed } from './disputed.ts'
import { nounDated } from './dating.ts'
import { deedsOf } from './deeds.ts'
import { nounRoles } from './noun-roles.ts'
import { participantsOf, type Known } from './participants.ts'
import { termsOf } from './terms.ts'

/** The layers that statements are made of. */
export type Needs =
  | 'sentences'
  | 'clauses'
  | 'tokens'
  | 'mentions'
  | 'entities'
  | 'times'
  | 'quantities'
  | 'figures'
  | 'attributions'

/** The sentence of a clause, as deeds look at it, and the deeds that the clause tells itself. */
export type Told = Pick<BefallenContext, 'scene' | 'deeds'>

interface Context extends Told {
  readonly attribution: Attribution | null
  readonly known: Known
}

/** What a clause tells, as a statement: with those who take part in it, its deeds, figures and days, and how it stands. */
export const statementOf = (view: View<Needs>, clause: Clause, context: Context): Statement => {
  const { attribution, known, scene, deeds: told } = context
  const own = ownWords(clause, view.within('clauses', clause), [clause.agent ?? [], clause.patient ?? []].flat())
  const words: Own = {
    own,
    tokens: view.within('tokens', clause).filter(own),
    mentions: view.within('mentions', clause).filter(own),
  }
  const { deeds, byNoun, participants, entities } = doneIn(view, clause, { ...context, ...words })
  const { denied, polarity, factuality } = standingOf(view, clause, context)
  const dated = view
    .within('times', clause)
    .filter(own)
    .map((time) => ({ id: time.id, noun: nounDated(clause, time, { ...words, deeds, language: view.language }) }))
  const isOwn = (span: Span): boolean => contains(clause, span) && own(span)
  const identifies = identifiedIn(isOwn, { scene, entityOf: known.entityOf })
  return {
    kind: 'statement',
    id: view.id('statements', clause, clause.rule),
    report: clause.report,
    start: clause.start,
    end: clause.end,
    text: clause.text,
    rule: clause.rule,
    sentence: clause.sentence,
    headline: clause.headline,
    background: isSetting(view, clause, words.tokens),
    predicate: clause.predicate,
    concepts: conceptsIn(
      view.language.event,
      words.tokens.map((token) => eventLemma(view.language.event, token)),
    ),
    deeds,
    ...(byNoun && { byNoun }),
    participants,
    befallen: befallenIn(clause, { scene, deeds: told, denied, named: known.named, entityOf: known.entityOf }),
    ...(identifies.length > 0 && { identifies }),
    polarity,
    factuality,
    attribution: attribution?.id ?? null,
    figures: view
      .within('figures', clause)
      .filter(own)
      .map(({ id }) => id),
    times: dated.flatMap(({ id, noun }) => (noun === null ? id : [])),
    nounTimes: dated.flatMap(({ id, noun }) => (noun === null ? [] : { time: id, concepts: noun })),
    entities: [...new Set(entities)],
    terms: termsOf(words.tokens, view.language),
  }
}

/** Words of a clause that are of no clause within it. */
interface Own {
  readonly own: (span: Span) => boolean
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

interface Done extends Pick<Statement, 'participants' | 'entities'> {
  readonly deeds: readonly string[]
  readonly byNoun: boolean
}

/** What was done, and who takes part: where a noun names the deed, those whom that noun has. */
const doneIn = (
  view: View<Needs>,
  clause: Clause,
  { attribution, known, scene, tokens, mentions }: Context & Own,
): Done => {
  const around = { tokens: scene.tokens, mentions: view.within('mentions', view.layer('sentences')[clause.sentence]!) }
  const setting = { tokens, mentions, known, around, speaker: attribution?.source?.entity ?? null }
  const all = participantsOf(clause, setting)
  const { concepts: deeds, noun } = deedsOf(clause, tokens, { participants: all, language: view.language })
  const entities = [
    ...mentions.flatMap((mention) => known.entityOf.get(mention.id) ?? []),
    ...all.flatMap(({ role, entity }) => (role === 'other' ? [] : (entity ?? []))),
  ]
  if (noun === null) return { deeds, byNoun: false, participants: all, entities }
  const roles = nounRoles(clause, noun, { tokens, language: view.language })
  if (!roles) return { deeds, byNoun: true, participants: all.map(asOther), entities }
  const words = (span: Span | null): Words | null => span && wordsOf(view.text, span)
  const named = { agent: words(roles.agent), patient: words(roles.patient) }
  return { deeds, byNoun: true, participants: participantsOf(named, setting), entities }
}

interface Standing extends Pick<Statement, 'polarity' | 'factuality'> {
  readonly denied: boolean
}

/** Whether what the clause tells is held to be so, by those who say it and those who dispute it. */
const standingOf = (
  { language }: View<Needs>,
  clause: Clause,
  { attribution, scene }: Pick<Context, 'attribution' | 'scene'>,
): Standing => {
  const denied = attribution?.polarity === 'negative'
  const disputed = isDisputed(clause, scene.tokens, language)
  // Who disputes it holds it for untrue, however unsure those are who say it.
  const isProbable = disputed && !denied && clause.factuality === 'fact'
  return {
    denied,
    polarity: clause.negated !== (denied || disputed) ? 'negative' : 'positive',
    factuality: isProbable ? 'probable' : joinedFactuality(clause.factuality, attribution),
  }
}

/** "Filed a lawsuit" tells of no one to whom it was done. */
const asOther = (part: Participant): Participant => (part.role === 'patient' ? { ...part, role: 'other' } : part)

const isSetting = (view: View<Needs>, { rule, predicate }: Clause, tokens: readonly Token[]): boolean => {
  if (rule !== 'adverbial') return false
  const { settings } = view.language.statement
  return tokens
    .slice(0, openingWords)
    .some(({ lower, start }) => settings.has(lower) && start < (predicate?.start ?? 0))
}
const openingWords = 2
