import type { Signal } from '@preact/signals'
import type { VNode } from 'preact'
import type { CorrectionChoice, CorrectPhrases } from '../../../words/correct/phrases.ts'
import { fieldsOf, type Draft } from './entry.ts'
import type { Taken } from './taken.ts'

interface Props {
  readonly draft: Signal<Draft>
  readonly words: CorrectPhrases
  readonly letters: readonly string[]
  /** What the reader has selected, or looks at. */
  readonly take: () => Taken | null
}

/** What is wrong with which words, and what a choice asks for besides. */
export const Fields = (props: Props): VNode => {
  const { draft, words } = props
  const asked = fieldsOf(draft.value.choice)
  return (
    <>
      <Slot {...props} field="at" label={words.words} />
      <label>
        {words.wrong}
        <select
          value={draft.value.choice}
          onChange={(event) => set(draft, { choice: event.currentTarget.value as CorrectionChoice })}
        >
          {Object.entries(words.choices).map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {asked.includes('and') ? <Slot {...props} field="and" label={words.other} /> : null}
      {(['value', 'day', 'outlet', 'note'] as const)
        .filter((field) => asked.includes(field))
        .map((field) => (
          <Typed key={field} {...props} field={field} />
        ))}
      {asked.includes('copyOf') ? <CopyOf {...props} /> : null}
      <Typed {...props} field="who" />
      <Typed {...props} field="why" />
    </>
  )
}

const set = (draft: Signal<Draft>, part: Partial<Draft>): void => {
  draft.value = { ...draft.value, ...part }
}

/** Words of a report, taken from where the reader is. */
const Slot = ({ draft, words, take, field, label }: Props & { field: 'at' | 'and'; label: string }): VNode => {
  const taken = draft.value[field]
  return (
    <p class="slot">
      {label}: <q>{taken === null ? words.none : `${taken.letter} · ${taken.exact}`}</q>{' '}
      {/* The selection must still be there when the button is pressed. */}
      <button
        type="button"
        aria-label={`${words.take}: ${label}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => set(draft, { [field]: take() ?? taken })}
      >
        {words.take}
      </button>
    </p>
  )
}

const Typed = ({
  draft,
  words,
  field,
}: Props & { field: 'value' | 'day' | 'outlet' | 'note' | 'who' | 'why' }): VNode => (
  <label>
    {words[field]}
    <input
      name={field}
      value={draft.value[field]}
      onInput={(event) => set(draft, { [field]: event.currentTarget.value })}
    />
  </label>
)

const CopyOf = ({ draft, words, letters }: Props): VNode => (
  <label>
    {words.copyOf}
    <select value={draft.value.copyOf} onChange={(event) => set(draft, { copyOf: event.currentTarget.value })}>
      <option value="">{words.unchanged}</option>
      <option value="own">{words.own}</option>
      {letters.map((letter) => (
        <option key={letter} value={letter}>
          {letter}
        </option>
      ))}
    </select>
  </label>
)
