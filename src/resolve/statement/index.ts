import { conceptsIn, eventLemma } from '../../language/topics/event.ts'
import type { Attribution } from '../../model/attribution.ts'
import { wordsOf, type Words } from '../../model/citation.ts'
import { ownWords } from '../../model/own-words.ts'
import type { Clause, Participant, Statement } from '../../model/statement.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Token } from '../../model/token.ts'
import { framesOf, innermostOf, joinedFactuality } from './attribution.ts'
import { befallenIn, deedsTold, identifiedIn, type BefallenContext } from './befallen/index.ts'
import { sceneOf } from './befallen/scene.ts'
import { isDisputed } from './disputed.ts'
import { nounDated } from './dating.ts'
import { deedsOf } from './deeds.ts'
import { detailsOf } from './detail/index.ts'
import { nounRoles } from './noun-roles.ts'
import { nominalsOf } from './nominal/index.ts'
import { participantsOf, type Known } from './participants.ts'
import { termsOf } from './terms.ts'

/** Statements: the clauses that say something of the world, with who says so and all that comparison needs; and deeds and details that a noun names. */
export const statements = defineAnnotator({
  name: 'statement',
  version: '13',
  languages: ['en', 'es'],
  needs: ['sentences', 'clauses', 'tokens', 'mentions', 'entities', 'times', 'quantities', 'figures', 'attributions'],
  makes: ['statements', 'nominals'],
  annotate: (view) => {
    const clauses = view.layer('clauses')
    const attributions = view.layer('attributions')
    // "After the death of two guards, the board said" tells of two deaths.
    const frames = framesOf(clauses, attributions, (clause) =>
      view.within('figures', clause).some(({ measure }) => measure !== 'other'),
    )
    const innermost = innermostOf(attributions)
    const known = knownOf(view)
    const told = toldOf(view)
    const made = clauses
      .filter((clause) => !frames.has(clause.id))
      .map((clause) => statementOf(view, clause, { attribution: innermost(clause), known, ...told(clause) }))
    const nominals = [
      ...nominalsOf(view, { known, innermost, statements: made }),
      ...detailsOf(view, { known, innermost }),
    ]
    return { statements: made, nominals }
  },
})

type Needs =
  | 'sentences'
  | 'clauses'
  | 'tokens'
  | 'mentions'
  | 'entities'
  | 'times'
  | 'quantities'
  | 'figures'
  | 'attributions'

const knownOf = (view: View<Needs>): Known => {
  const entityOf = new Map<string, string>()
  for (const entity of view.layer('entities')) for (const mention of entity.mentions) entityOf.set(mention, entity.id)
  const named = new Set(view.layer('entities').flatMap((entity) => (entity.named ? entity.id : [])))
  const { statement, event, attribution } = view.language
  const words = { things: event.things, firstPersons: attribution.firstPersons }
  return {
    entityOf,
    named,
    headFirst: statement.headFirst,
    someOf: statement.someOf,
    copulas: statement.passives,
    ...words,
  }
}

type Told = Pick<BefallenContext, 'scene' | 'deeds'>

/** The sentence of a clause, and the deeds that it tells itself: each is told by the shortest clause that holds it. */
const toldOf = (view: View<Needs>): ((clause: Clause) => Told) => {
  const sentences = view.layer('sentences')
  const clausesOf = Map.groupBy(view.layer('clauses'), ({ sentence }) => sentence)
  const known = new Map<Clause, Told>()
  return (clause) => {
    if (!known.has(clause)) {
      const sentence = sentences[clause.sentence]!
      const scene = sceneOf(view.within('tokens', sentence), view.within('mentions', sentence), view.language)
      const deeds = deedsTold(scene)
      const byLength = (clausesOf.get(clause.sentence) ?? []).toSorted((a, b) => a.end - a.start - (b.end - b.start))
      const own = Map.groupBy(deeds, ({ at }) => byLength.find((each) => contains(each, scene.tokens[at]!)) ?? null)
      for (const each of byLength) known.set(each, { scene, deeds: own.get(each) ?? [] })
    }
    return known.get(clause)!
  }
}

interface Context extends Told {
  readonly attribution: Attribution | null
  readonly known: Known
}

const statementOf = (
  view: View<Needs>,
  clause: Clause,
  { attribution, known, scene, deeds: told }: Context,
): Statement => {
  const own = ownWords(clause, view.within('clauses', clause), [clause.agent ?? [], clause.patient ?? []].flat())
  const tokens = view.within('tokens', clause).filter(own)
  const mentions = view.within('mentions', clause).filter(own)
  const around = { tokens: scene.tokens, mentions: view.within('mentions', view.layer('sentences')[clause.sentence]!) }
  const all = participantsOf(clause, { tokens, mentions, known, around, speaker: attribution?.source?.entity ?? null })
  const entities = [
    ...mentions.flatMap((mention) => known.entityOf.get(mention.id) ?? []),
    ...all.flatMap(({ role, entity }) => (role === 'other' ? [] : (entity ?? []))),
  ]
  const denied = attribution?.polarity === 'negative'
  const disputed = isDisputed(clause, scene.tokens, view.language)
  const { concepts: deeds, noun } = deedsOf(clause, tokens, { participants: all, language: view.language })
  const byNoun = noun !== null
  const roles = noun && nounRoles(clause, noun, { tokens, language: view.language })
  const words = (span: Span | null): Words | null => span && wordsOf(view.text, span)
  const participants = roles
    ? participantsOf(
        { agent: words(roles.agent), patient: words(roles.patient) },
        { tokens, mentions, known, around, speaker: attribution?.source?.entity ?? null },
      )
    : byNoun
      ? all.map(asOther)
      : all
  const dated = view
    .within('times', clause)
    .filter(own)
    .map((time) => ({ id: time.id, noun: nounDated(clause, time, { tokens, deeds, language: view.language }) }))
  const isOwn = (words: Span): boolean => contains(clause, words) && own(words)
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
    background: isSetting(view, clause, tokens),
    predicate: clause.predicate,
    concepts: conceptsIn(
      view.language.event,
      tokens.map((token) => eventLemma(view.language.event, token)),
    ),
    deeds,
    ...(byNoun && { byNoun }),
    participants,
    befallen: befallenIn(clause, { scene, deeds: told, denied, named: known.named, entityOf: known.entityOf }),
    ...(identifies.length > 0 && { identifies }),
    polarity: clause.negated !== (denied || disputed) ? 'negative' : 'positive',
    // Who disputes it holds it for untrue, however unsure those are who say it.
    factuality:
      disputed && !denied && clause.factuality === 'fact'
        ? 'probable'
        : joinedFactuality(clause.factuality, attribution),
    attribution: attribution?.id ?? null,
    figures: view
      .within('figures', clause)
      .filter(own)
      .map(({ id }) => id),
    times: dated.flatMap(({ id, noun }) => (noun === null ? id : [])),
    nounTimes: dated.flatMap(({ id, noun }) => (noun === null ? [] : { time: id, concepts: noun })),
    entities: [...new Set(entities)],
    terms: termsOf(tokens, view.language),
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
