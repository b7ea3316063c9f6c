import type { VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import type { FoundReport, Page, Snippet } from '../../collection/index.ts'
import type { GroupedStory } from '../../model/stories.ts'
import { Field, LanguageField, Layout } from './layout.tsx'
import type { Setting } from './setting.ts'
import { More } from './stories.tsx'
import { ReportLine } from './report-line.tsx'
import { StoryLink } from './story-line.tsx'

export interface SearchAsked {
  readonly q?: string | undefined
  readonly as?: 'words' | 'pattern' | undefined
  readonly outlet?: string | undefined
  readonly language?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly cursor?: string | undefined
}

interface Props {
  readonly setting: Setting
  readonly asked: SearchAsked
  /** Null where nothing was asked yet. */
  readonly page: Page<FoundReport> | null
  /** Their stories, by id. */
  readonly stories: ReadonlyMap<string, Pick<GroupedStory, 'heading'>>
  /** Reports that a pattern was held against. */
  readonly looked: number | null
}

/** What was found in the reports' texts, the words lit where they stand. */
export const SearchPage = ({ setting, asked, page, stories, looked }: Props): VNode => {
  const { words } = setting
  return (
    <Layout setting={setting} title={words.search}>
      <form method="get" action="/search" role="search">
        <div class="seek">
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
          <button type="submit">{words.find}</button>
        </div>
        <details open={[asked.outlet, asked.from, asked.to].some((one) => one)}>
          <summary>{words.moreFilters}</summary>
          <div class="filter">
            <Field name="outlet" label={words.outlet} value={asked.outlet} />
            <LanguageField setting={setting} chosen={asked.language} />
            <Field name="from" label={words.from} type="date" value={asked.from} />
            <Field name="to" label={words.to} type="date" value={asked.to} />
          </div>
        </details>
      </form>
      {page === null ? null : <Results setting={setting} page={page} stories={stories} />}
      {looked === null ? null : <p class="hint">{fill(words.patternLooked, { n: looked })}</p>}
      <More setting={setting} path="/search" asked={{ ...asked }} next={page?.next ?? null} />
    </Layout>
  )
}

interface ResultsProps extends Pick<Props, 'setting' | 'stories'> {
  readonly page: Page<FoundReport>
}

const Results = ({ setting, page, stories }: ResultsProps): VNode =>
  page.items.length === 0 ? (
    <p class="empty">{setting.words.foundNone}</p>
  ) : (
    <ul class="list">
      {page.items.map((row) => (
        <li key={row.id} class="entry">
          <ReportLine setting={setting} id={row.id} row={row} />
          <p class="remark">
            {setting.words.story}: <StoryLink setting={setting} id={row.story} story={stories.get(row.story)} />
          </p>
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
