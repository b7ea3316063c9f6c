/** Something that does not hold of a store; the words are in `model/messages.ts`. */
export interface Finding {
  readonly level: 'error' | 'note'
  readonly code: `store-${string}`
  readonly params: Readonly<Record<string, string | number>>
}
