import { Fragment, type VNode } from 'preact'
import { fill } from '../dossier/words/phrases.ts'
import type { WebPhrases } from '../dossier/words/web/phrases.ts'
import { Choose } from './choose.tsx'
import { Failures } from './failures.tsx'
import type { View } from './state.ts'

/** What the page is for, and where reports are dropped; and what came of those before. */
export const Welcome = ({ at, words }: { at: View; words: WebPhrases }): VNode => (
  <main>
    <p class="what">{words.what}</p>
    <div class="drop">
      <p class="here">{words.drop}</p>
      <p class="ways">
        <Choose label={words.chooseFiles} /> <span>{words.or}</span> <Choose label={words.chooseFolder} folder />
      </p>
      <p class="kinds">{words.kinds}</p>
    </div>
    <div role="status">
      {at.kind === 'stopped' ? <p>{words.stopped}</p> : null}
      {at.kind === 'broke' ? <p class="failed">{fill(words.broke, { detail: at.detail })}</p> : null}
      {at.kind === 'nothing' ? (
        <Fragment>
          <p class="failed">{words.nothing}</p>
          <Failures failures={at.failures} words={words} open />
        </Fragment>
      ) : null}
    </div>
    <p class="kinds">{words.lists}</p>
    <p class="private">{words.private}</p>
  </main>
)
