import type { Candidate } from './around.ts'

/**
 * Whether an expression only tells which of several is meant: "Friday's crash", "the crash of 2 June", "el choque
 * ocurrido la víspera".
 */
export const tellsWhich = (candidate: Candidate): boolean => {
  const { found, atoms } = candidate
  return (
    atoms[found.first - 1]?.class === 'of' || atoms[found.last]?.class === 'apostrophe' || isBehindParticiple(candidate)
  )
}

/** A participle right behind its noun, and perhaps an article or preposition. */
const isBehindParticiple = ({ found, atoms, tokenAt, words }: Candidate): boolean => {
  const near = atoms[found.first - 1]
  const at = near !== undefined && leading.has(near.class) ? found.first - 2 : found.first - 1
  const [participle, noun] = [atoms[at], atoms[at - 1]].map((atom) => (atom ? tokenAt(atom.start) : undefined))
  if (participle === undefined || (noun?.pos !== 'noun' && noun?.pos !== 'name')) return false
  return (words.participles ?? []).some((ending) => participle.lower.endsWith(ending))
}

const leading: ReadonlySet<string> = new Set(['the', 'thes', 'at', 'within'])
