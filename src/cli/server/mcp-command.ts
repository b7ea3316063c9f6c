import { existsSync } from 'node:fs'
import { CorroborateError, type ReaderLanguage } from '../../index.ts'

export interface McpCommandOptions {
  readonly store: string
  readonly write: boolean
  readonly ui: ReaderLanguage
}

/**
 * `corroborate mcp`: gives the tools to an MCP client over standard input and output. Gives the exit code.
 * @param named whether the store was named: one that was not and is not there is done without
 */
export const mcpCommand = async ({ store, write, ui }: McpCommandOptions, named: boolean): Promise<number> => {
  const there = /^postgres(?:ql)?:/iu.test(store) || existsSync(store)
  if (named && !there && !write) throw new CorroborateError('collection-not-there', { store }, 2)
  const { serveOverStdio } = await import('../../server/index.ts')
  await serveOverStdio({
    store: there || write ? store : null,
    scope: write ? 'write' : 'read',
    language: ui,
    log: (line) => void process.stderr.write(`${line}\n`),
  })
  return 0
}
