/** Statements, by id, that a person says are one claim, or are of two. */
export interface ClaimLinks {
  readonly one: readonly (readonly [string, string])[]
  readonly two: readonly (readonly [string, string])[]
}

export const noLinks: ClaimLinks = { one: [], two: [] }
