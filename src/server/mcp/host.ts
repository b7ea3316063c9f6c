import { messageOf, type Dossier, type ReaderLanguage } from '../../index.ts'
import type { MessageCode } from '../../model/messages.ts'
import { demand, type Access } from '../guard/access.ts'
import { isEnded, type Ingest } from '../jobs/ingests.ts'
import type { Offered } from '../offered.ts'
import type { Place } from '../place.ts'
import { viewOf, type DossierView } from '../views/dossier-view.ts'
import type { Given, ToolHost } from './tool.ts'

/** How long a tool waits for reports to be added before it says how far it has come. */
const waitsFor = 25_000

/** The tools' way to the collection, in the right of one client. */
export const hostOf = (place: Place, access: Access, language: ReaderLanguage): ToolHost => ({
  stories: (query) => {
    demand(access, 'read')
    return place.collection.stories(query)
  },
  dossier: async (story) => {
    demand(access, 'read')
    const draft = place.drafts.get(story)
    return draft === null ? place.dossiers.view(story, language) : draftView(draft, story, language)
  },
  read: async (given) => {
    demand(access, 'read')
    const dossier = await place.read(offeredOf(given))
    const notes = dossier.diagnostics.map(({ code, params }) => messageOf(code as MessageCode, params, language))
    if (dossier.reports.length === 0) return { id: '', view: null, notes }
    const id = place.drafts.put(dossier)
    return { id, view: draftView(dossier, id, language), notes }
  },
  keep: async (given) => {
    demand(access, 'write')
    const ingest = await ended(place, place.add(offeredOf(given), access.name))
    return {
      ...{ ingest: ingest.id, done: isEnded(ingest), reports: ingest.progress.placed, stories: ingest.stories },
      notes: ingest.notes.map(({ code, params }) => messageOf(code, params, language)),
    }
  },
})

const views = new WeakMap<Dossier, Map<ReaderLanguage, DossierView>>()

/** A draft never changes: one view of it serves all questions. */
const draftView = (dossier: Dossier, id: string, language: ReaderLanguage): DossierView => {
  const known = views.get(dossier) ?? new Map<ReaderLanguage, DossierView>()
  views.set(dossier, known)
  const view = known.get(language) ?? viewOf(dossier, id, language)
  known.set(language, view)
  return view
}

const offeredOf = ({ reports, addresses }: Given): readonly Offered[] => [
  ...reports.map((given) => ({ kind: 'text', given }) as const),
  ...addresses.map((address) => ({ kind: 'address', address }) as const),
]

const ended = async ({ ingests }: Place, started: Ingest): Promise<Ingest> => {
  const signal = AbortSignal.timeout(waitsFor)
  let ingest = started
  while (!isEnded(ingest) && !signal.aborted) ingest = await ingests.changed(ingest, signal)
  return ingest
}
