import type { VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import { exportFormats, type ExportFormat, type GroupedStory } from '../../index.ts'
import type { Because } from '../../model/because.ts'
import type { KeptCorrection, ReportRow } from '../../collection/index.ts'
import { Layout } from './layout.tsx'
import { ReportLine } from './report-line.tsx'
import type { Named } from './named-stories.ts'
import type { Setting } from './setting.ts'
import { Changes, Corrections } from './story-changes.tsx'
import { daysInWords, headingOf, reportsInWords, StoryLink } from './story-line.tsx'

interface Props {
  readonly setting: Setting
  readonly story: GroupedStory
  /** The reports of its members. */
  readonly reports: ReadonlyMap<string, ReportRow>
  readonly corrections: readonly KeptCorrection[]
  /** What the account of it says at its top; empty where there is none yet. */
  readonly summary: readonly string[]
  /** Stories that it goes on from, and others of its days. */
  readonly others: ReadonlyMap<string, Named>
}

/** One story: its reports and why each is in it, the way to its dossier, and what people may put right. */
export const StoryPage = ({ setting, story, reports, corrections, summary, others }: Props): VNode => {
  const { words, who } = setting
  const address = `/stories/${encodeURIComponent(story.id)}`
  return (
    <Layout setting={setting} title={headingOf(story, setting)}>
      <p class="remark">
        {[
          ...(summary.length > 0 ? [] : [reportsInWords(story.members.length, setting), daysInWords(story, setting)]),
          story.id,
        ].join(' · ')}
      </p>
      {(summary.length > 0 ? summary : [words.summarySoon]).map((line) => (
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
      <Follows setting={setting} story={story} others={others} />
      {who.scopes.has('write') ? <Changes setting={setting} story={story} reports={reports} others={others} /> : null}
      <Corrections setting={setting} address={address} corrections={corrections} />
      <h2>{words.exports}</h2>
      <ul class="contents">
        <li>
          <a href={`/api/v1${address}/dossier`}>{words.whole}</a>
        </li>
        {exportFormats.map((format) => (
          <li key={format}>
            <a href={`/api/v1${address}/export/${format}?ui=${setting.language}`}>{formatNames[format]}</a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** What those who use them call the formats, in every language. */
const formatNames: Readonly<Record<ExportFormat, string>> = {
  annotation: 'Web Annotation',
  prov: 'PROV-O',
  claims: 'ClaimReview',
  ftm: 'FollowTheMoney',
  conll: 'CoNLL-U Plus',
  md: 'Markdown',
  csv: 'CSV',
  acled: 'ACLED',
  ged: 'UCDP GED',
}

const reasonOf = ({ code, params }: Because, { phrases }: Setting): string =>
  fill(phrases.reasons[code] ?? code, params)

const Follows = ({ setting, story, others }: Pick<Props, 'setting' | 'story' | 'others'>): VNode | null =>
  story.follows.length === 0 ? null : (
    <>
      <h2>{setting.words.follows}</h2>
      <ul class="list">
        {story.follows.map(({ of, because }) => (
          <li key={of}>
            <StoryLink setting={setting} id={of} story={others.get(of)} /> <small>{reasonOf(because, setting)}</small>
          </li>
        ))}
      </ul>
    </>
  )
