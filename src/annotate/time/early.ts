import type { TimeWords } from '../../language/topics/time.ts'
import type { Token } from '../../model/token.ts'
import type { Atom } from './atoms.ts'
import type { Found } from './match.ts'

interface Around {
  readonly words: TimeWords
  readonly atoms: readonly Atom[]
  readonly tokenAt: (offset: number) => Token | undefined
}

/** Whether a rule reads what is no time after all; told before readings are chosen, so that a shorter one may stand. */
export const isMisread = (found: Found, around: Around): boolean =>
  isVerb(found, around) || isCounted(found, around) || isOwnDate(found, around)

/** "It will last three weeks": the first word is no "last" of a time. */
const isVerb = ({ first, parts }: Found, { words, atoms }: Around): boolean =>
  atoms[first]!.class === 'turn' &&
  atoms[first]!.value === -1 &&
  parts.c !== undefined &&
  words.future.auxiliaries.includes(atoms[first - 1]?.lower ?? '')

/** "Hasta la fecha límite", "to date palms": a date of something, and not today. */
const isOwnDate = ({ last, parts }: Found, { atoms, tokenAt }: Around): boolean => {
  const next = atoms[last]
  if (parts.b?.[0]?.class !== 'nowword' || next?.class !== 'other') return false
  const token = tokenAt(next.start)
  return token?.pos === 'noun' || token?.pos === 'adjective' || token?.features.form === 'participle'
}

const thing: ReadonlySet<string> = new Set(['noun', 'adjective', 'number'])

/** "El martes 25 personas": a number beside a weekday counts what follows; "el martes 25 murieron" tells the day. */
const isCounted = ({ rule, last, parts }: Found, { atoms, tokenAt }: Around): boolean => {
  const next = atoms[last]
  if (rule.make !== 'day' || parts.u || parts.d?.at(-1) !== atoms[last - 1] || next?.class !== 'other') return false
  const token = tokenAt(next.start)
  return token === undefined || thing.has(token.pos)
}
