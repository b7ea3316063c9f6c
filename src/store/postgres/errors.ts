import { CorroborateError, type MessageCode } from '../../model/messages.ts'
import { withoutPassword } from '../../text/without-password.ts'

/** PostgreSQL's codes of errors that a user can do something about. */
const codes: readonly (readonly [pattern: RegExp, code: MessageCode])[] = [
  [/^(28...)$/, 'store-login'],
  [/^(3D000)$/, 'store-no-database'],
  [/^(42501|25006)$/, 'store-forbidden'],
  [/^(53100|53200)$/, 'store-full'],
  [/^(53300|55P03|40001|40P01)$/, 'store-busy'],
  [/^(58...|XX001|XX002)$/, 'store-disk'],
  [/^(ERR_TLS_\w+|UNABLE_TO_\w+|\w*CERT_\w+|NO_TLS)$/, 'store-tls'],
  [/^(57P0[1-5]|08...|E[A-Z]{4,})$/, 'store-unreachable'],
]

/** An error of PostgreSQL or of the way to it as one that says what to do; null where it is another's. */
export const postgresErrorOf =
  (at: string) =>
  (error: unknown): CorroborateError | null => {
    if (error instanceof CorroborateError) return null
    const { code, message, syscall } = error as { code?: unknown; message?: string; syscall?: string }
    const file = withoutPassword(at)
    // A file of the address that is not there, such as that of an authority.
    const noTls =
      (code === 'ENOENT' && syscall === 'open') || /does not support SSL|no encryption|SSL off/u.test(message ?? '')
    const told = noTls ? 'NO_TLS' : String(code ?? '')
    const lost = /Connection terminated|Client has encountered a connection error/.test(message ?? '')
    const known = lost ? 'store-unreachable' : codes.find(([pattern]) => pattern.test(told))?.[1]
    return known ? new CorroborateError(known, { file, detail: message ?? String(code) }) : null
  }

/** An error as a queue can keep it. */
export const plainError = (error: unknown): Error => new Error(error instanceof Error ? error.message : String(error))
