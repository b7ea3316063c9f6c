import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { collectionPhrasesIn } from '../dossier/words/collection/index.ts'
import type { ReaderLanguage } from '../index.ts'
import { found } from './refusal.ts'
import { withNote } from './rooms/lead-home.ts'
import type { MadePage, Room } from './rooms/room.ts'

/** A story that there is, and what changes when its dossier does. */
export interface Current {
  readonly id: string
  readonly stamp: string
  /** Ids of its reports. */
  readonly reports: readonly string[]
}

/** A page as it is given, with what changes when it does. */
export interface GivenPage extends MadePage {
  readonly stamp: string
}

/** The last page of a story in a language, and how it reads while a newer one is made. */
interface Last extends GivenPage {
  readonly reports: readonly string[]
  older: Promise<GivenPage> | null
}

/** Bytes of pages that are kept. */
const mostBytes = 96 * 1024 * 1024

/** Milliseconds that readers wait for a newer page where there is an earlier one. */
const patience = 30

export interface PageMaker {
  page(current: Current, language: ReaderLanguage): Promise<GivenPage>
  /** The page before is not shown once more. */
  renew(story: string): void
}

/**
 * Makes the pages of dossiers in a room, one at a time for each story. Where reports come in one after the other, a story's
 * page is always behind: readers get the last one at once, and it says that a newer one is being made.
 */
export const createPageMaker = (room: Room): PageMaker => {
  const last = new Map<string, Last>()
  const making = new Map<string, Promise<GivenPage>>()
  let bytes = 0
  const keep = (key: string, page: GivenPage, reports: readonly string[]): void => {
    bytes += weightOf(page) - weightOf(last.get(key))
    last.delete(key)
    last.set(key, { ...page, reports, older: null })
    for (const [oldest, old] of last) {
      if (bytes <= mostBytes || oldest === key) break
      last.delete(oldest)
      bytes -= weightOf(old)
    }
  }
  const make = async (key: string, { id, stamp, reports }: Current, language: ReaderLanguage): Promise<GivenPage> => {
    try {
      const address = `/stories/${encodeURIComponent(id)}`
      const home = { address, words: `← ${collectionPhrasesIn(language).story}` }
      const page = { ...found(await room.page(id, language, home), 'dossier-none', { id }), stamp }
      keep(key, page, reports)
      return page
    } finally {
      making.delete(key)
    }
  }
  const page: PageMaker['page'] = async (current, language) => {
    const key = `${current.id} ${language}`
    const there = last.get(key)
    if (there?.stamp === current.stamp) return there
    const under = making.get(key) ?? make(key, current, language)
    making.set(key, under)
    // What was taken out of a story, or forgotten, is not shown once more.
    if (there === undefined || !new Set(there.reports).isSubsetOf(new Set(current.reports)))
      return (await under).stamp === current.stamp ? under : make(key, current, language)
    under.catch(() => undefined)
    there.older ??= olderOf(there, language)
    return Promise.race([under, pause(patience).then(() => there.older!)])
  }
  const drop = (key: string): void => {
    bytes -= weightOf(last.get(key))
    last.delete(key)
  }
  return {
    page,
    renew: (story) => {
      for (const key of [...last.keys()]) if (key.startsWith(`${story} `)) drop(key)
    },
  }
}

const weightOf = (page: MadePage | undefined): number => (page === undefined ? 0 : page.plain.length + page.gzip.length)

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const packed = promisify(gzip)

const olderOf = async ({ plain, stamp }: GivenPage, language: ReaderLanguage): Promise<GivenPage> => {
  const noted = Buffer.from(withNote(Buffer.from(plain).toString(), collectionPhrasesIn(language).newerSoon))
  return { plain: noted, gzip: await packed(noted), stamp: `${stamp}-older` }
}
