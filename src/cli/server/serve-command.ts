import { messageOf, type ReaderLanguage } from '../../index.ts'
import { withoutPassword } from '../../text/without-password.ts'
import { tell } from '../tell.ts'

export interface ServeCommandOptions {
  readonly store: string
  readonly host: string
  readonly port: number
  readonly name: readonly string[]
  readonly tokens?: string
  readonly alwaysToken: boolean
  readonly cert?: string
  readonly key?: string
  readonly threads?: number
  /** Begins an empty collection where there is none. */
  readonly new: boolean
  readonly ui: ReaderLanguage
  readonly quiet: boolean
}

/** `corroborate serve`: serves a collection until it is interrupted. Gives the exit code. */
export const serveCommand = async (options: ServeCommandOptions): Promise<number> => {
  const { start, tokensBeside } = await import('../../server/index.ts')
  const { store, ui, quiet, name, new: fresh, tokens = tokensBeside(store), ...rest } = options
  const log = quiet ? {} : { log: (line: string) => void process.stderr.write(`${line}\n`) }
  const server = await start({ ...rest, store, fresh, tokens, names: name, language: ui, ...log })
  if (server.plain) tell('serve-plain', ui)
  process.stdout.write(
    `${messageOf('serve-running', { store: withoutPassword(store), address: server.address }, ui)}\n`,
  )
  await interrupted()
  await server.close()
  return 0
}

/** Waits for Ctrl-C; the second one ends the process at once. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130))
        resolve()
      })
    }
  })
