import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import { linksBetween, type Link } from './links.ts'
import type { MarkIndex } from './marks.ts'

/** Two reports that stand side by side, and the passage that is looked at. */
export interface Beside {
  /** The letters of the reports; null while the account is shown. */
  readonly pair: ReadonlySignal<readonly [string, string] | null>
  readonly links: ReadonlySignal<readonly Link[]>
  readonly at: ReadonlySignal<number>
  open(left: string, right: string): void
  go(to: number): void
  close(): void
}

const sides = ['left', 'right'] as const
const address = /^#([A-Z]+)~([A-Z]+)$/

export const createBeside = (marks: MarkIndex): Beside => {
  const pair = signal<readonly [string, string] | null>(null)
  const at = signal(0)
  const links = computed(() => {
    const [left, right] = (pair.value ?? []).map((letter) => document.getElementById(letter))
    return left && right ? linksBetween(left, right, marks) : []
  })
  const beside: Beside = {
    pair,
    links,
    at,
    open: (left, right) =>
      batch(() => {
        pair.value = [left, right]
        at.value = 0
        history.replaceState(null, '', `#${left}~${right}`)
      }),
    go: (to) => {
      const many = links.value.length
      if (many > 0) at.value = (to + many) % many
    },
    close: () => {
      pair.value = null
      history.replaceState(null, '', location.href.replace(/#.*/, ''))
    },
  }
  fromAddress(beside)
  addEventListener('hashchange', () => fromAddress(beside))
  return beside
}

/** An address that was sent: `#A~C`. */
const fromAddress = ({ open }: Beside): void => {
  const [, left, right] = address.exec(location.hash) ?? []
  if (left && right && document.getElementById(left) && document.getElementById(right)) open(left, right)
}

/** Keeps the page showing the two reports, what links them, and the passage that is looked at. */
export const showBeside = (beside: Beside): void => {
  effect(() => {
    const pair = beside.pair.value
    document.documentElement.classList.toggle('beside', pair !== null)
    if (pair === null) return
    // The account is where it was when the reader comes back to it.
    const { scrollY } = window
    scrollTo(0, 0)
    const reports = pair.map((letter) => document.getElementById(letter)!)
    reports.forEach((report, index) => {
      report.classList.add(sides[index]!)
      report.tabIndex = 0
    })
    const marked = beside.links.value.flatMap((link, index) => sides.map((side) => number(link, side, index)))
    const altered = alteredIn(reports)
    for (const mark of altered) mark.classList.add('altered')
    return () => {
      document.documentElement.classList.remove('beside')
      scrollTo(0, scrollY)
      for (const mark of altered) mark.classList.remove('altered')
      for (const { first, all } of marked) {
        for (const mark of all) mark.classList.remove('linked')
        for (const name of ['data-link', 'tabindex', 'role']) first.removeAttribute(name)
      }
      for (const report of reports) {
        report.classList.remove(...sides)
        report.removeAttribute('tabindex')
      }
    }
  })
  effect(() => {
    const link = beside.pair.value === null ? undefined : beside.links.value[beside.at.value]
    if (!link) return
    for (const side of sides) {
      for (const mark of link[side]) mark.classList.add('now')
      bringIn(link[side][0]!)
    }
    return () => {
      for (const mark of [...link.left, ...link.right]) mark.classList.remove('now')
    }
  })
}

/** The number of a link stands before its first words on either side, where the keyboard stops. */
const number = (
  link: Link,
  side: 'left' | 'right',
  index: number,
): { readonly first: HTMLElement; readonly all: readonly HTMLElement[] } => {
  const all = link[side]
  const first = all[0]!
  for (const mark of all) mark.classList.add('linked')
  first.dataset['link'] = [first.dataset['link'], index + 1].filter(Boolean).join(' ')
  first.tabIndex = 0
  first.setAttribute('role', 'button')
  return { first, all }
}

/** The words of two reports that the account marks as altered. */
const alteredIn = (reports: readonly Element[]): readonly Element[] => {
  const numbers = [...document.querySelectorAll<HTMLElement>('main em.altered')].map(({ dataset }) => dataset['n'])
  const wanted = new Set(numbers)
  return reports.flatMap((report) =>
    [...report.querySelectorAll<HTMLElement>('mark[data-of]')].filter((mark) =>
      mark.dataset['of']!.split(' ').some((of) => wanted.has(of)),
    ),
  )
}

/** Words move to the upper part of their report; the other report stays where its own words are. */
const bringIn = (mark: HTMLElement): void => {
  const report = mark.closest('.report')!
  const above = mark.getBoundingClientRect().top - report.getBoundingClientRect().top
  report.scrollTop += above - report.clientHeight / 4
}

/** A click or Enter on linked words leads across: both passages are shown, and the keyboard goes to the other one. */
export const watchBeside = (beside: Beside): void => {
  const across = (target: EventTarget | null, isKey: boolean): void => {
    if (beside.pair.value === null) return
    const mark = (target as Element).closest<HTMLElement>('mark.linked')
    if (!mark) return
    const found = beside.links.value.findIndex((link) => link.left.includes(mark) || link.right.includes(mark))
    if (found < 0) return
    beside.go(found)
    const { left, right } = beside.links.value[found]!
    if (isKey) (left.includes(mark) ? right : left)[0]!.focus({ preventScroll: true })
  }
  document.addEventListener('click', (event) => {
    if (getSelection()?.isCollapsed !== false) across(event.target, false)
  })
  document.addEventListener('keydown', (event) => {
    if (beside.pair.value === null) return
    if (event.key === 'Escape') beside.close()
    if (event.key === 'Enter' && (event.target as Element).matches('mark')) across(event.target, true)
  })
}
