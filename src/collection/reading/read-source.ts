import { storyPrint, type Diagnostic, type Engine, type ReadReport } from '../../index.ts'
import { pack, type KeptSource, type Reading } from '../../store/index.ts'

/** What is needed to read a source, and to say in the store what came of it. */
export type ToRead = Pick<KeptSource, 'id' | 'facts' | 'source'>

/** The reading of a source as the store keeps it: packed where it was read, so that only bytes travel between threads. */
export const readSource = async (engine: Engine, { id, facts, source }: ToRead): Promise<Reading> => {
  const { read, diagnostics } = await engine.read(source)
  return {
    ...{ source: id, facts, fingerprint: await engine.fingerprint(), diagnostics },
    read: read && bodyOf(read, source.ordinal),
  }
}

const bodyOf = (read: ReadReport, ordinal = 1): NonNullable<Reading['read']> => {
  const { report } = read
  return {
    ...{ report: report.id, ordinal, language: report.language, outlet: report.outlet, title: report.title },
    published: report.published.value,
    url: report.address?.canonical ?? report.address?.final ?? report.url,
    text: report.text,
    textHash: report.textHash,
    packed: pack(read),
    print: pack(storyPrint(read)),
  }
}

/** A source that no thread survived: it is kept as one that could not be read. */
export const unreadable = ({ id, facts, source }: ToRead, fingerprint: string, detail: string): Reading => {
  const name = source.path ?? source.address?.asked ?? '-'
  const diagnostic: Diagnostic = {
    ...{ level: 'error', code: 'reading-failed', params: { name, detail } },
    ...{ report: null, span: null },
  }
  return { source: id, facts, fingerprint, diagnostics: [diagnostic], read: null }
}
