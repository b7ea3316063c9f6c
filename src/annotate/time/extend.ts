import type { TimeModifier } from '../../model/time.ts'
import type { Span } from '../../text/span.ts'
import type { Atom } from './atoms.ts'
import type { Candidate } from './around.ts'

const longest = 3

/**
 * The expression with the words before it that bound its number ("at least two years"); words that only say how it is
 * meant ("about", "within", "since") stay outside and leave their modifier.
 */
export const extended = (candidate: Candidate): { readonly span: Span; readonly modifier: TimeModifier } => {
  const { found, draft, atoms, words } = candidate
  const span = { start: atoms[found.first]!.start, end: atoms[found.last - 1]!.end }
  if (draft.type === 'SET') return { span, modifier: draft.modifier }
  const counted = draft.type === 'DURATION' || found.parts.c !== undefined
  const bound = counted && !isLed(atoms[found.first]!) ? before(candidate, words.before) : null
  if (bound) return { span: { ...span, start: atoms[bound.from]!.start }, modifier: bound.modifier }
  const loose =
    before(candidate, counted ? words.beside : words.ends) ?? (draft.type === 'DATE' ? behind(candidate) : null)
  return { span, modifier: draft.modifier ?? loose?.modifier ?? null }
}

/** "The last two weeks", "several years": words before these bound no number. */
const isLed = ({ class: name }: Atom): boolean => ['the', 'thes', 'few', 'stretch', 'turn'].includes(name)

type Modifier = Exclude<TimeModifier, null>

const before = (
  { found, atoms }: Candidate,
  table: Readonly<Record<string, Modifier>>,
): { readonly from: number; readonly modifier: Modifier } | null => {
  let said = ''
  for (let from = found.first - 1; from >= Math.max(0, found.first - longest); from--) {
    said = said === '' ? atoms[from]!.lower : `${atoms[from]!.lower} ${said}`
    const modifier = Object.hasOwn(table, said) ? table[said] : undefined
    if (modifier && !isPartOfLonger(table, atoms[from - 1], said)) return { from, modifier }
  }
  return null
}

/** "In 2016 and later": words that end what is said, or they would lead on to something else ("and after the vote"). */
const behind = ({ found, atoms, words }: Candidate): { readonly modifier: Modifier } | null => {
  for (const count of [1, 2]) {
    const [next, last] = [atoms.slice(found.last, found.last + count), atoms[found.last + count]]
    const modifier = words.behind[next.map(({ lower }) => lower).join(' ')]
    if (modifier && (last === undefined || ending.has(last.class))) return { modifier }
  }
  return null
}

const ending: ReadonlySet<string> = new Set(['comma', 'dot', 'mark', 'close'])

const isPartOfLonger = (table: Readonly<Record<string, Modifier>>, ahead: Atom | undefined, said: string): boolean =>
  ahead !== undefined && Object.hasOwn(table, `${ahead.lower} ${said}`)
