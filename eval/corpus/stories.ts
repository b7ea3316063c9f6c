import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createEngine, type Dossier, type KnownFacts, type Source } from '../../src/index.ts'
import type { Expected } from './expected.ts'

/** The folders of examples that are read as a corpus. */
export const stories = ['peru', 'ferry', 'uvalde'] as const
export type Story = (typeof stories)[number]

const fileOf = (story: Story, name: string): string => resolve(import.meta.dirname, '../../examples', story, name)
const readJson = <T>(story: Story, name: string): T => JSON.parse(readFileSync(fileOf(story, name), 'utf8')) as T

/** What a reader should find in a story. */
export const expectedOf = (story: Story): Expected => readJson(story, 'expected.json')

/** The dossier of a story, read anew. */
export const readStory = (story: Story): Promise<Dossier> =>
  createEngine().dossier(readJson<readonly KnownFacts[]>(story, 'reports.json').map((facts) => sourceOf(story, facts)))

const dossiers = new Map<Story, Promise<Dossier>>()

/** The dossier of a story, read once for all tests. */
export const dossierOf = (story: Story): Promise<Dossier> => {
  const dossier = dossiers.get(story) ?? readStory(story)
  dossiers.set(story, dossier)
  return dossier
}

const sourceOf = (story: Story, known: KnownFacts): Source => ({
  bytes: readFileSync(fileOf(story, known.file ?? '')),
  path: join('examples', story, known.file ?? ''),
  mediaType: null,
  address: null,
  retrieved: null,
  known,
})
