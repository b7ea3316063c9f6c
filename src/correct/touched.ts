/** What corrections changed: by correction id, the ids of items. Filled while they are applied. */
export class Touched {
  readonly #items = new Map<string, Set<string>>()

  add(correction: string, ...items: readonly string[]): void {
    const known = this.#items.get(correction) ?? new Set<string>()
    for (const item of items) known.add(item)
    this.#items.set(correction, known)
  }

  of(correction: string): readonly string[] {
    return [...(this.#items.get(correction) ?? [])].toSorted()
  }
}
