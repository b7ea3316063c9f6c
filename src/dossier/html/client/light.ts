import { effect } from '@preact/signals'
import type { Choice } from './choice.ts'

/** Keeps the page showing what is chosen: its words lit, the ones looked at in view, the item marked. */
export const lightUp = (choice: Choice): void => {
  let shown: HTMLElement | null = null
  effect(() => {
    const part = choice.part.value
    const stops = choice.stops.value
    const lit = stops.flat()
    const now = stops[choice.at.value] ?? []
    document.documentElement.classList.toggle('choosing', lit.length > 0)
    part?.classList.add('chosen')
    for (const mark of lit) mark.classList.add('lit')
    for (const mark of now) mark.classList.add('now')
    if (part && part !== shown && lit.length > 0) keepInSight(part)
    shown = part
    if (now[0]) lookAt(now[0])
    return () => {
      part?.classList.remove('chosen')
      for (const mark of lit) mark.classList.remove('lit', 'now')
    }
  })
}

/** Words move to the upper part of the pane, and the keyboard with them; the account stays where it is. */
const lookAt = (mark: HTMLElement): void => {
  mark.tabIndex = -1
  mark.focus({ preventScroll: true })
  const pane = mark.closest('.pane')
  if (!pane) return
  const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTop += above - pane.clientHeight / 4
}

/** Where the pane comes over the account, what was chosen moves out from under it. */
const keepInSight = (part: HTMLElement): void => {
  const pane = document.querySelector('.pane')?.getBoundingClientRect()
  const own = part.getBoundingClientRect()
  if (!pane || pane.left > own.left || own.bottom <= pane.top) return
  scrollBy(0, Math.min(own.top - 16, own.bottom - pane.top + 16))
}
