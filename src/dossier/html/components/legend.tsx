import type { VNode } from 'preact'
import type { CitedKind } from '../../account/view.ts'
import { markClasses } from '../page/mark-classes.ts'
import type { Page } from '../page/page.ts'

const kinds: readonly CitedKind[] = ['figure', 'time', 'name', 'label', 'saying', 'statement']

/** The kinds of marks that the reports have, each in its own line style, to be switched off and on. */
export const Legend = ({ page }: { page: Page }): VNode => (
  <fieldset class="legend">
    <legend>{page.words.lines.legend}</legend>
    {kinds
      .filter((kind) => page.kinds.has(kind))
      .map((kind) => (
        <label key={kind}>
          <input type="checkbox" id={`show-${markClasses[kind] ?? 's'}`} checked />
          <span class={`sample ${markClasses[kind] ?? ''}`.trim()}>{page.words.kinds[kind]}</span>
        </label>
      ))}
  </fieldset>
)
