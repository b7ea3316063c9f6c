import type { VNode } from 'preact'
import { dayInWords } from '../../dossier/account/days.ts'
import { inMarks } from '../../dossier/words/marks.ts'
import { fill } from '../../dossier/words/phrases.ts'
import { exportFormats, type GroupedStory } from '../../index.ts'
import type { Because } from '../../model/because.ts'
import type { KeptCorrection, ReportRow } from '../../collection/index.ts'
import { FormToken, Layout } from './layout.tsx'
import type { Setting } from './setting.ts'

interface Props {
  readonly setting: Setting
  readonly story: GroupedStory
  /** The reports of its members. */
  readonly reports: ReadonlyMap<string, ReportRow>
  readonly corrections: readonly KeptCorrection[]
  /** What the account of it says at its top; empty where there is none yet. */
  readonly summary: readonly string[]
}

/** One story: its reports and why each is in it, the way to its dossier, and what people may put right. */
export const StoryPage = ({ setting, story, reports, corrections, summary }: Props): VNode => {
  const { words, phrases, who } = setting
  const title =
    story.heading === null ? words.noHeading : inMarks(story.heading.text.replace(/\s+/gu, ' '), phrases.marks)
  const address = `/stories/${encodeURIComponent(story.id)}`
  return (
    <Layout setting={setting} title={title}>
      {summary.map((line) => (
        <p class="summary" key={line}>
          {line}
        </p>
      ))}
      <p>
        <a class="way" href={`${address}/dossier`}>
          {words.openDossier}
        </a>
      </p>
      <h2>{words.reportsOf}</h2>
      <ul class="list">
        {story.members.map(({ report, because }) => (
          <li key={report} class="entry">
            <ReportLine setting={setting} id={report} row={reports.get(report)} />
            <p class="remark">{reasonOf(because, setting)}</p>
          </li>
        ))}
      </ul>
      <Follows setting={setting} story={story} />
      <h2>{words.exports}</h2>
      <ul class="contents">
        <li>
          <a href={`/api/v1${address}/dossier`}>{words.whole}</a>
        </li>
        {exportFormats.map((format) => (
          <li key={format}>
            <a href={`/api/v1${address}/export/${format}?ui=${setting.language}`}>{format}</a>
          </li>
        ))}
      </ul>
      {who.scopes.has('write') ? <Changes setting={setting} story={story} reports={reports} /> : null}
      <Corrections setting={setting} address={address} corrections={corrections} />
    </Layout>
  )
}

const reasonOf = ({ code, params }: Because, { phrases }: Setting): string =>
  fill(phrases.reasons[code] ?? code, params)

/** A report as one line: outlet, day, headline. */
export const ReportLine = ({
  setting: { words, phrases },
  id,
  row,
}: {
  setting: Setting
  id: string
  row: ReportRow | undefined
}): VNode => (
  <p class="head">
    <a href={`/reports/${encodeURIComponent(id)}`}>
      {[row?.outlet ?? words.unknownOutlet, dayInWords(row?.published ?? null, phrases.months) ?? words.undated].join(
        ', ',
      )}
      {row?.title ? `: ${inMarks(row.title, phrases.marks)}` : ''}
    </a>
  </p>
)

const Follows = ({ setting, story }: { setting: Setting; story: GroupedStory }): VNode | null =>
  story.follows.length === 0 ? null : (
    <>
      <h2>{setting.words.follows}</h2>
      <ul class="list">
        {story.follows.map(({ of, because }) => (
          <li key={of}>
            <a href={`/stories/${encodeURIComponent(of)}`}>{of}</a> <small>{reasonOf(because, setting)}</small>
          </li>
        ))}
      </ul>
    </>
  )

type ChangesProps = Pick<Props, 'setting' | 'story' | 'reports'>

const Changes = ({ setting, story, reports }: ChangesProps): VNode => {
  const { words } = setting
  const address = `/stories/${encodeURIComponent(story.id)}`
  return (
    <>
      {story.members.length < 2 ? null : (
        <form method="post" action={`${address}/split`}>
          <fieldset>
            <legend>{words.takeOut}</legend>
            <p class="hint">{words.takeOutHint}</p>
            <FormToken setting={setting} />
            {story.members.map(({ report }) => (
              <p key={report} class="tick">
                <label>
                  <input type="checkbox" name="report" value={report} />{' '}
                  {[reports.get(report)?.outlet ?? words.unknownOutlet, reports.get(report)?.title ?? report].join(
                    ': ',
                  )}
                </label>
              </p>
            ))}
            <button type="submit">{words.takeOutButton}</button>
          </fieldset>
        </form>
      )}
      <form method="post" action={`${address}/merge`}>
        <fieldset>
          <legend>{words.joinStories}</legend>
          <p class="hint">{words.joinHint}</p>
          <FormToken setting={setting} />
          <p class="field">
            <label for="other">{words.otherStory}</label>
            <input id="other" name="other" required />
          </p>
          <button type="submit">{words.join}</button>
        </fieldset>
      </form>
    </>
  )
}

type CorrectionsProps = Pick<Props, 'setting' | 'corrections'> & { readonly address: string }

const Corrections = ({ setting, address, corrections }: CorrectionsProps): VNode => {
  const { words, phrases, who } = setting
  const writes = who.scopes.has('write')
  return (
    <>
      <h2>{words.corrections}</h2>
      <p class="hint">{words.correctionsHint}</p>
      <ul class="list">
        {corrections.map(({ id, correction }) => (
          <li key={id} class="entry">
            <p class="head">{phrases.corrections[correction.kind]}</p>
            <p class="remark">{[correction.who, correction.when, correction.why].join(' · ')}</p>
            {writes ? (
              <form method="post" action={`${address}/corrections/${id}/take-back`} class="inline">
                <FormToken setting={setting} />
                <button type="submit">{words.takeBack}</button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {writes ? (
        <form method="post" action={`${address}/corrections`}>
          <FormToken setting={setting} />
          <p class="field">
            <label for="corrections">{words.correctionJson}</label>
            <textarea id="corrections" name="corrections" rows={4} spellcheck={false} required />
          </p>
          <button type="submit">{words.correct}</button>
        </form>
      ) : null}
    </>
  )
}
