import type { VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import type { FoundReport, Page, Snippet } from '../../collection/index.ts'
import { Layout } from './layout.tsx'
import type { Setting } from './setting.ts'
import { More } from './stories.tsx'
import { ReportLine } from './story.tsx'

export interface SearchAsked {
  readonly q?: string | undefined
  readonly as?: 'words' | 'pattern' | undefined
  readonly cursor?: string | undefined
}

interface Props {
  readonly setting: Setting
  readonly asked: SearchAsked
  /** Null where nothing was asked yet. */
  readonly page: Page<FoundReport> | null
  /** Reports that a pattern was held against. */
  readonly looked: number | null
}

/** What was found in the reports' texts, the words lit where they stand. */
export const SearchPage = ({ setting, asked, page, looked }: Props): VNode => {
  const { words } = setting
  return (
    <Layout setting={setting} title={words.search}>
      <form method="get" action="/search" role="search" class="filter">
        <p class="field">
          <label for="q">{words.lookFor}</label>
          <input id="q" name="q" type="search" value={asked.q} required aria-describedby="q-hint" />
          <small id="q-hint" class="hint">
            {words.wordsHint} {words.patternHint}
          </small>
        </p>
        <p class="field">
          <label for="as">{words.pattern}</label>
          <select id="as" name="as">
            <option value="words">{words.asWords}</option>
            <option value="pattern" selected={asked.as === 'pattern'}>
              {words.asPattern}
            </option>
          </select>
        </p>
        <p class="field">
          <button type="submit">{words.find}</button>
        </p>
      </form>
      {page === null ? null : <Results setting={setting} page={page} />}
      {looked === null ? null : <p class="hint">{fill(words.patternLooked, { n: looked })}</p>}
      <More setting={setting} path="/search" asked={{ ...asked }} next={page?.next ?? null} />
    </Layout>
  )
}

const Results = ({ setting, page }: { setting: Setting; page: Page<FoundReport> }): VNode =>
  page.items.length === 0 ? (
    <p class="empty">{setting.words.foundNone}</p>
  ) : (
    <ul class="list">
      {page.items.map((row) => (
        <li key={row.id} class="entry">
          <ReportLine setting={setting} id={row.id} row={row} />
          {row.snippets.map((snippet) => (
            <blockquote key={snippet.start} lang={row.language ?? undefined}>
              <Lit snippet={snippet} />
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  )

const Lit = ({ snippet: { text, start, found } }: { snippet: Snippet }): VNode => {
  const parts: (string | VNode)[] = []
  let at = 0
  for (const place of found) {
    const [from, to] = [Math.max(at, place.start - start), Math.min(text.length, place.end - start)]
    if (to <= from) continue
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  return <p>{[...parts, text.slice(at)]}</p>
}
