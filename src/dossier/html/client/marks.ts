/** Marks that stand in one paragraph, and are looked at together. */
export type Stop = readonly HTMLElement[]

/** Finds what a part of the page leads to. */
export interface MarkIndex {
  /** The words of a part and of all parts within it, paragraph by paragraph, in the order of the reports. */
  stopsOf(part: HTMLElement): readonly Stop[]
  /** Reads the marks of the page, if they are not known yet. */
  read(): void
}

/** Reads once, when it is first asked, which marks belong to which numbers. */
export const indexMarks = (page: Document): MarkIndex => {
  let known: Index | null = null
  const read = (): Index => (known ??= indexOf(page))
  return {
    read,
    stopsOf: (part) => {
      const { byNumber, order } = read()
      const marks = new Set(numbersOf(part).flatMap((number) => byNumber.get(number) ?? []))
      const sorted = [...marks].sort((a, b) => order.get(a)! - order.get(b)!)
      return [...Map.groupBy(sorted, (mark) => mark.parentElement).values()]
    },
  }
}

interface Index {
  readonly byNumber: ReadonlyMap<string, readonly HTMLElement[]>
  readonly order: ReadonlyMap<HTMLElement, number>
}

const indexOf = (page: Document): Index => {
  const byNumber = new Map<string, HTMLElement[]>()
  const order = new Map<HTMLElement, number>()
  for (const mark of page.querySelectorAll<HTMLElement>('mark[data-of]')) {
    order.set(mark, order.size)
    for (const number of (mark.dataset['of'] ?? '').split(' ')) {
      const own = byNumber.get(number)
      if (own) own.push(mark)
      else byNumber.set(number, [mark])
    }
  }
  return { byNumber, order }
}

/** Reasons have words of their own, which are lit when one of them is chosen. */
const numbersOf = (part: HTMLElement): readonly string[] => {
  const inner = [...part.querySelectorAll<HTMLElement>('[data-n]')].filter(
    (element) => element.closest('.why') === part.closest('.why'),
  )
  return [part, ...inner].flatMap((element) => element.dataset['n'] ?? [])
}
