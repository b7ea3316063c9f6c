import type { VNode } from 'preact'
import { fill } from '../dossier/words/phrases.ts'
import type { WebPhrases } from '../dossier/words/web/phrases.ts'
import { forget, type View } from './state.ts'

/** How far reading has come, a report at a time, and a way to stop it. */
export const Working = ({
  at,
  words,
}: {
  at: Extract<View, { readonly kind: 'starting' | 'read' | 'comparing' }>
  words: WebPhrases
}): VNode => (
  <main class="working">
    <progress aria-label={words.reading} max={1} {...(at.kind === 'read' ? { value: at.done / at.total } : {})} />
    <p role="status">{saidOf(at, words)}</p>
    <button type="button" onClick={() => forget('stopped')}>
      {words.stop}
    </button>
  </main>
)

const saidOf = (at: View, words: WebPhrases): string => {
  if (at.kind === 'read') return fill(words.readingOf, { done: at.done, total: at.total, name: at.name })
  return at.kind === 'comparing' ? fill(words.comparing, { total: at.total }) : `${words.reading} …`
}
