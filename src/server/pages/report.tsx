import type { VNode } from 'preact'
import { dayInWords } from '../../dossier/account/days.ts'
import type { ReportRow } from '../../collection/index.ts'
import type { GroupedStory } from '../../index.ts'
import { FormToken, Layout } from './layout.tsx'
import type { Setting } from './setting.ts'
import { languagesInWords, StoryLink, timeInWords } from './story-line.tsx'

interface Props {
  readonly setting: Setting
  readonly row: ReportRow
  readonly text: string | null
  /** Whether its file is a page of markup that can be shown. */
  readonly marked: boolean
  readonly story: Pick<GroupedStory, 'heading'> | undefined
}

/** One report: what is known of it, its text, and the ways to its story and its file. */
export const ReportPage = ({ setting, row, text, marked, story }: Props): VNode => {
  const { words } = setting
  const address = `/reports/${encodeURIComponent(row.id)}`
  return (
    <Layout setting={setting} title={row.title ?? words.report}>
      <dl class="facts">
        <dt>{words.outlet}</dt>
        <dd>{row.outlet ?? words.unknownOutlet}</dd>
        <dt>{words.published}</dt>
        <dd>{dayInWords(row.published, setting.phrases.months) ?? words.undated}</dd>
        {row.language === null ? null : (
          <>
            <dt>{words.language}</dt>
            <dd>{languagesInWords([row.language], setting)}</dd>
          </>
        )}
        {row.url === null ? null : (
          <>
            <dt>{words.address}</dt>
            <dd>
              <Outside address={row.url} />
            </dd>
          </>
        )}
        <dt>{words.taken}</dt>
        <dd>{timeInWords(row.taken, setting)}</dd>
        <dt>{words.inStory}</dt>
        <dd>
          <StoryLink setting={setting} id={row.story} story={story} />
        </dd>
        <dt>{words.id}</dt>
        <dd>{row.id}</dd>
      </dl>
      <ul class="contents">
        <li>
          <a href={`${address}/raw`} download>
            {words.rawFile}
          </a>
        </li>
        {marked ? (
          <li>
            <a href={`${address}/markup`}>{words.markup}</a>
          </li>
        ) : null}
      </ul>
      <h2>{words.text}</h2>
      {text === null ? (
        <p class="empty">{words.noText}</p>
      ) : (
        <div class="text" lang={row.language ?? undefined}>
          {text
            .split(/\n+/u)
            .filter((line) => line.trim() !== '')
            .map((line, at) => (
              <p key={at}>{line}</p>
            ))}
        </div>
      )}
      {setting.who.scopes.has('admin') ? <Forget setting={setting} address={address} /> : null}
    </Layout>
  )
}

/** Takes the report out; a reason must be given. */
const Forget = ({ setting, address }: { setting: Setting; address: string }): VNode => {
  const { words } = setting
  return (
    <details>
      <summary>{words.forget}</summary>
      <form method="post" action={`${address}/forget`}>
        <p class="hint">{words.forgetHint}</p>
        <FormToken setting={setting} />
        <p class="field">
          <label for="why">{words.forgetWhy}</label>
          <input id="why" name="why" required maxLength={500} />
        </p>
        <p class="tick">
          <label>
            <input type="checkbox" name="keepOut" value="yes" /> {words.forgetKeepOut}
          </label>
        </p>
        <button type="submit">{words.forgetButton}</button>
      </form>
    </details>
  )
}

/** An address that a report brought with it leads out only where it is one of the web. */
const Outside = ({ address }: { address: string }): VNode =>
  /^https?:\/\//iu.test(address) ? (
    <a href={address} rel="noreferrer noopener nofollow external">
      {address}
    </a>
  ) : (
    <span>{address}</span>
  )

interface MarkupProps {
  readonly setting: Setting
  readonly row: ReportRow
  /** Made harmless. */
  readonly html: string
}

/** The page that a report came as, without all that could do anything. */
export const MarkupPage = ({ setting, row, html }: MarkupProps): VNode => (
  <Layout setting={setting} title={setting.words.markup}>
    <p class="hint">{setting.words.markupHint}</p>
    <p>
      <a href={`/reports/${encodeURIComponent(row.id)}`}>{setting.words.backToReport}</a>
    </p>
    <div class="markup" lang={row.language ?? undefined} dangerouslySetInnerHTML={{ __html: html }} />
  </Layout>
)
