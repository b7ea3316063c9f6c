import type { VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import type { Counts, Page, StoryRow } from '../../collection/index.ts'
import { Field, LanguageField, Layout } from './layout.tsx'
import { pathWith, type Setting } from './setting.ts'
import { daysInWords, languagesInWords, reportsInWords, StoryLink } from './story-line.tsx'

/** What the list of stories was asked, as it was typed. */
export interface StoriesAsked {
  readonly text?: string | undefined
  readonly outlet?: string | undefined
  readonly language?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly cursor?: string | undefined
}

interface Props {
  readonly setting: Setting
  readonly counts: Counts
  readonly asked: StoriesAsked
  readonly page: Page<StoryRow>
}

/** The stories of a collection, the latest first, and what they can be filtered by. */
export const StoriesPage = ({ setting, counts, asked, page }: Props): VNode => {
  const { words } = setting
  return (
    <Layout setting={setting} title={words.stories}>
      <p class="summary">{fill(words.holds, { ...counts, failed: counts.failed === 0 ? null : counts.failed })}</p>
      <Filter setting={setting} asked={asked} />
      {page.items.length === 0 ? (
        <p class="empty">
          {counts.stories === 0 ? words.noStoriesYet : words.noStories}{' '}
          {counts.stories === 0 && setting.who.scopes.has('write') ? <a href="/add">{words.add}</a> : null}
        </p>
      ) : (
        <ul class="list">
          {page.items.map((row) => (
            <Story key={row.id} setting={setting} row={row} />
          ))}
        </ul>
      )}
      <More setting={setting} path="/" asked={{ ...asked }} next={page.next} />
    </Layout>
  )
}

const Story = ({ setting, row }: { setting: Setting; row: StoryRow }): VNode => {
  const more = row.outlets.length - mostOutlets
  return (
    <li class="entry">
      <h2>
        <StoryLink setting={setting} id={row.id} story={row} />
      </h2>
      <p class="remark">
        {[
          reportsInWords(row.reports, setting),
          daysInWords(row, setting),
          row.outlets.slice(0, mostOutlets).join(', ') + (more > 0 ? ` + ${more}` : ''),
          languagesInWords(row.languages, setting),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </li>
  )
}

const mostOutlets = 4

const Filter = ({ setting, asked }: { setting: Setting; asked: StoriesAsked }): VNode => {
  const { words } = setting
  return (
    <form method="get" action="/" role="search" aria-label={words.filter}>
      <div class="seek">
        <Field name="text" label={words.filterWords} value={asked.text} hint={words.wordsHint} />
        <button type="submit">{words.show}</button>
      </div>
      <details open={[asked.outlet, asked.language, asked.from, asked.to].some((one) => one)}>
        <summary>{words.moreFilters}</summary>
        <div class="filter">
          <Field name="outlet" label={words.outlet} value={asked.outlet} />
          <LanguageField setting={setting} chosen={asked.language} />
          <Field name="from" label={words.from} type="date" value={asked.from} />
          <Field name="to" label={words.to} type="date" value={asked.to} />
        </div>
      </details>
    </form>
  )
}

interface MoreProps {
  readonly setting: Setting
  readonly path: string
  readonly asked: Readonly<Record<string, string | undefined>>
  readonly next: string | null
}

/** The way to the next part of a list, and back to its beginning. */
export const More = ({ setting: { words }, path, asked, next }: MoreProps): VNode | null =>
  next === null && !asked['cursor'] ? null : (
    <p class="more-of-list">
      {asked['cursor'] ? (
        <a href={pathWith(path, { ...asked, cursor: null })} rel="first">
          {words.firstPage}
        </a>
      ) : null}{' '}
      {next === null ? null : (
        <a href={pathWith(path, { ...asked, cursor: next })} rel="next">
          {words.next}
        </a>
      )}
    </p>
  )
