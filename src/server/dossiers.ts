import type { Collection } from '../collection/types.ts'
import { version, type ReaderLanguage } from '../index.ts'
import { Refusal, found } from './refusal.ts'
import { createRemembered } from './remembered.ts'
import type { Home, MadePage, Room } from './rooms/room.ts'
import { viewOf, type DossierView } from './views/dossier-view.ts'

/** The dossiers of a collection as the server gives them, each made once for all who ask. */
export interface Dossiers {
  /** A story as it is now: its id, which may be another than was asked for, and what changes when its dossier does. */
  now(story: string): Promise<Current>
  /** @param most milliseconds after which whoever asks is told to come again */
  view(story: string, language: ReaderLanguage, most?: number): Promise<DossierView>
  page(current: Current, language: ReaderLanguage, home: Home): Promise<MadePage>
}

export interface Current {
  readonly id: string
  readonly stamp: string
}

/** Bytes of pages that are kept, and dossiers. */
const mostPages = 96 * 1024 * 1024
const mostViews = 24

/** @param answerTime milliseconds after which whoever asks is told to come again */
export const createDossiers = (collection: Collection, room: Room, answerTime: number): Dossiers => {
  const pages = createRemembered<MadePage>(mostPages, ({ plain, gzip }) => plain.length + gzip.length)
  const views = createRemembered<DossierView>(mostViews, () => 1)
  const now = async (asked: string): Promise<Current> => {
    const { story, revision } = found(await collection.story(asked), 'story-unknown', { id: asked })
    const corrections = await collection.corrections(story.id)
    return { id: story.id, stamp: [story.id, revision, ...corrections.map(({ id }) => id), version].join('.') }
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
    page: ({ id, stamp }, language, home) => {
      const made = pages.get(`${stamp} ${language}`, async () =>
        found(await room.page(id, language, home), 'dossier-none', { id }),
      )
      return within(made, answerTime)
    },
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
