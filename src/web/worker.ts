import { jsonOf, messageOf, renderHtml, type MessageCode, type ReaderLanguage } from '../index.ts'
import type { Answer, Ask } from './exchange.ts'
import { createReading, type Read } from './read.ts'

/** The engine apart from the page, so that the page answers while reports are read. */
const read = createReading()
let last: Read = { dossier: null, failures: [] }

const answer = (said: Answer): void => postMessage(said)

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void serve(data).catch((error: unknown) =>
    answer({ kind: 'broke', detail: error instanceof Error ? error.message.slice(0, 200) : String(error) }),
  )
})

const serve = async (ask: Ask): Promise<void> => {
  if (ask.kind === 'read')
    last = await read(ask.files, (done, total, name) =>
      answer(name === null ? { kind: 'comparing', total } : { kind: 'read', done, total, name }),
    )
  answer(await tellIn(ask.language))
}

const tellIn = async (language: ReaderLanguage): Promise<Answer> => {
  const { dossier, failures: found } = last
  const failures = [...new Set(found.map(({ code, params }) => messageOf(code as MessageCode, params, language)))]
  if (dossier === null) return { kind: 'nothing', language, failures }
  const page = await renderHtml(dossier, { language })
  return {
    kind: 'shown',
    language,
    reports: dossier.reports.length,
    page: htmlBlob(page),
    framed: htmlBlob(outward(page)),
    json: new Blob([...jsonOf(dossier)], { type: 'application/json' }),
    failures,
  }
}

const htmlBlob = (html: string): Blob => new Blob([html], { type: 'text/html' })

/** What a report holds is escaped, quotation marks too: only links of the page's own read so. */
const outward = (html: string): string =>
  html.replaceAll(' rel="noopener noreferrer external"', ' target="_blank" rel="noopener noreferrer external"')
