import { writeFile } from 'node:fs/promises'
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

/** The terminal's width between 60 and 100 columns: longer lines are hard to read. */
export const widthOf = (): number => Math.min(100, Math.max(60, process.stdout.columns ?? 100))

/** Writes a text to a file, or to standard output where `file` is null. */
export const writeOutput = async (text: string, file: string | null): Promise<void> => {
  if (file !== null) {
    await writeFile(file, text).catch((error: unknown) => {
      throw new CorroborateError('output-failed', { file, detail: (error as Error).message })
    })
    return
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
