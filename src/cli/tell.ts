import { messageOf, type Diagnostic, type MessageCode, type ReaderLanguage } from '../index.ts'
import { printable } from './printable.ts'

/** What of a diagnostic is told on standard error. */
export type Told = Pick<Diagnostic, 'level' | 'code' | 'params'>

/** Writes what could not be read to standard error, each message once. */
export const tellErrors = (diagnostics: readonly Told[], language: ReaderLanguage): void => {
  const errors = diagnostics.filter(({ level }) => level === 'error')
  const lines = new Set(errors.map(({ code, params }) => messageOf(code as MessageCode, params, language)))
  for (const line of lines) process.stderr.write(`corroborate: ${printable(line)}\n`)
}

/** Writes one line to standard error. */
export const tell = (code: MessageCode, language: ReaderLanguage): void => {
  process.stderr.write(`corroborate: ${messageOf(code, {}, language)}\n`)
}
