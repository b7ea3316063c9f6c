import type { FoundReport } from '../../collection/index.ts'
import { messageOf, type ReaderLanguage } from '../../index.ts'
import { paintFor, writeOutput } from '../output.ts'
import { printable } from '../printable.ts'
import { withCollection, type StoreOptions } from './with-collection.ts'

export interface SearchCommandOptions extends StoreOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly ui: ReaderLanguage
  readonly story?: string
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
  readonly limit: number
}

/** `corroborate search`: finds words in the reports of a collection. Gives the exit code. */
export const searchCommand = (words: readonly string[], options: SearchCommandOptions): Promise<number> =>
  withCollection({ store: options.store, threads: 0, mustExist: true }, async (collection) => {
    const { story, outlet, from, to, limit } = options
    const { items, next } = await collection.search({
      text: words.map(quoted).join(' '),
      ...(story && { story }),
      ...(outlet && { outlet }),
      ...(from && { from }),
      ...(to && { to }),
      limit,
    })
    await writeOutput(
      [options.format === 'json' ? `${JSON.stringify(items, null, 2)}\n` : listed(items, next !== null, options)],
      options.output ?? null,
    )
    return items.length > 0 ? 0 : 1
  })

/** What the shell gives as one argument stands together. */
const quoted = (word: string): string => (/\s/u.test(word) && !word.includes('"') ? `"${word}"` : word)

const listed = (items: readonly FoundReport[], areMore: boolean, options: SearchCommandOptions): string => {
  const paint = paintFor(options.output === undefined || options.output === '-')
  if (items.length === 0) return `${messageOf('search-none', {}, options.ui)}\n`
  const lines = items.flatMap(({ id, story, outlet, title, published, snippets }) => [
    paint('head', printable([outlet, title].filter((part) => part).join(': ')) || id),
    `  ${paint('id', [published, id, story].filter((part) => part).join('  '))}`,
    ...snippets.map(({ start, text, found }) => {
      let line = ''
      let at = 0
      for (const hit of found) {
        line += printable(text.slice(at, hit.start - start))
        line += paint('letter', printable(text.slice(hit.start - start, hit.end - start)))
        at = hit.end - start
      }
      return `  … ${(line + printable(text.slice(at))).replace(/\s+/gu, ' ')} …`
    }),
    '',
  ])
  const code = areMore ? 'search-more' : 'search-count'
  return `${[...lines, paint('note', messageOf(code, { count: items.length }, options.ui))].join('\n')}\n`
}
