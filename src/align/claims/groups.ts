import type { Clusters } from './cluster.ts'

/** Claims that are joined two by two. */
export class Groups {
  readonly #home: ReadonlyMap<number, number>
  readonly #group: number[][]

  constructor(claims: Clusters) {
    this.#home = new Map(claims.flatMap((members, claim) => members.map((member) => [member, claim] as const)))
    this.#group = claims.map((_, claim) => [claim])
  }

  /** The claims joined with that of a statement. */
  of(fact: number): readonly number[] {
    return this.#group[this.#home.get(fact)!]!
  }

  /** Joins the claims of two statements. */
  join(a: number, b: number): readonly number[] {
    const [x, y] = [a, b].map((fact) => this.#group[this.#home.get(fact)!]!) as [number[], number[]]
    if (x === y) return x
    x.push(...y)
    for (const claim of y) this.#group[claim] = x
    return x
  }

  /** All groups, each claim once. */
  all(): Clusters {
    return [...new Set(this.#group)].map((members) => members.sort((a, b) => a - b))
  }
}
