import type { VNode } from 'preact'
import type { Choice } from './choice.ts'
import type { Words } from './words.ts'

/** Over the reports while something is chosen: where the reader is among its words, and ways on and back. */
export const Bar = ({ choice, words }: { choice: Choice; words: Words }): VNode => {
  const of = choice.stops.value.length
  const shown = choice.part.value !== null && of > 0
  const place = words.position.replace('{at}', String(choice.at.value + 1)).replace('{of}', String(of))
  return (
    <div class="bar" hidden={!shown}>
      <output>{shown ? `${place} · ${reportOf(choice)}` : ''}</output>
      <button type="button" disabled={of < 2} onClick={() => choice.move(-1)}>
        {words.previous}
      </button>
      <button type="button" disabled={of < 2} onClick={() => choice.move(1)}>
        {words.next}
      </button>
      <button type="button" onClick={() => goBack(choice)}>
        {words.clear}
      </button>
    </div>
  )
}

/** The letter and the outlet of the report that is looked at. */
const reportOf = ({ stops, at }: Choice): string =>
  stops.value[at.value]?.[0]?.closest('.report')?.querySelector('h3')?.textContent ?? ''

const goBack = (choice: Choice): void => {
  const from = choice.from.value
  choice.clear()
  from?.focus()
}
