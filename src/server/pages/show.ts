import type { Context } from 'hono'
import { collectionPhrasesIn } from '../../dossier/words/collection/index.ts'
import { phrasesIn } from '../../index.ts'
import type { Env } from '../env.ts'
import { pagePolicy } from '../guard/headers.ts'
import type { Sessions } from '../guard/sessions.ts'
import type { WritePage } from '../place.ts'
import type { Setting } from './setting.ts'

/** Whom a page is made for, and where it stands. */
const settingOf = (c: Context<Env>, sessions: Sessions): Setting => {
  const language = c.get('language')
  const access = c.get('access')
  const url = new URL(c.req.url)
  return {
    language,
    words: collectionPhrasesIn(language),
    phrases: phrasesIn(language),
    path: c.req.method === 'GET' ? url.pathname + url.search : '/',
    who: { kind: access?.who ?? 'nobody', name: access?.name ?? '-', scopes: access?.scopes ?? new Set() },
    formToken: sessions.formToken(access?.form ?? 'nobody'),
  }
}

/** A page as it is sent. What renders pages is loaded with the first of them: programs ask for none. */
export const pageText = async (c: Context<Env>, sessions: Sessions, write: WritePage): Promise<string> => {
  const { pages } = await import('./render.tsx')
  return write(pages, settingOf(c, sessions))
}

/** Headers of a page. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': pagePolicy,
} as const
