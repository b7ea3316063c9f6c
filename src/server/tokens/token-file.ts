import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { CorroborateError } from '../../index.ts'
import { scopes } from './scopes.ts'
import type { KeptToken } from './token.ts'

const tokensSchema = z.array(
  z.object({
    name: z.string().min(1),
    scopes: z.array(z.enum(scopes)).min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    made: z.string(),
    expires: z.iso.datetime().nullable(),
  }),
)

/** The tokens of a server, in a file beside its collection that its owner alone may read. */
export interface TokenFile {
  readonly file: string
  /** All tokens; read anew where the file has changed, so that what is revoked is so at once. */
  list(): Promise<readonly KeptToken[]>
  save(tokens: readonly KeptToken[]): Promise<void>
}

/**
 * Opens a list of tokens; one that is not there holds none.
 * @throws CorroborateError `tokens-unreadable` (from `list`), rather than letting anybody in
 */
export const openTokenFile = (file: string): TokenFile => {
  let read: { readonly stamp: string; readonly tokens: readonly KeptToken[] } | null = null
  const list = async (): Promise<readonly KeptToken[]> => {
    const stamp = await stampOf(file)
    if (stamp === null) return []
    if (read?.stamp !== stamp) read = { stamp, tokens: await readTokens(file) }
    return read.tokens
  }
  return { file, list, save: (tokens) => saveTokens(file, tokens) }
}

const stampOf = async (file: string): Promise<string | null> => {
  try {
    const { mtimeMs, size, ino } = await stat(file)
    return `${mtimeMs} ${size} ${ino}`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw unreadable(file, error)
  }
}

const readTokens = async (file: string): Promise<readonly KeptToken[]> => {
  try {
    return tokensSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw unreadable(file, error)
  }
}

const unreadable = (file: string, error: unknown): CorroborateError => {
  const detail = error instanceof z.ZodError ? z.prettifyError(error) : String((error as Error).message)
  return new CorroborateError('tokens-unreadable', { file, detail: detail.replace(/\s+/gu, ' ').slice(0, 200) })
}

/** Under another name first: whoever stops it leaves the old list, whole. */
const saveTokens = async (file: string, tokens: readonly KeptToken[]): Promise<void> => {
  const draft = `${file}.${process.pid}.part`
  try {
    await writeFile(draft, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 })
    await rename(draft, file)
  } catch (error) {
    throw new CorroborateError('output-failed', { file, detail: (error as NodeJS.ErrnoException).code ?? '' })
  }
}
