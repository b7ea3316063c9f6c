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
  const mark = link?.closest('main') ? markOf(link) : null
  if (link && mark && link.closest(parts) === null) {
    event.preventDefault()
    return toWords(mark, choice, link)
  }
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
const markOf = (link: Element): HTMLElement | null => {
  const address = link.getAttribute('href') ?? ''
  const place = address.startsWith('#') ? document.getElementById(decodeURIComponent(address.slice(1))) : null
  return place?.tagName === 'MARK' ? place : null
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
  if (named.tagName === 'MARK') return toWords(named, choice, null)
  for (let fold = named.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  const part = named.closest<HTMLElement>(parts)
  const to = part && firstLink(part)
  if (!part || !to) return
  part.scrollIntoView({ block: 'start' })
  choice.choose(part, markOf(to), to)
}

/** Words that a chart, or an address that was sent, leads to are shown with the first part that tells them. */
const toWords = (mark: HTMLElement, choice: Choice, from: Element | null): void => {
  const link = [...document.querySelectorAll('main a')].find(
    (one) => one.getAttribute('href') === `#${mark.id}` && one.closest(parts) !== null,
  )
  const part = link?.closest<HTMLElement>(parts) ?? citing(mark)
  if (part) choice.choose(part, mark, (from ?? link ?? part) as HTMLElement)
  else mark.scrollIntoView({ block: 'center' })
}

const citing = (mark: HTMLElement): HTMLElement | null => {
  const numbers = (mark.dataset['of'] ?? '').split(' ')
  const told = [...document.querySelectorAll<HTMLElement>('main [data-n]')]
  return told.find((part) => numbers.includes(part.dataset['n']!) && part.closest('.why') === null) ?? null
}
