import type { Citation } from './citation.ts'

/**
 * Why something was decided: a code whose sentence lives in `dossier/words/<language>`, what fills
 * its blanks, and the words it stands on.
 */
export interface Because {
  readonly code: string
  readonly params: Readonly<Record<string, string | number | null>>
  readonly evidence: readonly Citation[]
}

export const because = (code: string, params: Because['params'] = {}, evidence: readonly Citation[] = []): Because => ({
  code,
  params,
  evidence,
})
