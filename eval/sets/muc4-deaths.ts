import type { Dossier } from '../../src/index.ts'
import { pointOf } from '../../src/model/estimate.ts'

type Figure = Dossier['figures'][number]
type Victim = Dossier['victims'][number]

/** Figures that leave each other out, or people named in one breath: "six priests and two women". */
interface Group {
  /** Where its first words stand. */
  readonly start: number
  readonly count: number
  readonly figures: readonly Figure[]
  /** By the places where their deaths are told, each. */
  readonly people: readonly Person[]
}

interface Person {
  readonly victim: Victim
  /** The name, where its death is told. */
  readonly told: readonly Place[]
}

interface Place {
  readonly start: number
  readonly end: number
  /** The clause that tells it. */
  readonly from: number
  readonly to: number
}

/**
 * The dead of the incident that a dossier of one report is about, as a reader takes them: those told first, bounds taken
 * for numbers, numbers that leave each other out together ("six priests and two women"), and with named dead the narrow
 * numbers of those who died along with them ("and two of her guards"). A tally over months or years, what is only possible,
 * and a part are taken only where nothing else is told. Figures of other events, and what is denied or superseded, do not
 * count. Zero where there is nothing of all this.
 */
export const deathsIn = (dossier: Dossier): number => {
  const text = dossier.reports[0]?.text ?? ''
  const killed = dossier.figures.filter(
    (figure) =>
      figure.measure === 'killed' && figure.counts !== 'rate' && !figure.otherEvent && pointOf(figure) !== null,
  )
  const people = peopleIn(dossier)
  const isNamed = (figure: Figure): boolean => people.some(({ told }) => told.some((at) => isSame(figure, at, text)))
  const live = killed.filter((figure) => figure.standing === 'asserted' && !runs(figure) && !isNamed(figure))
  const whole = live.filter(({ counts }) => counts !== 'part')
  const first = firstOf([...groupsOf(whole), ...groupsOfPeople(people)])
  if (first) return first.count + companyOf(first, { live, people, text })
  const rest = [live, killed.filter(({ standing }) => standing === 'possible'), killed.filter(runs)]
  return firstOf(rest.flatMap(groupsOf).slice(0, 1))?.count ?? 0
}

const firstOf = (groups: readonly Group[]): Group | null =>
  groups.reduce<Group | null>((a, b) => (a !== null && a.start <= b.start ? a : b), null)

/** A tally over months or years: "since 1980". */
const runs = ({ scope }: Figure): boolean => scope.some(({ role }) => role === 'since')

/** Those who died with whom is told first, and are not of their number. */
const companyOf = (
  { figures, people: named }: Group,
  {
    live,
    people,
    text,
  }: { readonly live: readonly Figure[]; readonly people: readonly Person[]; readonly text: string },
): number => {
  if (figures.length > 0) {
    const beside = people.filter(({ told }) => told.some((at) => figures.some((figure) => isBeside(figure, at, text))))
    const own = figures.reduce((sum, figure) => sum + (pointOf(figure) ?? 0), 0)
    return beside.length < own || figures.some((figure) => isJoined(figure, text)) ? beside.length : 0
  }
  const places = named.flatMap(({ told }) => told)
  const more = live.filter(
    (figure) =>
      places.some((at) => isBeside(figure, at, text)) &&
      (isJoined(figure, text) || (pointOf(figure) ?? 0) > named.length),
  )
  const also = live.filter((figure) => isAlso(figure, text))
  return Math.max(0, ...[...groupsOf(more), ...groupsOf(also)].map(({ count }) => count))
}

/** "Rosa Paz was murdered in an attack in which two of her guards were also killed": in its sentence, and in no limit of it. */
const isBeside = (figure: Figure, at: Place, text: string): boolean => {
  const narrow = figure.scope.some(({ role }) => role === 'only') && figure.counted !== null
  // "Rosa Paz, one of the three leaders": who she was.
  if (/^,\s*(?:one of (?:the )?)?$/.test(text.slice(at.end, figure.start))) return false
  const between = text.slice(Math.min(at.end, figure.end), Math.max(at.start, figure.start))
  return (
    narrow && !/[.!?]\s/.test(between) && figure.scope.every(({ start, end }) => at.end <= start || at.start >= end)
  )
}

/** "His brother Luis Paz", "Luis Paz, a nurse": one who is named beside. */
const isSame = (figure: Figure, { start, end }: Place, text: string): boolean => {
  if (pointOf(figure) !== 1 || figure.counted === null) return false
  const between = end <= figure.start ? text.slice(end, figure.start) : text.slice(figure.counted.end, start)
  return end <= figure.start
    ? /^,\s*$/.test(between)
    : start >= figure.counted.end && /^(?:\s*-[-\w\s]*)?,?\s*$/.test(between)
}

/** "… and two of her guards", "… along with a nurse". */
const isJoined = ({ start }: Figure, text: string): boolean =>
  /\b(?:and|with|as well as)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 20), start))

/** "Two guards were also killed." */
const isAlso = (figure: Figure, text: string): boolean =>
  figure.scope.some(({ role }) => role === 'only') &&
  /^[^.]{0,60}\balso\b/.test(text.slice(figure.end, figure.end + 70))

const peopleIn = ({ victims, entities }: Dossier): readonly Person[] => {
  const mentions = new Map(entities.map((entity) => [entity.id, entity.mentions]))
  return victims
    .filter(({ outcome, standing }) => outcome === 'killed' && standing === 'reported')
    .map((victim) => {
      const clauses = victim.attributes.find(({ name }) => name === 'outcome')?.citations ?? []
      const told = clauses.flatMap(({ start: from, end: to }): readonly Place[] => {
        const at = (mentions.get(victim.entity ?? '') ?? []).find(({ start, end }) => start >= from && end <= to)
        return [{ start: at?.start ?? from, end: at?.end ?? from, from, to }]
      })
      return { victim, told }
    })
}

/** People whose deaths one clause tells are of one group. */
const groupsOfPeople = (people: readonly Person[]): readonly Group[] =>
  joined(people, (a, b) => a.told.some(({ from }) => b.told.some((other) => other.from === from))).map((group) => ({
    start: Math.min(...group.flatMap(({ told }) => told.map(({ start }) => start))),
    ...{ count: group.length, figures: [], people: group },
  }))

const groupsOf = (figures: readonly Figure[]): readonly Group[] =>
  joined(figures, (a, b) => leavesOut(a, b) || leavesOut(b, a)).map((group) => ({
    start: Math.min(...group.map(({ start }) => start)),
    count: group.reduce((sum, figure) => sum + (pointOf(figure) ?? 0), 0),
    ...{ figures: group, people: [] },
  }))

const leavesOut = (a: Figure, b: Figure): boolean =>
  a.report === b.report &&
  b.counted !== null &&
  a.scope.some(({ role, start, end }) => role === 'excludes' && start < b.counted!.end && end > b.counted!.start)

/** Groups of items that a relation holds together, in their order. */
const joined = <T>(items: readonly T[], relates: (a: T, b: T) => boolean): readonly (readonly T[])[] => {
  const seen = new Set<T>()
  return items.flatMap((first) => {
    if (seen.has(first)) return []
    seen.add(first)
    const group = [first]
    for (const one of group) {
      for (const other of items) {
        if (seen.has(other) || !relates(one, other)) continue
        seen.add(other)
        group.push(other)
      }
    }
    return [group]
  })
}
