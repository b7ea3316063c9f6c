import type { StoryPin } from '../../model/stories.ts'

/** What persons said of where reports belong. */
export interface Pins {
  /** Those that count, the earliest first. */
  list(): readonly StoryPin[]
  /** Takes a pin in and gives the earlier ones that it takes back. */
  add(pin: StoryPin): readonly StoryPin[]
  /** Takes a pin out; false where it is not there. */
  remove(pin: StoryPin): boolean
  /** All reports that must be in one story with a report, itself included. */
  mates(report: string): readonly string[]
  /** The reports that may not be in one story with a report. */
  foes(report: string): readonly string[]
}

/** Reports that must be together, and the blocs that they must be apart from. */
interface Bloc {
  readonly reports: string[]
  readonly foes: Set<Bloc>
}

export const createPins = (saved: Iterable<StoryPin>): Pins => {
  let list: readonly StoryPin[] = []
  let blocs = new Map<string, Bloc>()
  const take = (pins: readonly StoryPin[]): readonly StoryPin[] => {
    const laid = lay(pins)
    blocs = laid.blocs
    list = pins.filter((pin) => !laid.lifted.has(pin))
    return [...laid.lifted]
  }
  take([...saved])
  return {
    list: () => list,
    add: (pin) => take([...list.filter((one) => keyOf(one) !== keyOf(pin)), pin]),
    remove: (pin) => {
      const left = list.filter((one) => keyOf(one) !== keyOf(pin))
      const was = left.length < list.length
      take(left)
      return was
    },
    mates: (report) => blocs.get(report)?.reports ?? [report],
    foes: (report) => [...(blocs.get(report)?.foes ?? [])].flatMap(({ reports }) => reports),
  }
}

/** The reports that a pin names. */
export const pinned = (pin: StoryPin): readonly string[] => ('together' in pin ? pin.together : pin.apart)

/** Two pins that say the same have the same key. */
const keyOf = (pin: StoryPin): string => JSON.stringify(['together' in pin, ...new Set(pinned(pin).toSorted())])

interface Laid {
  readonly blocs: Map<string, Bloc>
  readonly lifted: ReadonlySet<StoryPin>
}

/** Lays pins from the latest to the earliest, and leaves out what those laid before exclude. */
const lay = (pins: readonly StoryPin[]): Laid => {
  const blocs = new Map<string, Bloc>()
  const lifted = new Set<StoryPin>()
  const blocOf = (report: string): Bloc => {
    const bloc = blocs.get(report) ?? { reports: [report], foes: new Set() }
    blocs.set(report, bloc)
    return bloc
  }
  for (const pin of pins.toReversed()) {
    const reports = [...new Set(pinned(pin))]
    const named = new Set(reports.map(blocOf))
    if ('together' in pin) {
      if ([...named].some(({ foes }) => [...foes].some((foe) => named.has(foe)))) lifted.add(pin)
      else join(blocs, [...named])
    } else if (named.size < reports.length) lifted.add(pin)
    else for (const one of named) for (const other of named) if (one !== other) one.foes.add(other)
  }
  return { blocs, lifted }
}

const join = (blocs: Map<string, Bloc>, [whole, ...others]: readonly Bloc[]): void => {
  if (!whole) return
  for (const bloc of others) {
    whole.reports.push(...bloc.reports)
    for (const report of bloc.reports) blocs.set(report, whole)
    for (const foe of bloc.foes) {
      whole.foes.add(foe)
      foe.foes.delete(bloc)
      foe.foes.add(whole)
    }
  }
}
