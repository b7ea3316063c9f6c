import { CorroborateError, type Dossier } from '../../index.ts'
import { withCollection } from './with-collection.ts'

/**
 * The dossier of a story of a collection.
 * @throws CorroborateError `collection-no-story`
 */
export const dossierOf = (story: string, store: string): Promise<Dossier> =>
  withCollection({ store, threads: 0, mustExist: true }, async (collection) => {
    const dossier = await collection.dossier(story)
    if (dossier === null) throw new CorroborateError('collection-no-story', { story }, 2)
    return dossier
  })
