import { loadLanguage } from '../../language/load.ts'
import { loadNameTables, type NameTables } from '../../language/names.ts'
import { wordsOf } from '../../model/citation.ts'
import type { SupportedLanguage } from '../../model/language.ts'
import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { defineAnnotator, type Annotator, type View } from '../../pipeline/annotator.ts'
import { byPosition, type Span } from '../../text/span.ts'
import type { Candidate } from './candidate.ts'
import { decide } from './decide.ts'
import type { Decided } from './coordinated.ts'
import { ledgerOf } from './ledger.ts'
import { descriptionsOf, type Description } from './describe.ts'
import { apposedBefore } from './apposition.ts'
import { weigh } from './evidence.ts'
import { originsOf } from './origin.ts'
import { partsOf } from './parts.ts'
import { runsOf, type Run } from './runs.ts'
import { calmRuns } from './headline.ts'
import { placesOf, type KnownPlace } from './places.ts'
import { tellsOfSport, weighTeam } from './teams.ts'
import { sheetOf, type Sheet } from './sheet.ts'

type MentionView = View<'sentences' | 'tokens'>

/** The step that finds people, organisations and places, its tables loaded. */
export const loadMentions = async (code: SupportedLanguage): Promise<Mentions> =>
  mentionsBy(code, await loadNameTables(await loadLanguage(code)))

type Mentions = Annotator<'sentences' | 'tokens', 'mentions'>

/** The same by tables; without them it can be asked what it is, and run over nothing. */
export const mentionsBy = (code: SupportedLanguage, tables: NameTables | null): Mentions =>
  defineAnnotator({
    name: 'mention',
    version: '5',
    languages: [code],
    needs: ['sentences', 'tokens'],
    makes: ['mentions'],
    annotate: (view) => ({ mentions: mentionsOf(view, tables!) }),
  })

const mentionsOf = (view: MentionView, tables: NameTables): readonly Mention[] => {
  const words = { tokens: view.layer('tokens'), sentences: view.layer('sentences') }
  const sheet = sheetOf(words, { text: view.text, language: view.language, tables })
  const decided = namesOf(sheet)
  const places = placesOf(sheet, decided)
  const origins = originsOf(sheet, decided)
  const names = decided.map((name) => {
    const [known, origin] = [places.get(name.candidate) ?? null, origins.get(name.candidate) ?? null]
    return nameMention(view, sheet, { ...name, known, origin })
  })
  const described = descriptionsOf(sheet, takenBy(decided)).map((d) => describedMention(view, sheet, d))
  return [...names, ...described, ...pronounsOf(view, sheet)].sort(byPosition)
}

/** Names of the running text first: what stands in capital lines is judged by them. */
const namesOf = (sheet: Sheet): readonly Decided[] => {
  const runs = runsOf(sheet)
  const isSport = tellsOfSport(sheet)
  const calm = runs.filter((run) => !sheet.shouted[run.from]).flatMap((run) => partsOf(sheet, run))
  for (const candidate of calm) weighed(sheet, candidate, isSport)
  const ledger = ledgerOf(calm)
  const loud = runs
    .filter((run) => sheet.shouted[run.from])
    .flatMap((run) => calmRuns(sheet, ledger, run))
    .flatMap((run) => partsOf(sheet, run))
  for (const candidate of loud) weighed(sheet, candidate, isSport)
  return decide(sheet, [...calm, ...loud], ledger)
}

const weighed = (sheet: Sheet, candidate: Candidate, isSport: boolean): void => {
  weigh(sheet, candidate)
  weighTeam(sheet, candidate, isSport)
  apposedBefore(sheet, candidate)
}

const takenBy = (decided: readonly Decided[]): ReadonlySet<number> => {
  const taken = new Set<number>()
  for (const { candidate, type } of decided) {
    for (let i = candidate.from; i < candidate.to; i++) taken.add(i)
    if (candidate.role === null || type !== 'person' || candidate.role.to !== candidate.from) continue
    for (let i = candidate.role.from; i < candidate.role.to; i++) taken.add(i)
  }
  return taken
}

const spanOf = (sheet: Sheet, from: number, to: number): Span => ({
  start: sheet.tokens[from]!.start,
  end: sheet.tokens[to - 1]!.end,
})

const base = (view: MentionView, span: Span) => ({
  id: view.id('mentions', span),
  kind: 'mention' as const,
  report: view.report.id,
  ...span,
  text: view.text.slice(span.start, span.end),
})

