import type { Changes } from '../../model/change.ts'
import { changesViewOf, type Between, type ChangeGroup, type ChangeItem } from '../account/changes-view.ts'
import { phrasesIn } from '../words/index.ts'
import { fill } from '../words/phrases.ts'
import { fit } from './lines.ts'
import type { TerminalOptions } from './render-terminal.ts'

/**
 * What changed as lines for a terminal, in the account's order.
 * @example renderChanges(changesBetween(old, fresh), { old, new: fresh }, { language: 'en', width: 80, all: false, paint })
 */
export const renderChanges = (changes: Changes, between: Between, options: TerminalOptions): string => {
  const { summary, groups } = changesViewOf(changes, between, options)
  if (summary === null) return `${phrasesIn(options.language).lines.nothingChanged}\n`
  return [options.paint('head', summary), ...groups.flatMap((group) => groupLines(group, options)), ''].join('\n')
}

const groupLines = ({ title, items, hidden }: ChangeGroup, options: TerminalOptions): readonly string[] => [
  '',
  options.paint('heading', title.toUpperCase()),
  ...items.flatMap((item) => itemLines(item, options)),
  ...(hidden > 0 ? [options.paint('note', `  ${fill(phrasesIn(options.language).lines.more, { n: hidden })}`)] : []),
]

const itemLines = ({ head, quotes }: ChangeItem, { paint, width }: TerminalOptions): readonly string[] => [
  ...fit(head.join(' · '), width - 4).map((line, at) => (at === 0 ? `  ${paint('head', line)}` : `    ${line}`)),
  ...quotes.flatMap(({ outlet, words }) =>
    fit(`${outlet}: ${words}`, width - 6).map((line, at) => (at === 0 ? `    ${line}` : `      ${line}`)),
  ),
]
