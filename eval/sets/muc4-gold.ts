/** A document of `muc4.jsonl`, as far as it is used. */
export interface Muc4Document {
  readonly docid: string
  readonly text: string
  /** None where the document tells of no terrorist act. */
  readonly incidents: readonly Muc4Incident[]
}

export interface Muc4Incident {
  /** Its number; holds "(OPTIONAL)" where it need not be found. */
  readonly template: string
  /** "09 JAN 90", "- 30 MAY 89" (on or before), or two days. */
  readonly date: string
  /** "PERU: LIMA (CITY)". */
  readonly location: string
  readonly victims: readonly Muc4Victims[]
}

export interface Muc4Victims {
  /** Alternatives, each of them right; empty where the number is not known. */
  readonly counts: readonly number[]
  readonly plural: boolean
  readonly effects: readonly string[]
  readonly strings: readonly string[]
}

export const effects = ['DEATH', 'INJURY'] as const
export type Effect = (typeof effects)[number]

export const isOptional = ({ template }: Muc4Incident): boolean => template.includes('OPTIONAL')

/** The effects of these that are told without doubt: "? DEATH" and "INJURY / DEATH" are none. */
export const effectsOf = (victims: Muc4Victims): readonly Effect[] =>
  effects.filter((effect) => victims.effects.includes(effect))

/**
 * The numbers of dead that are right for an incident, one for each choice among alternatives; empty where nobody is said
 * to have died, where a number is not known, or where it is not known of whom of several.
 * @example deathsOf({ victims: [{ counts: [6, 7], effects: ['DEATH'] }, { counts: [2], effects: ['DEATH'] }] }) // [8, 9]
 */
export const deathsOf = ({ victims }: Pick<Muc4Incident, 'victims'>): readonly number[] => {
  const dead = victims.filter((group) =>
    group.effects.some((effect) => effect.includes('DEATH') && !isUnharmed(effect)),
  )
  const clear = dead.every(({ effects: told, counts }) => told.length === 1 && told[0] === 'DEATH' && counts.length > 0)
  if (dead.length === 0 || !clear) return []
  const sums = dead.reduce<readonly number[]>(
    (all, { counts }) => all.flatMap((sum) => counts.map((count) => sum + count)),
    [0],
  )
  return [...new Set(sums)]
}

const isUnharmed = (effect: string): boolean => /\bNO (?:INJURY OR )?DEATH/.test(effect)
