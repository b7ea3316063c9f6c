import type { VNode } from 'preact'
import type { WebPhrases } from '../dossier/words/web/phrases.ts'

/** What could not be read, and what to do about it. */
export const Failures = ({
  failures,
  words,
  open = false,
}: {
  failures: readonly string[]
  words: WebPhrases
  open?: boolean
}): VNode | null =>
  failures.length === 0 ? null : (
    <details class="failures" open={open}>
      <summary>
        {words.unread} ({failures.length})
      </summary>
      <ul>
        {failures.map((failure) => (
          <li key={failure}>{failure}</li>
        ))}
      </ul>
    </details>
  )
