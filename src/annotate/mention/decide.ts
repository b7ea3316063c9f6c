import type { EntityType } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import type { Candidate, Scores } from './candidate.ts'
import type { Sheet } from './sheet.ts'
import { types, emptyScores, vouchedBy, bestOf, type Ledger } from './ledger.ts'
import { coordinated, type Decided } from './coordinated.ts'

const least = 0.8

/** The type of each candidate that is a name; those that only a capital speaks for are left out. */
export const decide = (sheet: Sheet, candidates: readonly Candidate[], ledger: Ledger): readonly Decided[] => {
  const alone = new Set(candidates.filter(({ doubtful }) => !doubtful).map(({ key }) => key))
  const decided = candidates.flatMap((candidate): Decided[] => {
    const scores = fullScores(candidate, ledger)
    if (candidate.doubtful && !isVouched(sheet, candidate, { scores, ledger })) return []
    scores.person += isCalledBySurname(sheet, candidate, alone)
      ? 1.5
      : isOnlyInFull(sheet, candidate, { alone, ledger })
        ? -1.5
        : 0
    return [{ candidate, type: typeOf(candidate, scores) }]
  })
  return coordinated(sheet, withShortNames(sheet, decided))
}

/** "Orvo Tamm … Tamm said": the last word alone is no place or other known name. */
const isCalledBySurname = (sheet: Sheet, { key, scores }: Candidate, alone: ReadonlySet<string>): boolean => {
  const last = key.slice(key.lastIndexOf(' ') + 1)
  if (last === key || scores.person <= 0 || !alone.has(last)) return false
  return sheet.tables.place(last) === undefined && sheet.tables.country(last) === undefined
}

const oftenInFull = 3

/** "Rondex Mobil … Rondex Mobil … Rondex Mobil": who is named so often is called by the surname once. */
const isOnlyInFull = (
  sheet: Sheet,
  { key, role, age }: Candidate,
  { alone, ledger }: { readonly alone: ReadonlySet<string>; readonly ledger: Ledger },
): boolean => {
  const words = key.split(' ')
  if (words.length < 2 || role !== null || age !== null || (ledger.counts.get(key) ?? 0) < oftenInFull) return false
  return sheet.tables.firstName(words[0]!)?.usual !== true && !words.some((word) => alone.has(word))
}

/** Two capitalised words that no list knows are a person only where something else says so as well. */
const leastOfUnknown = 1.5

const typeOf = (candidate: Candidate, scores: Scores): EntityType => {
  const best = bestOf(scores)
  if (scores[best] < least) return 'other'
  return best === 'person' && candidate.key.includes(' ') && scores.person < leastOfUnknown ? 'other' : best
}

/** A body's short name in brackets is a body wherever it stands, unless it is a place. */
const withShortNames = (sheet: Sheet, decided: readonly Decided[]): readonly Decided[] => {
  const short = new Set<string>()
  for (const [i, { candidate, type }] of decided.entries()) {
    const next = decided[i + 1]?.candidate
    if (type === 'organization' && next && !next.key.includes(' ') && isBracketed(sheet, candidate, next))
      short.add(next.key)
  }
  if (short.size === 0) return decided
  return decided.map((name) =>
    name.type !== 'place' && short.has(name.candidate.key) ? { ...name, type: 'organization' } : name,
  )
}

/** "Rondel Mining Authority (Romina)": a short name in brackets behind the long one. */
const isBracketed = (sheet: Sheet, long: Candidate, short: Candidate): boolean =>
  short.from - long.to === 1 && sheet.lower[long.to] === '(' && sheet.lower[short.to] === ')'

const fullScores = (candidate: Candidate, ledger: Ledger): Scores => {
  const all = ledger.byKey.get(candidate.key)
  const scores = emptyScores()
  for (const type of types) scores[type] = candidate.scores[type] + (all?.[type] ?? 0)
  const words = candidate.key.split(' ')
  const known = words.map((word) => vouchedBy(ledger, word, candidate.key))
  const isCountry = candidate.concept?.startsWith('country:') ?? false
  if (known.every((weight) => weight > 0) && !isCountry) scores.person += 1.5 * Math.max(...known)
  else if (words.length > 1 && (known.at(-1) ?? 0) >= 4) scores.person += 1
  if (words.length === 1 && candidate.key.length > 1 && ledger.acronyms.has(candidate.key)) scores.organization += 3
  if (candidate.scored) scores.organization += teams
  return scores
}

/** In a list of results a place's name is its team's. */
const teams = 6

interface Voucher {
  readonly scores: Scores
  readonly ledger: Ledger
}

const longestLoud = 4

/** "PARIS PARA", "BLOQUEA CUENTAS BANCARIAS POR IMPAGO": words of a headline in capitals, with one of grammar at an edge or many. */
const isHeadlineText = ({ tokens }: Sheet, { from, to }: Candidate): boolean =>
  to - from > longestLoud || [from, to - 1].some((i) => isLoudGrammar(tokens[i]!))

const isLoudGrammar = ({ text, poses }: Token): boolean =>
  text === text.toUpperCase() &&
  !poses.includes('name') &&
  poses.some((pos) => pos === 'preposition' || pos === 'conjunction')

const isVouched = (sheet: Sheet, candidate: Candidate, { scores, ledger }: Voucher): boolean => {
  if (ledger.byKey.has(candidate.key)) return true
  if (sheet.shouted[candidate.from] && isHeadlineText(sheet, candidate)) return false
  const words = candidate.key.split(' ')
  if (words.every((word) => ledger.nameWords.has(word))) return true
  if (sheet.shouted[candidate.from]) return scores.place >= 1.8 || scores.person >= 2.5 || scores.organization >= 3
  return scores.place >= 2.5 || candidate.scores.organization >= 3
}
