import type { EntityType } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import type { Candidate, Scores } from './candidate.ts'
import { sameSentence, type Sheet } from './sheet.ts'

/** What the whole report tells of its names. */
export interface Ledger {
  /** Scores of all candidates with the same words. */
  readonly byKey: ReadonlyMap<string, Scores>
  /** Words of full names of people, with how much they speak for a person in each full name. */
  readonly nameWords: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** How often each name stands in the running text. */
  readonly counts: ReadonlyMap<string, number>
  /** Initial letters of bodies named in full. */
  readonly acronyms: ReadonlySet<string>
}

export interface Decided {
  readonly candidate: Candidate
  readonly type: EntityType
}

const repeated = 0.3
const types = ['person', 'organization', 'place', 'other'] as const

/** Evidence of the whole report: what is said once of a name holds wherever it stands. */
export const ledgerOf = (candidates: readonly Candidate[]): Ledger => {
  const byKey = new Map<string, { scores: Scores; most: Scores }>()
  for (const { key, scores, doubtful } of candidates) {
    if (doubtful) continue
    const entry = byKey.get(key) ?? { scores: emptyScores(), most: emptyScores() }
    byKey.set(key, entry)
    for (const type of types) {
      entry.scores[type] += scores[type]
      entry.most[type] = Math.max(entry.most[type], scores[type])
    }
  }
  const totals = new Map([...byKey].map(([key, entry]) => [key, merged(entry)] as const))
  const counts = new Map<string, number>()
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { byKey: totals, nameWords: nameWordsOf(totals), acronyms: acronymsOf(totals), counts }
}

const emptyScores = (): Scores => ({ person: 0, organization: 0, place: 0, other: 0 })

const merged = ({ scores, most }: { scores: Scores; most: Scores }): Scores => {
  const total = emptyScores()
  for (const type of types) total[type] = most[type] + Math.min(2, (scores[type] - most[type]) * repeated)
  return total
}

const nameWordsOf = (totals: ReadonlyMap<string, Scores>): Ledger['nameWords'] => {
  const words = new Map<string, Map<string, number>>()
  for (const [key, scores] of totals) {
    const parts = key.split(' ')
    if (parts.length < 2 || bestOf(scores) !== 'person' || scores.person < 2) continue
    for (const [i, part] of parts.entries()) {
      if (part.length < 2) continue
      const weight = i === 0 ? 2 : i === parts.length - 1 ? 4 : 3
      const own = words.get(part) ?? new Map<string, number>()
      words.set(part, own.set(key, Math.max(own.get(key) ?? 0, weight)))
    }
  }
  return words
}

/** How much other names of people speak for a word of this name: "Carlton Hotel" does not speak for itself. */
const vouchedBy = (ledger: Ledger, word: string, key: string): number => {
  let most = 0
  for (const [name, weight] of ledger.nameWords.get(word) ?? []) if (name !== key) most = Math.max(most, weight)
  return most
}

const acronymsOf = (totals: ReadonlyMap<string, Scores>): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const [key, scores] of totals) {
    const parts = key.split(' ')
    if (parts.length > 1 && bestOf(scores) !== 'person')
      found.add(
        parts
          .filter((p) => p.length > 3 || p.length === 1)
          .map((p) => p[0])
          .join(''),
      )
  }
  return found
}

const bestOf = (scores: Scores): EntityType => {
  let best: EntityType = 'other'
  for (const type of types)
    if (scores[type] > scores[best] + (best === 'other' && type !== 'other' ? -0.01 : 0)) best = type
  return best
}

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

/** "Acme and Rondel Corp": what nothing tells of is of the kind of the name that it is coordinated with. */
const coordinated = (sheet: Sheet, decided: readonly Decided[]): readonly Decided[] => {
  const types = decided.map(({ type }) => type)
  const order = decided.map((_, i) => i).sort((a, b) => decided[a]!.candidate.from - decided[b]!.candidate.from)
  for (let n = 0; n < order.length; n++) {
    const { candidate } = decided[order[n]!]!
    if (types[order[n]!] !== 'other' || candidate.scores.other > 0) continue
    const before = order[n - 1]
    const after = order[n + 1]
    for (const near of [before, after]) {
      if (near === undefined || types[order[n]!] !== 'other') continue
      const other = decided[near]!.candidate
      const isOne = isJoined(sheet, near === before ? [other, candidate] : [candidate, other])
      const isListed = types[near] === 'person' && candidate.scores.person > 1 && isListedWith(sheet, candidate, other)
      const isBetween =
        types[near] === 'place' &&
        isAmongPlaces(
          sheet,
          candidate,
          [before, after].map((n) => (n === undefined ? null : decided[n]!)),
        )
      if (isOne || isListed || isBetween) types[order[n]!] = types[near]!
    }
  }
  return decided.map(({ candidate }, i) => ({ candidate, type: types[i]! }))
}

/** "Rondel Mining Authority (Romina)": a short name in brackets behind the long one. */
const isBracketed = (sheet: Sheet, long: Candidate, short: Candidate): boolean =>
  short.from - long.to === 1 && sheet.lower[long.to] === '(' && sheet.lower[short.to] === ')'

const isJoined = (sheet: Sheet, [a, b]: readonly [Candidate, Candidate]): boolean =>
  b.from - a.to === 1 && sameSentence(sheet, a.from, b.from) && sheet.tokens[a.to]!.pos === 'conjunction'

/** "Pia Lund, Xue Orlo and …": two names with a comma between. */
const isListedWith = (sheet: Sheet, a: Candidate, b: Candidate): boolean => {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  return second.from - first.to === 1 && sameSentence(sheet, first.from, second.from) && sheet.lower[first.to] === ','
}

/** "Mirador, Xuco, Tambo": between two places of a list. */
const isAmongPlaces = (sheet: Sheet, candidate: Candidate, [before, after]: readonly (Decided | null)[]): boolean =>
  before?.type === 'place' &&
  after?.type === 'place' &&
  isListedWith(sheet, candidate, before.candidate) &&
  (isListedWith(sheet, candidate, after.candidate) || isJoined(sheet, [candidate, after.candidate]))

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
