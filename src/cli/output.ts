import { lstat, realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { styleText } from 'node:util'
import { CorroborateError, type Style, type TerminalOptions } from '../index.ts'

const styles: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  heading: ['bold', 'cyan'],
  head: 'bold',
  note: 'dim',
  id: 'dim',
  letter: ['bold', 'yellow'],
}

/** Colours for standard output, where it is a terminal that wants them (NO_COLOR and FORCE_COLOR are obeyed). */
export const paintFor = (toStandardOutput: boolean): TerminalOptions['paint'] =>
  toStandardOutput ? (style, text) => styleText(styles[style], text, { stream: process.stdout }) : (_, text) => text

/** Columns that an account can be read in, and those that it fills unless it is asked to: longer lines are hard to read. */
const columns = { least: 40, unasked: 100, most: 160 } as const

/**
 * The width that is asked for, else the terminal's, or what COLUMNS says.
 * @param asked columns as the option `--width` has them
 */
export const widthOf = (asked?: number): number => {
  if (asked !== undefined) return within(asked, columns.most)
  const own = process.stdout.columns ?? Number(process.env['COLUMNS'])
  return Number.isFinite(own) && own > 0 ? within(own, columns.unasked) : columns.unasked
}

const within = (wanted: number, most: number): number => Math.min(most, Math.max(columns.least, wanted))

/** Writes a text, piece by piece, to a file, or to standard output where `file` is null or `-`. */
export const writeOutput = async (pieces: Iterable<string>, file: string | null): Promise<void> => {
  if (file === null || file === '-') return writeOut(pieces)
  await writeWhole(file, pieces).catch((error: unknown) => {
    throw new CorroborateError('output-failed', { file, detail: detailOf(error as NodeJS.ErrnoException) })
  })
}

const writeOut = async (pieces: Iterable<string>): Promise<void> => {
  // A reader who closes the pipe early would else end the process with a stack trace.
  process.stdout.on('error', ignore)
  try {
    for (const piece of pieces) await writePiece(piece)
  } finally {
    process.stdout.off('error', ignore)
  }
}

/** The write that failed is told by its own callback. */
const ignore = (): void => {}

const writePiece = (piece: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()))
  })

/** A file is written under another name first, so that whoever stops the command finds no half of it. */
const writeWhole = async (file: string, pieces: Iterable<string>): Promise<void> => {
  const found = await lstat(file).catch(() => null)
  const home = found?.isSymbolicLink() ? await realpath(file) : file
  // What is there and is no file, such as /dev/null, must stay what it is.
  if (found && !found.isFile() && !found.isSymbolicLink()) return writeFile(file, pieces)
  const draft = path.join(path.dirname(home), `.${path.basename(home)}.${process.pid}.part`)
  try {
    await writeFile(draft, pieces)
    await rename(draft, home)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}

const detailOf = ({ code, message }: NodeJS.ErrnoException): string => code ?? message
