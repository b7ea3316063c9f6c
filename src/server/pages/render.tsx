import type { ComponentProps, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { AddPage } from './add.tsx'
import { IngestPage, IngestsPage } from './ingest.tsx'
import { MarkupPage, ReportPage } from './report.tsx'
import { SearchPage } from './search.tsx'
import { JournalPage } from './journal.tsx'
import { RefusedPage, SignInPage } from './sign-in.tsx'
import { StoriesPage } from './stories.tsx'
import { StoryPage } from './story.tsx'

const written = (page: VNode): string => `<!doctype html>\n${renderToString(page)}\n`

/** Every page of a collection, as text. */
export const pages = {
  stories: (props: ComponentProps<typeof StoriesPage>) => written(<StoriesPage {...props} />),
  story: (props: ComponentProps<typeof StoryPage>) => written(<StoryPage {...props} />),
  search: (props: ComponentProps<typeof SearchPage>) => written(<SearchPage {...props} />),
  report: (props: ComponentProps<typeof ReportPage>) => written(<ReportPage {...props} />),
  markup: (props: ComponentProps<typeof MarkupPage>) => written(<MarkupPage {...props} />),
  add: (props: ComponentProps<typeof AddPage>) => written(<AddPage {...props} />),
  ingest: (props: ComponentProps<typeof IngestPage>) => written(<IngestPage {...props} />),
  ingests: (props: ComponentProps<typeof IngestsPage>) => written(<IngestsPage {...props} />),
  journal: (props: ComponentProps<typeof JournalPage>) => written(<JournalPage {...props} />),
  signIn: (props: ComponentProps<typeof SignInPage>) => written(<SignInPage {...props} />),
  refused: (props: ComponentProps<typeof RefusedPage>) => written(<RefusedPage {...props} />),
}
