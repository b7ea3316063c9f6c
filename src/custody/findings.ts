/** Something that does not hold of a dossier. `note` says what could not be checked. */
export interface Finding {
  readonly level: 'error' | 'note'
  readonly code: `verify-${string}`
  readonly params: Readonly<Record<string, string | number | null>>
}

/** Something that does not hold. */
export const wrong = (code: Finding['code'], params: Finding['params'] = {}): Finding => ({
  level: 'error',
  code,
  params,
})
/** Something that could not be checked. */
export const unchecked = (code: Finding['code'], params: Finding['params'] = {}): Finding => ({
  level: 'note',
  code,
  params,
})
