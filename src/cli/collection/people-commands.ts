import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { CorroborateError, messageOf, parseCorrections, type ReaderLanguage } from '../../index.ts'
import { writeOutput } from '../output.ts'
import { tellErrors } from '../tell.ts'
import { withCollection, type StoreOptions } from './with-collection.ts'

export interface PeopleOptions extends StoreOptions {
  readonly ui: ReaderLanguage
  readonly who?: string
}

/** `corroborate merge`: makes one story of several. Gives the exit code. */
export const mergeCommand = (stories: readonly string[], { store, who, ui }: PeopleOptions): Promise<number> =>
  withCollection({ store, threads: 0, mustExist: true }, async (collection) => {
    const story = await collection.merge(stories, who ?? user())
    await writeOutput([`${messageOf('merge-done', { story }, ui)}\n`], null)
    return 0
  })

/** `corroborate split`: takes reports out of their story into one of their own. Gives the exit code. */
export const splitCommand = (reports: readonly string[], { store, who, ui }: PeopleOptions): Promise<number> =>
  withCollection({ store, threads: 0, mustExist: true }, async (collection) => {
    const stories = await collection.split(reports, who ?? user())
    await writeOutput([`${messageOf('split-done', { stories: stories.join(', ') }, ui)}\n`], null)
    return 0
  })

export interface ForgetCommandOptions extends PeopleOptions {
  readonly why: string
  readonly keepOut: boolean
}

/** `corroborate forget`: takes sources out of a collection, with all that was made of them. Gives the exit code. */
export const forgetCommand = (said: readonly string[], options: ForgetCommandOptions): Promise<number> =>
  withCollection({ store: options.store, mustExist: true }, async (collection) => {
    const { who = user(), why, keepOut, ui } = options
    const { sources, reports, stories } = await collection.forget(said, { who, why, keepOut })
    const named = { sources, reports, stories: stories.join(', ') || '-' }
    await writeOutput([`${messageOf('forget-done', named, ui)}\n`], null)
    return 0
  })

/** `corroborate correct`: lays down corrections of a story. Gives the exit code. */
export const correctCommand = async (story: string, file: string, { store, ui }: PeopleOptions): Promise<number> => {
  const json = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CorroborateError('input-unreadable', { name: file, detail: error.code ?? error.message }, 2)
  })
  const { corrections, problems } = parseCorrections(json, file)
  tellErrors(
    problems.map(({ entry, detail }) => ({
      ...{ level: 'error', code: 'corrections-entry' },
      params: { name: file, entry, detail },
    })),
    ui,
  )
  return withCollection({ store, threads: 0, mustExist: true }, async (collection) => {
    const kept = await collection.correct(story, corrections)
    await writeOutput([`${messageOf('correct-done', { count: kept.length, story }, ui)}\n`], null)
    return problems.length > 0 ? 3 : 0
  })
}

const user = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
