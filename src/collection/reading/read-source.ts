import type { Diagnostic, Engine, PrintOutcome } from '../../index.ts'
import { pack, type KeptSource, type Reading, type WholeReading } from '../../store/index.ts'

/** What is needed to read a source, and to say in the store what came of it. */
export type ToRead = Pick<KeptSource, 'id' | 'facts' | 'source'>

/**
 * A source read as far as its print needs, as the store keeps it: enough to find it and to group it, and half of the work.
 * Packed where it was read, so that only bytes travel between threads.
 */
export const printSource = async (engine: Engine, { id, facts, source }: ToRead): Promise<Reading> => {
  const { printed, diagnostics } = await engine.print(source)
  return {
    ...{ source: id, facts, fingerprint: await engine.fingerprint(), diagnostics },
    read: printed && bodyOf(printed, source.ordinal),
  }
}

/** The whole reading of a source; `packed` is null where there is none, and the diagnostics say why. */
export interface Whole extends Omit<WholeReading, 'packed'> {
  readonly packed: WholeReading['packed'] | null
}

/** Reads all of a source, as a dossier needs it. */
export const readSource = async (engine: Engine, { id, facts, source }: ToRead): Promise<Whole> => {
  const { read, diagnostics } = await engine.read(source)
  return { source: id, facts, fingerprint: await engine.fingerprint(), diagnostics, packed: read && pack(read) }
}

const bodyOf = (
  { report, print }: NonNullable<PrintOutcome['printed']>,
  ordinal = 1,
): NonNullable<Reading['read']> => ({
  ...{ report: report.id, ordinal, language: report.language, outlet: report.outlet, title: report.title },
  published: report.published.value,
  url: report.address?.canonical ?? report.address?.final ?? report.url,
  text: report.text,
  textHash: report.textHash,
  packed: null,
  print: pack(print),
})

/** A source that no thread survived: it is kept as one that could not be read. */
export const unreadable = (
  { id, facts, source }: ToRead,
  fingerprint: string,
  detail: string,
): Reading & { readonly read: null } => {
  const name = source.path ?? source.address?.asked ?? '-'
  const diagnostic: Diagnostic = {
    ...{ level: 'error', code: 'reading-failed', params: { name, detail } },
    ...{ report: null, span: null },
  }
  return { source: id, facts, fingerprint, diagnostics: [diagnostic], read: null }
}
