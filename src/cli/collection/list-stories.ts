import type { Page, StoryQuery, StoryRow } from '../../collection/index.ts'
import { messageOf, phrasesIn, type ReaderLanguage, type SupportedLanguage } from '../../index.ts'
import { paintFor, writeOutput } from '../output.ts'
import { printable } from '../printable.ts'
import { withCollection, type StoreOptions } from './with-collection.ts'

export interface ListOptions extends StoreOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly ui: ReaderLanguage
  readonly text?: string
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
  readonly limit: number
}

/** `corroborate stories` without inputs: lists the stories of a collection, the latest first. Gives the exit code. */
export const listStories = (options: ListOptions): Promise<number> =>
  withCollection({ store: options.store, threads: 0, mustExist: true }, async (collection) => {
    const { stories } = await collection.counts()
    const page = await pageOf((query) => collection.stories(query), options)
    const text = options.format === 'json' ? `${JSON.stringify(page.items, null, 2)}\n` : listed(page, stories, options)
    await writeOutput([text], options.output ?? null)
    return 0
  })

const pageOf = async (
  ask: (query: StoryQuery) => Promise<Page<StoryRow>>,
  { text, from, to, outlet, limit }: ListOptions,
): Promise<Page<StoryRow>> => {
  const items: StoryRow[] = []
  let cursor: string | null = null
  do {
    const page: Page<StoryRow> = await ask({
      ...(text && { text }),
      ...(from && { from }),
      ...(to && { to }),
      ...(outlet && { outlet }),
      ...(cursor && { cursor }),
      limit: limit - items.length,
    })
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null && items.length < limit)
  return { items, next: cursor }
}

const listed = ({ items, next }: Page<StoryRow>, all: number, options: ListOptions): string => {
  const paint = paintFor(options.output === undefined || options.output === '-')
  const lines = items.flatMap((story) => [
    '',
    paint('head', headingOf(story)),
    `  ${paint('id', [daysOf(story), story.id].filter((part) => part !== '').join('  '))}`,
    `  ${tellersOf(story, options.ui)}`,
  ])
  const head = messageOf('stories-count', { shown: items.length, all }, options.ui)
  const more = next === null ? [] : ['', paint('note', messageOf('stories-more', {}, options.ui))]
  return `${[paint('head', head), ...lines, ...more].join('\n')}\n`
}

/** What a story is called in a list. */
export const headingOf = ({ id, heading }: Pick<StoryRow, 'id' | 'heading'>): string =>
  printable((heading?.text ?? id).replace(/\s+/gu, ' '))

const daysOf = ({ first, last }: StoryRow): string =>
  first === null || first === last ? (first ?? '') : `${first} – ${last}`

/** So many outlets are named in a line. */
const mostNamed = 6

const tellersOf = ({ reports, languages, outlets }: StoryRow, ui: ReaderLanguage): string =>
  [
    messageOf('stories-line', { reports }, ui),
    languages.map((code) => phrasesIn(ui).languages[code as SupportedLanguage] ?? code).join(', '),
    printable(outlets.slice(0, mostNamed).join(', ')) +
      (outlets.length > mostNamed ? ` + ${outlets.length - mostNamed}` : ''),
  ]
    .filter((part) => part !== '')
    .join(' · ')
