import type { Choice } from './choice.ts'

/** Turns what the reader does into choices: clicks, keys, and addresses that name an item. */
export const watch = (choice: Choice): void => {
  document.addEventListener('click', (event) => onClick(event, choice))
  document.addEventListener('keydown', (event) => onKey(event, choice))
  addEventListener('hashchange', () => fromAddress(choice))
  fromAddress(choice)
}

const onClick = (event: MouseEvent, choice: Choice): void => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const target = event.target as Element
  const link = target.closest('a')
  const part = target.closest<HTMLElement>(parts)
  if (!part || (link && !markOf(link) && link.hash !== `#${part.id}`)) return
  // Words that a reader selects to copy them are not chosen by it.
  if (!link && (target.closest('summary, button, input, label') || getSelection()?.isCollapsed === false)) return
  const to = link && markOf(link) ? link : firstLink(part)
  if (!to) return
  event.preventDefault()
  choice.choose(part, markOf(to), link ?? to)
  const named = part.id === '' ? part.closest('[id].item') : part
  if (named) setAddress(named.id)
}

const parts = 'main [data-n], main .item'

/** The mark that a link leads to, if it leads to one. */
const markOf = (link: HTMLAnchorElement): Element | null => {
  if (link.hash === '') return null
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  return place?.matches('mark') ? place : null
}

const firstLink = (part: HTMLElement): HTMLAnchorElement | null =>
  [...part.querySelectorAll('a')].find((link) => markOf(link) !== null) ?? null

/** Without a jump: the reader stays where they are in the account. */
const setAddress = (id: string): void => {
  if (decodeURIComponent(location.hash.slice(1)) !== id) history.pushState(null, '', `#${id}`)
}

const onKey = (event: KeyboardEvent, choice: Choice): void => {
  if (event.altKey || event.ctrlKey || event.metaKey || choice.part.value === null) return
  if (event.key === 'Escape') {
    const from = choice.from.value
    choice.clear()
    from?.focus({ preventScroll: false })
  }
}

/** An address that was sent: what is folded around its item is unfolded. */
const fromAddress = (choice: Choice): void => {
  const id = decodeURIComponent(location.hash.slice(1))
  const named = id === '' ? null : document.getElementById(id)
  if (!named) return choice.clear()
  if (named.tagName === 'MARK') return toWords(named, choice)
  for (let fold = named.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  const part = named.closest<HTMLElement>(parts)
  const to = part && firstLink(part)
  if (!part || !to) return
  part.scrollIntoView({ block: 'start' })
  choice.choose(part, markOf(to), to)
}

/** Words that a chart, or an address that was sent, leads to are those of the first part that leads there. */
const toWords = (mark: HTMLElement, choice: Choice): void => {
  const from = document.activeElement instanceof SVGElement ? document.activeElement : null
  const link = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(
    (one) => one.hash === `#${mark.id}` && one.closest(parts) !== null,
  )
  const part = link?.closest<HTMLElement>(parts)
  if (link && part) choice.choose(part, mark, (from as Element as HTMLElement | null) ?? link)
  else mark.scrollIntoView({ block: 'center' })
}
