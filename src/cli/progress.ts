import { printable } from './printable.ts'

/** One line on standard error that says how far reading has come. Only a terminal sees it. */
export interface ProgressLine {
  readonly name: (current: string) => void
  readonly show: (done: number, total: number | null) => void
  readonly clear: () => void
}

/** Shorter work shows nothing: a line that flashes up tells nobody anything. */
const quietMs = 400
/** How often the line is written anew. */
const everyMs = 100

const silent: ProgressLine = { name: () => {}, show: () => {}, clear: () => {} }

export const createProgress = ({ quiet }: { readonly quiet: boolean }): ProgressLine => {
  if (quiet || !process.stderr.isTTY) return silent
  const began = Date.now()
  let current = ''
  let written = 0
  return {
    name: (name) => {
      current = printable(name)
    },
    show: (done, total) => {
      const now = Date.now()
      if (now - began < quietMs || now - written < everyMs) return
      written = now
      const line = `${done}${total === null ? '' : `/${total}`} · ${Math.round((1000 * done) / (now - began))}/s · ${current}`
      process.stderr.write(`\r\u001b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
    },
    clear: () => {
      if (written > 0) process.stderr.write('\r\u001b[2K')
    },
  }
}
