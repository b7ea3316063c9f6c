import { randomBytes } from 'node:crypto'
import type { Dossier } from '../index.ts'

/** Dossiers of reports that were read for a client and are not kept; only who has the id finds one. */
export interface Drafts {
  put(dossier: Dossier): string
  get(id: string): Dossier | null
}

const mostDrafts = 20
const livesFor = 3_600_000

/** Words of which no story's id is made. */
const prefix = 'draft-'

export const createDrafts = (now: () => number): Drafts => {
  const drafts = new Map<string, { readonly dossier: Dossier; readonly until: number }>()
  return {
    put: (dossier) => {
      for (const [id, { until }] of drafts) if (until <= now() || drafts.size >= mostDrafts) drafts.delete(id)
      const id = prefix + randomBytes(12).toString('base64url')
      drafts.set(id, { dossier, until: now() + livesFor })
      return id
    },
    get: (id) => {
      const draft = drafts.get(id)
      return draft !== undefined && draft.until > now() ? draft.dossier : null
    },
  }
}
