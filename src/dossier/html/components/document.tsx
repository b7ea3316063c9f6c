import { Fragment, type VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import { assets } from '../generated/assets.ts'
import { correctingOf } from '../page/correcting.ts'
import type { PageSection } from '../page/fold.ts'
import type { Page } from '../page/page.ts'
import { About } from './about.tsx'
import { LeftOut } from './left-out.tsx'
import { Legend } from './legend.tsx'
import { Places } from './places.tsx'
import { Report } from './report.tsx'
import { Section } from './section.tsx'
import { Top } from './top.tsx'

/** Only this page's own script and style may run, and nothing may be fetched or sent. */
const policy = [
  "default-src 'none'",
  `script-src '${assets.scriptHash}'`,
  `style-src '${assets.styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The whole page: the account on one side, the reports on the other. */
export const Document = ({ page }: { page: Page }): VNode => {
  const { context, words } = page
  return (
    <html lang={context.phrases.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`Corroborate ${context.dossier.generator.version}`} />
        <title>{titleOf(page)}</title>
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
      </head>
      <body>
        <a class="skip" href="#account">
          {words.lines.toAccount}
        </a>
        <a class="skip" href="#reports-pane">
          {words.lines.toReports}
        </a>
        <div class="columns">
          <Account page={page} />
          <ReportsPane page={page} />
        </div>
        <script type="application/json" id="words" dangerouslySetInnerHTML={{ __html: wordsOfScript(page) }} />
        <script
          type="application/json"
          id="correcting"
          dangerouslySetInnerHTML={{ __html: dataIn(correctingOf(page.context)) }}
        />
        <script dangerouslySetInnerHTML={{ __html: assets.script }} />
      </body>
    </html>
  )
}

const titleOf = ({ context, words }: Page): string => {
  const n = context.dossier.reports.length
  return n === 1 ? words.lines.titleOne : fill(words.lines.title, { n })
}

const Account = ({ page }: { page: Page }): VNode => (
  <main id="account" tabindex={-1}>
    <header class="top">
      <h1>{titleOf(page)}</h1>
      <Top page={page} />
      <p class="hint">{page.words.lines.hint}</p>
      <p class="printed">{page.words.lines.printed}</p>
      <div id="search" />
      <Contents page={page} />
    </header>
    {partsOf(page).map(({ id, shown }) => (
      <Fragment key={id}>{shown}</Fragment>
    ))}
    <About page={page} />
  </main>
)

interface Part {
  readonly id: string
  readonly title: string
  readonly shown: VNode
}

/** The parts of the account in their order: those of the account itself, and after some of them what only a page has. */
const partsOf = (page: Page): readonly Part[] => {
  const { lines } = page.words
  const own = (heading: PageSection['heading']): readonly Part[] =>
    page.sections
      .filter((section) => section.heading === heading)
      .map((section) => ({
        id: heading,
        title: page.context.phrases.headings[heading],
        shown: <Section page={page} section={section} />,
      }))
  const leftOut = { id: 'left-out', title: lines.leftOut, shown: <LeftOut page={page} /> }
  const places = { id: 'places', title: lines.places, shown: <Places page={page} /> }
  return [
    ...(['corrections', 'agreed', 'disputed', 'figures', 'victims', 'timeline', 'speakers', 'only'] as const).flatMap(
      own,
    ),
    ...(page.leftOut.length > 0 ? [leftOut] : []),
    ...own('labels'),
    ...(page.places === null ? [] : [places]),
    ...(['people', 'reports', 'undecided', 'diagnostics'] as const).flatMap(own),
  ]
}

const Contents = ({ page }: { page: Page }): VNode => (
  <nav aria-label={page.words.lines.contents}>
    <ul class="contents">
      {partsOf(page).map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
      <li>
        <a href="#about">{page.words.lines.wordsOfPage}</a>
      </li>
    </ul>
  </nav>
)

const ReportsPane = ({ page }: { page: Page }): VNode => (
  <aside id="reports-pane" class="pane" aria-labelledby="reports-pane-heading" tabindex={0}>
    <div id="bar" />
    <h2 id="reports-pane-heading">{page.words.lines.theReports}</h2>
    <div class="pane-tools">
      <div id="pair" />
      <div id="correct" />
    </div>
    <Legend page={page} />
    {page.context.dossier.reports.map((report) => (
      <Report key={report.id} page={page} report={report} />
    ))}
  </aside>
)

/** What the script says. */
const wordsOfScript = ({ words: { lines, linkKinds } }: Page): string => {
  const said = Object.fromEntries(saidByScript.map((name) => [name, lines[name]]))
  return dataIn({ ...said, linkKinds })
}

/** Data for the script; no word of it can end the element it stands in. */
const dataIn = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c')

const saidByScript = [
  ...(['position', 'previous', 'next', 'clear', 'address', 'copy', 'copied', 'citedBy', 'search', 'found'] as const),
  ...(['beside', 'besideReport', 'besideShow', 'besideClose', 'besideNone'] as const),
]
