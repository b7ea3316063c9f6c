export { start, tokensBeside, type Started, type StartOptions } from './start.ts'
export { serveOverStdio, type StdioOptions } from './mcp/stdio.ts'
export { addToken, revokeToken } from './tokens/manage.ts'
export { openTokenFile } from './tokens/token-file.ts'
