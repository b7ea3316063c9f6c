import type { Dossier } from '../../src/index.ts'

/** What a report tells of its main event; null where it does not say. Words but for `day`, which is ISO. */
export interface Answers {
  readonly who: string | null
  readonly what: string | null
  readonly where: string | null
  readonly day: string | null
}

/**
 * The answers of a dossier of one report: how the report tells its main event. The day of the event is that of
 * publication where the report tells none.
 */
export const answersOf = ({ incidents }: Pick<Dossier, 'incidents'>): Answers => {
  const [telling] = incidents.flatMap(({ tellings }) => tellings)
  if (!telling) return { who: null, what: null, where: null, day: null }
  const { who, what, where, when } = telling
  return { who: who?.text ?? null, what: what.text, where: where?.text ?? null, day: when?.value ?? null }
}
