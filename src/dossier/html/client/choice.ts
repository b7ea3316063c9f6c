import { batch, computed, signal, type ReadonlySignal } from '@preact/signals'
import type { MarkIndex, Stop } from './marks.ts'

/** What the reader has chosen, and which of its words they look at. */
export interface Choice {
  /** The chosen part of the account. */
  readonly part: ReadonlySignal<HTMLElement | null>
  readonly stops: ReadonlySignal<readonly Stop[]>
  /** The index of the stop that is looked at. */
  readonly at: ReadonlySignal<number>
  /** What to go back to when the choice is taken back. */
  readonly from: ReadonlySignal<HTMLElement | null>
  /** Chooses a part, and looks at the stop that holds `mark`. */
  choose(part: HTMLElement, mark: Element | null, from: HTMLElement | null): void
  move(by: number): void
  clear(): void
}

export const createChoice = (marks: MarkIndex): Choice => {
  const part = signal<HTMLElement | null>(null)
  const from = signal<HTMLElement | null>(null)
  const at = signal(0)
  const stops = computed(() => (part.value === null ? [] : marks.stopsOf(part.value)))
  return {
    part,
    stops,
    at,
    from,
    choose: (chosen, mark, origin) =>
      batch(() => {
        part.value = chosen
        from.value = origin
        const found = stops.value.findIndex((stop) => stop.some((own) => own === mark))
        at.value = Math.max(0, found)
      }),
    move: (by) => {
      const many = stops.value.length
      if (many > 0) at.value = (at.value + by + many) % many
    },
    clear: () =>
      batch(() => {
        part.value = null
        at.value = 0
      }),
  }
}
