import type { VNode } from 'preact'
import { fill } from '../dossier/words/phrases.ts'
import type { WebPhrases } from '../dossier/words/web/phrases.ts'
import { useAddress } from './address.ts'
import { Choose } from './choose.tsx'
import type { Shown } from './exchange.ts'
import { forget } from './state.ts'

/** What can be done with a dossier that is shown. */
export const Bar = ({ shown: { reports: n, page, json }, words }: { shown: Shown; words: WebPhrases }): VNode => {
  const address = useAddress(page)
  return (
    <div class="bar">
      <p role="status">{n === 1 ? words.oneReport : fill(words.reports, { n })}</p>
      <a class="button" href={address} download="dossier.html">
        {words.savePage}
      </a>
      <a class="button" href={useAddress(json)} download="dossier.json">
        {words.saveData}
      </a>
      <a class="button" href={address} target="_blank">
        {words.openApart}
      </a>
      <Choose label={words.add} />
      <button type="button" onClick={() => forget()}>
        {words.anew}
      </button>
    </div>
  )
}
