import type { Happening } from './happening.ts'
import type { Likeness } from './likeness.ts'

/** Likeness from which on two statements of one day tell of one happening; that of one sentence's statements. */
const enough = 4

/** Statements of one day in groups that tell of one happening each, in the order of their first statement. */
export const mergeDay = (happenings: readonly Happening[], likeness: Likeness): readonly (readonly Happening[])[] => {
  const day = new Day(likeness)
  for (const happening of happenings) day.add(happening)
  return day.groups
}

/** What is known of all statements of one kind. */
interface Kind {
  readonly first: Happening
  readonly sentences: Set<string>
  /** The first group that has one of them. */
  group: number
  readonly likeness: Map<Kind, number>
}

const newKind = (first: Happening): Kind => ({ first, sentences: new Set(), group: Infinity, likeness: new Map() })

/** The groups of a day. A statement is held only against kinds that share a trait with it. */
class Day {
  readonly groups: Happening[][] = []
  readonly #likeness: Likeness
  readonly #kinds = new Map<string, Kind>()
  readonly #byTrait = new Map<string, Set<Kind>>()
  readonly #bySentence = new Map<string, number>()

  constructor(likeness: Likeness) {
    this.#likeness = likeness
  }

  /** To the group that has the statement most like it, the first of several; to a new one where none is like it. */
  add(happening: Happening): void {
    const kind = this.#kindOf(happening)
    const sentence = `${happening.report} ${happening.sentence}`
    const group = this.#mostLike(kind, happening, sentence) ?? this.groups.push([]) - 1
    this.groups[group]!.push(happening)
    kind.sentences.add(sentence)
    kind.group = Math.min(kind.group, group)
    this.#bySentence.set(sentence, Math.min(group, this.#bySentence.get(sentence) ?? group))
  }

  #kindOf(happening: Happening): Kind {
    const name = this.#likeness.kindOf(happening)
    const known = this.#kinds.get(name) ?? newKind(happening)
    this.#kinds.set(name, known)
    return known
  }

  #mostLike(kind: Kind, happening: Happening, sentence: string): number | undefined {
    let best = { weight: enough, group: this.#bySentence.get(sentence) ?? Infinity }
    for (const trait of new Set(this.#likeness.traitsOf(happening))) {
      const sharers = this.#byTrait.get(trait) ?? new Set<Kind>()
      for (const other of sharers) {
        // What one sentence tells twice is no more alike than its other statements.
        if (other.sentences.size === 1 && other.sentences.has(sentence)) continue
        const weight = this.#weigh(kind, other)
        if (weight < best.weight || (weight === best.weight && other.group >= best.group)) continue
        best = { weight, group: other.group }
      }
      this.#byTrait.set(trait, sharers.add(kind))
    }
    return best.group === Infinity ? undefined : best.group
  }

  #weigh(kind: Kind, other: Kind): number {
    const known = kind.likeness.get(other)
    if (known !== undefined) return known
    const weight = this.#likeness.weigh(kind.first, other.first)
    kind.likeness.set(other, weight)
    return weight
  }
}
