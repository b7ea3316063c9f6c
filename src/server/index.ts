export { start, tokensBeside } from './start.ts'
export { serveOverStdio } from './mcp/stdio.ts'
export { addToken, revokeToken } from './tokens/manage.ts'
export { openTokenFile } from './tokens/token-file.ts'
