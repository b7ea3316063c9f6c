import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { ReaderLanguage } from '../../index.ts'
import type { Access } from '../guard/access.ts'
import type { Place } from '../place.ts'
import { scopesWithin, type Scope } from '../tokens/scopes.ts'
import { hostOf } from './host.ts'
import { mcpServerOf } from './mcp-server.ts'

interface StdioOptions {
  readonly language: ReaderLanguage
  /** What the client may do: whoever starts the command decides. */
  readonly scope: Scope
}

/** Serves MCP over standard input and output, until the client closes it. */
export const serveOverStdio = async (place: Place, { language, scope }: StdioOptions): Promise<void> => {
  const access: Access = { who: 'local', name: 'mcp', scopes: scopesWithin([scope]), form: 'local' }
  const handle = serveStdio(() => mcpServerOf(hostOf(place, access, language), { language, fault: place.fault }), {
    onerror: place.fault,
  })
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
  })
  await handle.close()
}
