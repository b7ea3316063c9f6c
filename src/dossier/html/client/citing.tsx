import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Choice } from './choice.ts'
import { saidBy } from './said.ts'
import type { Words } from './words.ts'

/** The words of a report of which a reader asks what is told from them. */
const asked = signal<HTMLElement | null>(null)

/** Items that are listed. */
const most = 8
const longest = 70

/** What the account tells from words of a report, each a way back to it. */
export const Citing = ({ choice, words }: { choice: Choice; words: Words }): VNode | null => {
  const mark = asked.value
  if (mark === null) return null
  return (
    <div class="citing">
      <p>{words.citedBy}</p>
      <ul>
        {partsOf(mark)
          .slice(0, most)
          .map((part, index) => (
            <li key={index}>
              <button type="button" onClick={() => lead(part, mark, choice)}>
                {nameOf(part)}
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}

/** One part an item: its line or quotation that cites the words, else itself. */
const partsOf = (mark: HTMLElement): readonly HTMLElement[] => {
  const numbers = (mark.dataset['of'] ?? '').split(' ')
  const parts = numbers.flatMap((number) => [...document.querySelectorAll<HTMLElement>(`main [data-n="${number}"]`)])
  const told = parts.filter((part) => part.closest('.why') === null)
  return [...new Map(told.map((part) => [part.closest('.item') ?? part, part])).values()]
}

const nameOf = (part: HTMLElement): string => {
  const item = part.closest('.item')
  const said = [item?.closest('section')?.querySelector('h2'), item?.querySelector(':scope > .head') ?? part]
  const name = said.flatMap((element) => (element ? saidBy(element) : [])).join(': ')
  return name.length > longest ? `${name.slice(0, longest)}…` : name
}

const lead = (part: HTMLElement, mark: HTMLElement, choice: Choice): void => {
  asked.value = null
  for (let fold = part.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  part.scrollIntoView({ block: 'center' })
  choice.choose(part, mark, mark)
}

/** A click on cited words, or Enter where the keyboard is at them, asks what is told from them. */
export const watchWords = (): void => {
  const ask = (target: EventTarget | null): void => {
    const element = target as Element
    if (element.closest('.citing') || document.documentElement.matches('.beside')) return
    asked.value = getSelection()?.isCollapsed === false ? null : element.closest<HTMLElement>('.report mark')
  }
  document.addEventListener('click', (event) => ask(event.target))
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape') asked.value = null
    if (key === 'Enter' && (target as Element).matches('.report mark')) ask(target)
  })
}
