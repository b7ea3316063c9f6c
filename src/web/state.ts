import { signal } from '@preact/signals'
import type { ReaderLanguage } from '../dossier/words/index.ts'
import { startWorker } from './engine-worker.ts'
import type { Answer, Ask, Given, Shown } from './exchange.ts'

/** What the page shows: a place to drop reports, how far reading has come, or the dossier. */
export type View =
  | { readonly kind: 'empty' }
  | { readonly kind: 'starting' }
  | Extract<Answer, { readonly kind: 'read' | 'comparing' | 'nothing' | 'broke' }>
  | { readonly kind: 'stopped' }
  | Shown

export const view = signal<View>({ kind: 'empty' })
export const language = signal<ReaderLanguage>(navigator.language.startsWith('es') ? 'es' : 'en')

let worker: Promise<Worker> | null = null
let files: readonly Given[] = []

/** Makes the engine ready before the first report comes. */
export const prepare = (): Promise<Worker> => {
  worker ??= startWorker().then((started) => {
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      view.value = data
      // The reader may have chosen another language in the meantime.
      if ('language' in data && data.language !== language.value) speak(language.value)
    })
    started.addEventListener('error', (event) => {
      view.value = { kind: 'broke', detail: event.message }
    })
    return started
  })
  return worker
}

const ask = async (asked: Ask): Promise<void> => (await prepare()).postMessage(asked)

/** Reads files beside those that were read before. */
export const add = (more: readonly Given[]): void => {
  if (more.length === 0) return
  // A file that is given again takes the place of the earlier one.
  files = [...new Map([...files, ...more].map((file) => [file.path, file])).values()]
  view.value = { kind: 'starting' }
  void ask({ kind: 'read', files, language: language.value })
}

/** Forgets all that was read. */
export const forget = (kind: 'empty' | 'stopped' = 'empty'): void => {
  files = []
  const old = worker
  worker = null
  void old?.then((running) => running.terminate())
  view.value = { kind }
  void prepare()
}

/** Changes the reader's language, of the dossier too where one is shown. */
export const speak = (chosen: ReaderLanguage): void => {
  language.value = chosen
  if (view.value.kind === 'shown' || view.value.kind === 'nothing') void ask({ kind: 'tell', language: chosen })
}