const ageOf = (age: Candidate['age']): Mention['age'] => (age === null ? null : { value: age.value, ...age.span })

interface Named extends Decided {
  readonly known: KnownPlace | null
  readonly origin: Run | null
}

const nameMention = (view: MentionView, sheet: Sheet, { candidate, type, known, origin }: Named): Mention => {
  const span = spanOf(sheet, candidate.from, candidate.to)
  const isPerson = type === 'person'
  const role = isPerson && candidate.role ? spanOf(sheet, candidate.role.from, candidate.role.to) : null
  return {
    ...base(view, span),
    rule: candidate.rule,
    type,
    form: 'name',
    name: view.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    role: role && wordsOf(view.text, role),
    ...(role && isLivelihood(sheet, candidate.role) ? { isLivelihood: true } : {}),
    ...(origin ? { origin: wordsOf(view.text, spanOf(sheet, origin.from, origin.to)) } : {}),
    age: isPerson ? ageOf(candidate.age) : null,
    number: 'singular',
    gender: isPerson ? candidate.gender : null,
    country: isOpenPlace(type, candidate, known) ? null : candidate.country,
    concept: isPerson
      ? candidate.role?.concept === candidate.concept
        ? candidate.concept
        : null
      : (known?.concept ?? nonPersonConcept(candidate, type)),
    ...(type === 'place' ? { place: known?.facts ?? null } : {}),
    sentence: sheet.tokens[candidate.from]!.sentence,
  }
}

const isLivelihood = (sheet: Sheet, role: Candidate['role']): boolean =>
  role !== null && sheet.language.mention.livelihoods.has(role.concept)

/** "Georgia" where nothing tells whether the country or the state is meant. */
const isOpenPlace = (type: Mention['type'], { concept }: Candidate, known: KnownPlace | null): boolean =>
  type === 'place' && known === null && concept?.startsWith('country:') === true

/** A place that the gazetteer knows without telling which it is has no concept. */
const nonPersonConcept = ({ concept }: Candidate, type: Mention['type']): string | null =>
  type === 'place' || concept?.startsWith('place:') || concept?.startsWith('country:') ? null : concept

const describedMention = (view: MentionView, sheet: Sheet, found: Description): Mention => {
  const span = spanOf(sheet, found.from, found.to)
  const head = spanOf(sheet, found.head.from, found.head.to)
  const isBody = found.sort === 'body'
  return {
    ...base(view, span),
    rule: found.rule,
    type: isBody ? 'organization' : 'person',
    form: 'description',
    name: view.text.slice(isBody ? nameStart(sheet, found) : head.start, head.end).replace(/\s+/g, ' '),
    role: isBody ? null : wordsOf(view.text, head),
    ...(found.isIndefinite ? { isIndefinite: true } : {}),
    ...(found.isLivelihood ? { isLivelihood: true } : {}),
    age: ageOf(found.age),
    number: 'singular',
    gender: isBody ? null : found.gender,
    country: found.country,
    concept: found.concept,
    sentence: sheet.tokens[found.from]!.sentence,
  }
}

/** A body's name begins with what marks it: "Calder government" of "the Calder government". */
const nameStart = (sheet: Sheet, { from, head }: Description): number => {
  const isArticle = sheet.language.mention.definite.has(sheet.lower[from]!)
  return sheet.tokens[isArticle && from < head.from ? from + 1 : from]!.start
}

const pronounsOf = (view: MentionView, sheet: Sheet): readonly Mention[] => {
  const { pronouns } = sheet.language.mention
  const found: Mention[] = []
  for (const token of sheet.tokens) {
    const pronoun = pronouns.get(token.lower)
    if (pronoun !== undefined) found.push(pronounMention(view, token, pronoun))
  }
  return found
}

type Pronoun = Pick<Mention, 'number' | 'gender'>

const pronounMention = (view: MentionView, token: Token, pronoun: Pronoun): Mention => ({
  ...base(view, { start: token.start, end: token.end }),
  rule: 'pronoun',
  type: pronoun.gender === null && pronoun.number === 'singular' ? 'other' : 'person',
  form: 'pronoun',
  name: token.lower,
  role: null,
  age: null,
  ...pronoun,
  country: null,
  concept: null,
  sentence: token.sentence,
})
