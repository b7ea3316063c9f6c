import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Changes } from '../../../model/change.ts'
import {
  changesViewOf,
  type Between,
  type ChangeGroup,
  type ChangeItem,
  type ChangesOptions,
  type ChangesView,
} from '../../account/changes-view.ts'
import { fileNameOf } from '../../account/context.ts'
import { phrasesIn, type ReaderLanguage } from '../../words/index.ts'
import type { Phrases } from '../../words/phrases.ts'
import { fill } from '../../words/phrases.ts'
import { assets } from '../generated/assets.ts'

/** What changed as a page of its own, without a script. */
export const renderChangesPage = (changes: Changes, between: Between, options: ChangesOptions): string => {
  const phrases = phrasesIn(options.language)
  const view = changesViewOf(changes, between, options)
  return `<!doctype html>\n${renderToString(<Whole view={view} between={between} phrases={phrases} language={options.language} />)}\n`
}

interface Shown {
  readonly view: ChangesView
  readonly between: Between
  readonly phrases: Phrases
  readonly language: ReaderLanguage
}

const Whole = ({ view, between, phrases, language }: Shown): VNode => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={`default-src 'none'; style-src '${assets.styleHash}'; base-uri 'none'; form-action 'none'`}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{phrases.lines.changesTitle}</title>
      <style dangerouslySetInnerHTML={{ __html: assets.style }} />
    </head>
    <body class="changes">
      <main>
        <h1>{phrases.lines.changesTitle}</h1>
        <p class="lead">{view.summary ?? phrases.lines.nothingChanged}</p>
        <p class="between">
          {fill(phrases.lines.changesBetween, { old: between.old.reports.length, new: between.new.reports.length })}
        </p>
        {view.groups.map((group) => (
          <Group key={group.thing} group={group} phrases={phrases} />
        ))}
        <Read between={between} phrases={phrases} />
      </main>
    </body>
  </html>
)

const Group = ({ group, phrases }: { group: ChangeGroup; phrases: Phrases }): VNode => (
  <section aria-labelledby={`${group.thing}-heading`}>
    <h2 id={`${group.thing}-heading`}>{group.title}</h2>
    <ul>
      {group.items.map((item) => (
        <Entry key={`${item.kind} ${item.id}`} item={item} />
      ))}
    </ul>
    {group.hidden > 0 ? <p class="more">{fill(phrases.lines.more, { n: group.hidden })}</p> : null}
  </section>
)

const Entry = ({ item: { kind, id, head, quotes } }: { item: ChangeItem }): VNode => {
  const [word, ...rest] = head
  return (
    <li id={`${kind}-${id.replace(/\s+/g, '-')}`} class={kind}>
      <p>
        <strong>{word}</strong>
        {rest.map((part) => ` · ${part}`)}
      </p>
      {quotes.map(({ outlet, words }, at) => (
        <blockquote key={at}>
          <cite>{outlet}</cite> {words}
        </blockquote>
      ))}
    </li>
  )
}

/** The reports of the later dossier, with their addresses, so that the page can be read alone. */
const Read = ({ between, phrases }: { between: Between; phrases: Phrases }): VNode => (
  <section aria-labelledby="read-heading">
    <h2 id="read-heading">{phrases.lines.changesRead}</h2>
    <ul>
      {between.new.reports.map((report) => (
        <li key={report.id}>
          {[report.outlet ?? phrases.lines.unknownOutlet, report.title, report.published.value]
            .filter((part) => part !== null)
            .join(' · ')}
          {report.url !== null && /^https?:\/\//i.test(report.url) ? (
            <>
              {' '}
              <a href={report.url} rel="noreferrer">
                {fileNameOf({ file: null, url: report.url })}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  </section>
)
