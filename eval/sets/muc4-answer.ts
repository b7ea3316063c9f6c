import type { Dossier } from '../../src/index.ts'
import { pointOf } from '../../src/model/estimate.ts'
import type { Effect } from './muc4-gold.ts'

type Figure = Dossier['figures'][number]

/** People and how they fared, as the dossier has it: so many, and in which words. */
export interface FoundVictims {
  /** Null where the words give no number: "several". */
  readonly count: number | null
  readonly effect: Effect
  /** The words for them, for finding the incident of the set that is meant. */
  readonly words: string
  /** EDTF day; null where it is not known. */
  readonly day: string | null
  readonly place: string | null
}

const measures = [
  ['killed', 'DEATH'],
  ['injured', 'INJURY'],
] as const

/** All numbers of dead and injured of a dossier of one report, and its named victims one by one. */
export const victimsIn = (dossier: Dossier): readonly FoundVictims[] => {
  const incidents = new Map(dossier.incidents.map((incident) => [incident.id, incident]))
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]))
  const whereOf = (id: string | null): string | null => names.get(incidents.get(id ?? '')?.where ?? '') ?? null
  return measures.flatMap(([measure, effect]) => [
    ...dossier.figures
      .filter((figure) => figure.measure === measure && figure.counts !== 'rate' && stands(figure))
      .map((figure) => ({
        count: figure.modifier === 'indefinite' ? null : pointOf(figure),
        effect,
        words: figure.counted?.text ?? figure.text,
        day: incidents.get(figure.incident ?? '')?.when ?? figure.asOf,
        place: figure.place?.text ?? whereOf(figure.incident),
      })),
    ...namedIn(dossier, measure).map((victim) => ({
      count: 1,
      effect,
      words: names.get(victim.entity ?? '') ?? '',
      day: incidents.get(victim.incident ?? '')?.when ?? null,
      place: whereOf(victim.incident),
    })),
  ])
}

const stands = ({ standing, otherEvent }: Figure): boolean => standing === 'asserted' && !otherEvent

const namedIn = ({ victims }: Dossier, outcome: string): Dossier['victims'] =>
  victims.filter((victim) => victim.outcome === outcome && victim.standing === 'reported')
