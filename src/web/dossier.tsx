import type { VNode } from 'preact'
import type { WebPhrases } from '../dossier/words/web/phrases.ts'
import { useAddress } from './address.ts'
import type { Shown } from './exchange.ts'
import { Failures } from './failures.tsx'

/**
 * The dossier in a frame of its own. The frame is of no origin: whatever a report might bring about in it, it
 * reaches neither this page nor the files.
 */
export const Dossier = ({ shown: { framed, failures }, words }: { shown: Shown; words: WebPhrases }): VNode => (
  <div class="shown">
    <Failures failures={failures} words={words} />
    <iframe
      title={words.dossier}
      src={useAddress(framed)}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  </div>
)
