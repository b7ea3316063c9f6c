import { computed, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { saidBy } from './said.ts'
import type { Words } from './words.ts'

/** What can be found: an item of the account, or a paragraph of a report. */
interface Entry {
  readonly element: HTMLElement
  readonly text: string
  readonly folded: string
  readonly where: string
}

/** Hits that are listed. */
const most = 12
/** Characters shown around what was found. */
const around = 40

const plain = /^[ -~]*$/

/** Words without case and accents, each letter in its place. */
const fold = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldEach(text))

const foldEach = (text: string): string =>
  [...text]
    .map((letter) => letter.normalize('NFD')[0]!.toLowerCase().padEnd(letter.length).slice(0, letter.length))
    .join('')

const entryOf = (element: HTMLElement, where: string): Entry => {
  const text = saidBy(element)
  return { element, text, folded: fold(text), where }
}

function* entriesOf(): Generator<Entry> {
  for (const element of document.querySelectorAll<HTMLElement>(
    'main :is(.head, .quotes > li, .rows > li, .item > .note)',
  ))
    yield entryOf(element, element.closest('section')?.querySelector('h2')?.textContent ?? '')
  for (const element of document.querySelectorAll<HTMLElement>('.report .text > *'))
    yield entryOf(element, element.closest('.report')?.querySelector('h3')?.textContent ?? '')
}

const asked = signal('')
/** Empty until it is all read: when the page has nothing else to do, or a reader searches. */
const entries: Entry[] = []

/** Reads what can be found, in small steps. */
export function* readAll(): Generator<void> {
  const read: Entry[] = []
  for (const entry of entriesOf()) {
    read.push(entry)
    yield
  }
  entries.push(...read)
}

const hits = computed(() => {
  const words = fold(asked.value.trim())
  if (words.length < 2) return []
  return entries.filter((entry) => entry.folded.includes(words))
})

/** Finds words in the account and in the reports: `/` leads to it, arrows to what was found. */
export const Search = ({ words }: { words: Words }): VNode => {
  const found = hits.value
  return (
    <search onKeyDown={onKey}>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        aria-keyshortcuts="/"
        value={asked.value}
        onInput={(event) => (asked.value = event.currentTarget.value)}
      />
      <output>{asked.value.trim().length < 2 ? '' : words.found.replace('{n}', String(found.length))}</output>
      {found.length === 0 ? null : (
        <ul>
          {found.slice(0, most).map((entry, index) => (
            <li key={index}>
              <button type="button" onClick={() => show(entry)}>
                <small>{entry.where}</small> <Cut entry={entry} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}

const Cut = ({ entry: { text, folded } }: { entry: Entry }): VNode => {
  const at = folded.indexOf(fold(asked.value.trim()))
  const end = at + asked.value.trim().length
  return (
    <span>
      {at > around ? '…' : ''}
      {text.slice(Math.max(0, at - around), at)}
      <b>{text.slice(at, end)}</b>
      {text.slice(end, end + around)}
      {text.length > end + around ? '…' : ''}
    </span>
  )
}

const show = ({ element }: Entry): void => {
  asked.value = ''
  for (let folds = element.closest('details'); folds; folds = folds.parentElement?.closest('details') ?? null)
    folds.open = true
  element.tabIndex = -1
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
  element.classList.add('found')
  setTimeout(() => element.classList.remove('found'), 2500)
}

const onKey = (event: KeyboardEvent): void => {
  const home = event.currentTarget as HTMLElement
  const stops = [...home.querySelectorAll<HTMLElement>('input, button')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  if (event.key === 'Escape') asked.value = ''
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
  else if (event.key === 'Enter' && at === 0) {
    if (hits.value[0]) show(hits.value[0])
  } else return
  event.preventDefault()
}

/** Leads `/` to the search, wherever nothing is being written. */
export const watchSlash = (): void =>
  document.addEventListener('keydown', (event) => {
    const writing = (event.target as Element).closest('input:not([type="checkbox"]), textarea')
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    document.querySelector<HTMLElement>('search input')?.focus()
  })
