import type { Block, Report } from '../../src/model/report.ts'
import { readReport, type KnownFacts, type ReadOutcome, type Source } from '../../src/read/read-report.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A source of some bytes or text, as a file of the user's. */
export const sourceOf = (content: Uint8Array | string, more: Partial<Source> = {}): Source => ({
  bytes: typeof content === 'string' ? bytesOf(content) : content,
  path: 'report.txt',
  mediaType: null,
  address: null,
  retrieved: null,
  known: null,
  ...more,
})

export const known = (facts: Partial<KnownFacts>): KnownFacts => ({
  file: null,
  outlet: null,
  published: null,
  language: null,
  title: null,
  url: null,
  ...facts,
})

export const readSource = (content: Uint8Array | string, more: Partial<Source> = {}): Promise<ReadOutcome> =>
  readReport(sourceOf(content, more))

/** The report of some content; fails the test where there is none. */
export const reportOf = async (content: Uint8Array | string, more: Partial<Source> = {}): Promise<Report> => {
  const { report, diagnostics } = await readSource(content, more)
  if (!report) throw new Error(`no report: ${diagnostics.map((one) => one.code).join(', ')}`)
  return report
}

/** The report's blocks as role and words. */
export const blocksOf = (report: Report): readonly (readonly [Block['role'], string])[] =>
  report.blocks.map((block) => [block.role, report.text.slice(block.start, block.end)])

/** Two paragraphs long enough that nobody takes them for anything but telling. */
export const body = {
  en: 'The bridge over the Lindo river gave way on Monday evening while a market was being held beneath it, the mayor said. Four people were hurt.\n\nEngineers had asked for repairs twice, according to letters that the council published later in the day.',
  es: 'El puente sobre el río Lindo cedió el lunes por la tarde, mientras debajo se celebraba un mercado, dijo el alcalde. Hubo cuatro heridos.\n\nLos ingenieros habían pedido dos veces que se reparara, según las cartas que el concejo publicó más tarde.',
} as const
