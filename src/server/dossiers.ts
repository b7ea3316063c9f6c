import type { Collection } from '../collection/index.ts'
import { version, type ReaderLanguage } from '../index.ts'
import { Refusal, found } from './refusal.ts'
import { createRemembered } from './remembered.ts'
import { createPageMaker, type Current, type GivenPage } from './dossier-pages.ts'
import type { Room } from './rooms/room.ts'
import { viewOf, type DossierView } from './views/dossier-view.ts'

/** The dossiers of a collection as the server gives them, each made once for all who ask. */
export interface Dossiers {
  /** A story as it is now: its id, which may be another than was asked for, and what changes when its dossier does. */
  now(story: string): Promise<Current>
  /** @param most milliseconds after which whoever asks is told to come again */
  view(story: string, language: ReaderLanguage, most?: number): Promise<DossierView>
  /** The page of a story's dossier; while a newer one is made, the one before it, which says so. */
  page(current: Current, language: ReaderLanguage): Promise<GivenPage>
  /** Somebody changed a story here and will look at what came of it: the next page of it is no earlier one. */
  renew(story: string): void
}

/** Views of dossiers that are kept. */
const mostViews = 24

/** @param answerTime milliseconds after which whoever asks is told to come again */
export const createDossiers = (collection: Collection, room: Room, answerTime: number): Dossiers => {
  const views = createRemembered<DossierView>(mostViews, () => 1)
  const maker = createPageMaker(room)
  const now = async (asked: string): Promise<Current> => {
    const { story, revision } = found(await collection.story(asked), 'story-unknown', { id: asked })
    const corrections = await collection.corrections(story.id)
    const reports = story.members.map(({ report }) => report)
    return { id: story.id, reports, stamp: [story.id, revision, ...corrections.map(({ id }) => id), version].join('.') }
  }
  return {
    now,
    view: async (asked, language, most = answerTime) => {
      const { id, stamp } = await now(asked)
      const made = views.get(`${stamp} ${language}`, async () => {
        // The heavy part is done in the room; what is made there is only read here.
        await room.refresh(id)
        return viewOf(found(await collection.dossier(id), 'dossier-none', { id }), stamp, language)
      })
      return within(made, most)
    },
    page: (current, language) => within(maker.page(current, language), answerTime),
    renew: maker.renew,
  }
}

/** @throws Refusal where it takes too long; what was begun goes on, and is there for who asks again */
const within = async <T>(work: Promise<T>, most: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal(503, 'busy', { seconds: 10 })), most)
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
