export { pack, unpack } from './pack.ts'
export type * from './port.ts'
export type * from './rows.ts'
export type { Finding } from './findings.ts'
