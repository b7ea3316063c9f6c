import { effect } from '@preact/signals'
import type { Choice } from './choice.ts'

/** Keeps the page showing what is chosen: its words lit, the ones looked at in view, the item marked. */
export const lightUp = (choice: Choice): void => {
  effect(() => {
    const part = choice.part.value
    const lit = choice.stops.value.flat()
    document.documentElement.classList.toggle('choosing', lit.length > 0)
    part?.classList.add('chosen')
    for (const mark of lit) mark.classList.add('lit')
    return () => {
      part?.classList.remove('chosen')
      for (const mark of lit) mark.classList.remove('lit')
    }
  })
  effect(() => {
    const stop = choice.stops.value[choice.at.value] ?? []
    for (const mark of stop) mark.classList.add('now')
    if (stop[0]) lookAt(stop[0])
    return () => {
      for (const mark of stop) mark.classList.remove('now')
    }
  })
}

/** Words move to the upper part of the pane, and the keyboard with them. */
const lookAt = (mark: HTMLElement): void => {
  mark.tabIndex = -1
  mark.focus({ preventScroll: true })
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}
