import type { CollectionPhrases } from '../../dossier/words/collection/phrases.ts'
import type { ReaderLanguage } from '../../index.ts'
import type { Phrases } from '../../dossier/words/phrases.ts'
import type { Scope } from '../tokens/scopes.ts'

/** What every page is told: for whom it is made, and where it stands. */
export interface Setting {
  readonly language: ReaderLanguage
  readonly words: CollectionPhrases
  readonly phrases: Phrases
  /** The page's own path, with what was asked. */
  readonly path: string
  readonly who: {
    readonly kind: 'local' | 'nobody' | 'token'
    readonly name: string
    readonly scopes: ReadonlySet<Scope>
  }
  /** What its forms must hold. */
  readonly formToken: string
}

/** A path with what is asked of it; what is empty is left out. */
export const pathWith = (path: string, asked: Readonly<Record<string, string | null | undefined>>): string => {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

/** The same page with something else asked of it. */
export const samePage = (path: string, asked: Readonly<Record<string, string>>): string => {
  const [place = '/', query = ''] = path.split(/\?(.*)/su)
  const given = new URLSearchParams(query)
  for (const [name, value] of Object.entries(asked)) given.set(name, value)
  // A path that begins with two slashes would lead to another site.
  return `${place.replace(/^[/\\]+/u, '/')}?${given.toString()}`
}
