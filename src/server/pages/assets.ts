import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { assets } from '../../dossier/html/generated/assets.ts'

/** A file that pages ask for. */
export interface Asset {
  readonly type: string
  readonly body: string
  readonly etag: string
}

const assetOf = (type: string, body: string): Asset => ({
  type,
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
})

/** The style of a dossier's page, and what the pages of a collection have beside it. */
const readStyle = async (): Promise<string> =>
  `${assets.style}\n${await readFile(new URL('./collection.css', import.meta.url), 'utf8')}`

/** The script as it was built; where nothing was, its source without the types. */
const readScript = async (): Promise<string> => {
  const built = new URL('../client/progress.js', import.meta.url)
  if (existsSync(built)) return readFile(built, 'utf8')
  return stripTypeScriptTypes(await readFile(new URL('../client/progress.ts', import.meta.url), 'utf8'))
}

/** What pages ask for, by name. */
export const readAssets = async (): Promise<ReadonlyMap<string, Asset>> =>
  new Map([
    ['page.css', assetOf('text/css; charset=utf-8', await readStyle())],
    ['progress.js', assetOf('text/javascript; charset=utf-8', await readScript())],
  ])

/** What a dossier's page may do: run its own script, wear its own style, lead back, send what its reader corrects. */
export const dossierPolicy = [
  "default-src 'none'",
  `script-src '${assets.scriptHash}'`,
  `style-src '${assets.styleHash}'`,
  // What a reader corrects is sent to the collection that the page is served from.
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
