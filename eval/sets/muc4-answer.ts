import type { Dossier } from '../../src/index.ts'
import { pointOf } from '../../src/model/estimate.ts'
import type { Effect } from './muc4-gold.ts'

type Figure = Dossier['figures'][number]

/**
 * The dead of a dossier of one report: the highest number of dead that it gives, bounds taken for numbers, and numbers that
 * leave each other out taken together ("six priests and two women"), or how many named people it has killed, where they
 * are more. What runs since a day ("13,000 since 1980") is taken only where nothing else is told. Figures of other events,
 * and what is denied, possible or superseded, do not count. Zero where there is nothing of all this.
 */
export const deathsIn = (dossier: Dossier): number => {
  const killed = dossier.figures.filter(
    (figure) => figure.measure === 'killed' && figure.counts !== 'rate' && stands(figure),
  )
  const highest = (of: readonly Figure[]): number => Math.max(0, ...together(of))
  const live = killed.filter((figure) => !runs(figure))
  const told = Math.max(highest(live), namedIn(dossier, 'killed').length, ...beside(dossier, live))
  return told || highest(killed.filter(runs))
}

/**
 * "Rosa Paz was murdered in an attack in which two of her bodyguards were also killed": a narrow group with the named dead
 * of its sentence, where they are fewer than it (else they are mostly its own names) and stand in no limit of it.
 */
const beside = (dossier: Dossier, killed: readonly Figure[]): readonly number[] => {
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.mentions]))
  const dead = namedIn(dossier, 'killed').map((victim) => names.get(victim.entity ?? '') ?? [])
  return killed.map((figure) => {
    const narrow =
      figure.scope.some(({ role }) => role === 'only') && figure.counted !== null && figure.counts !== 'part'
    const text = dossier.reports.find(({ id }) => id === figure.report)?.text ?? ''
    const apart = (at: { readonly start: number; readonly end: number }): boolean =>
      !/[.!?]\s/.test(text.slice(Math.min(at.end, figure.end), Math.max(at.start, figure.start))) &&
      figure.scope.every(({ start, end }) => at.end <= start || at.start >= end)
    const more = dead.filter((mentions) => mentions.some((at) => at.report === figure.report && apart(at))).length
    const own = pointOf(figure) ?? 0
    return narrow && own > 1 && more > 0 && more < own ? own + more : 0
  })
}

/** A tally over months or years: "since 1980". */
const runs = ({ scope }: Figure): boolean => scope.some(({ role }) => role === 'since')

/** The numbers of some figures, those that leave each other out added up. */
const together = (figures: readonly Figure[]): readonly number[] => {
  const seen = new Set<Figure>()
  return figures.flatMap((first) => {
    if (seen.has(first)) return []
    const group = [first]
    seen.add(first)
    for (const one of group) {
      for (const other of figures) {
        if (seen.has(other) || !(leavesOut(one, other) || leavesOut(other, one))) continue
        seen.add(other)
        group.push(other)
      }
    }
    return [group.reduce((sum, figure) => sum + (pointOf(figure) ?? 0), 0)]
  })
}

const leavesOut = (a: Figure, b: Figure): boolean =>
  a.report === b.report &&
  b.counted !== null &&
  a.scope.some(({ role, start, end }) => role === 'excludes' && start < b.counted!.end && end > b.counted!.start)

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
