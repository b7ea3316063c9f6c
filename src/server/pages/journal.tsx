import type { VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import type { KeptEntry, Page } from '../../collection/index.ts'
import type { CollectionPhrases } from '../../dossier/words/collection/phrases.ts'
import { Layout } from './layout.tsx'
import type { Setting } from './setting.ts'
import { More } from './stories.tsx'
import { timeInWords } from './story-line.tsx'

interface Props {
  readonly setting: Setting
  readonly page: Page<KeptEntry>
  readonly cursor: string | undefined
}

/** What was done to a collection, by whom and when. */
export const JournalPage = ({ setting, page, cursor }: Props): VNode => {
  const { words } = setting
  return (
    <Layout setting={setting} title={words.journal}>
      <p class="summary">{page.items.length === 0 ? words.journalNone : words.journalHint}</p>
      <ul class="list">
        {page.items.map((entry) => (
          <li key={entry.id} class="entry">
            <p>{linked(wordsOf(entry, words))}</p>
            <p class="remark">{timeInWords(entry.at, setting)}</p>
          </li>
        ))}
      </ul>
      <More setting={setting} path="/journal" asked={{ cursor }} next={page.next} />
    </Layout>
  )
}

const wordsOf = ({ kind, what }: KeptEntry, words: CollectionPhrases): string => {
  const template = templates[kind]
  if (template === undefined) return kind
  const params = Object.entries(what as object).map(([name, value]) => [name, shown(value)])
  return fill(words[template], Object.fromEntries(params) as Record<string, string>)
}

const templates: Readonly<Record<string, keyof CollectionPhrases>> = {
  ingest: 'didIngest',
  merge: 'didMerge',
  split: 'didSplit',
  forget: 'didForget',
}

/** Ids within a text lead to what they name. */
const linked = (text: string): readonly (string | VNode)[] =>
  text
    .split(/(\b[yr]-[0-9a-f]{6,}\b)/u)
    .map((part, at) =>
      at % 2 === 0 ? part : <a href={`/${part.startsWith('y') ? 'stories' : 'reports'}/${part}`}>{part}</a>,
    )

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
