import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Correcting as Brought } from '../../page/correcting.ts'
import type { Choice } from '../choice.ts'
import { empty, entryOf, missingIn, type Draft } from './entry.ts'
import { Fields } from './fields.tsx'
import { askHome, send, type Home } from './home.ts'
import { takenSelection, takenStop, type Taken } from './taken.ts'

/** The words, reports and corrections that the page brings; null where it brings none. */
export const readCorrecting = (): Brought | null =>
  JSON.parse(document.getElementById('correcting')?.textContent ?? 'null') as Brought | null

const isOpen = signal(false)
const draft = signal<Draft>(empty)
const made = signal<readonly object[]>([])
const said = signal('')
const home = signal<Home | null>(null)

/** The way into correcting, and what is written down so far: nothing of it leaves the page but as a file. */
export const Correcting = ({ brought, choice }: { brought: Brought; choice: Choice }): VNode => {
  const { words } = brought
  return (
    <div class="correcting">
      <button type="button" aria-expanded={isOpen.value} onClick={() => void open()}>
        {isOpen.value ? words.close : words.open}
      </button>
      {isOpen.value ? <Form brought={brought} choice={choice} /> : null}
    </div>
  )
}

const open = async (): Promise<void> => {
  isOpen.value = !isOpen.value
  if (isOpen.value) home.value ??= await askHome()
}

const Form = ({ brought, choice }: { brought: Brought; choice: Choice }): VNode => {
  const { words, kept } = brought
  const take = (): Taken | null => takenSelection(getSelection()) ?? takenStop(choice.stops.value[choice.at.value])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        keep(brought)
      }}
    >
      <p>{home.value === null ? words.how : words.howHere}</p>
      <Fields draft={draft} words={words} letters={Object.keys(brought.reports)} take={take} />
      <p>
        <button type="submit">{words.keep}</button>
        {home.value === null ? null : (
          <button type="button" disabled={made.value.length === 0} onClick={() => void hand(home.value!, words)}>
            {words.send.replace('{n}', String(made.value.length))}
          </button>
        )}
        <button
          type="button"
          disabled={made.value.length === 0}
          onClick={() => save([...kept, ...made.value], words.saved)}
        >
          {words.save.replace('{n}', String(kept.length + made.value.length))}
        </button>
      </p>
      <p role="status">{said.value}</p>
      <Made words={words} />
    </form>
  )
}

/** What was written down on this page, each to be taken back. */
const Made = ({ words }: { words: Brought['words'] }): VNode | null =>
  made.value.length === 0 ? null : (
    <ul>
      {made.value.map((entry, at) => (
        <li key={at}>
          <code>{JSON.stringify(entry)}</code>{' '}
          <button type="button" onClick={() => (made.value = made.value.filter((one) => one !== entry))}>
            {words.remove}
          </button>
        </li>
      ))}
    </ul>
  )

const keep = ({ words, reports }: Brought): void => {
  const missing = missingIn(draft.value)
  if (missing.length > 0) {
    const names = { ...words, at: words.words, and: words.other } as Readonly<Record<string, unknown>>
    said.value = words.missing.replace('{what}', missing.map((field) => String(names[field])).join(', '))
    return
  }
  const today = new Date()
  const when = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  made.value = [...made.value, entryOf(draft.value, reports, when)]
  draft.value = { ...empty, choice: draft.value.choice, who: draft.value.who }
  said.value = ''
}

/** Sends what was written down to the collection, and shows the dossier that comes of it. */
const hand = async (to: Home, words: Brought['words']): Promise<void> => {
  const wrong = await send(to, made.value)
  said.value = wrong === null ? words.sent : words.notSent.replace('{why}', wrong)
  if (wrong !== null) return
  made.value = []
  location.reload()
}

/** Hands the file to the reader as a browser does with any download. */
const save = (entries: readonly object[], done: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(entries, null, 2)}\n`], { type: 'application/json' }))
  link.download = 'corrections.json'
  link.click()
  URL.revokeObjectURL(link.href)
  said.value = done
}
