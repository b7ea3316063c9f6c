import type { VNode } from 'preact'
import type { KeptCorrection, ReportRow } from '../../collection/index.ts'
import type { GroupedStory } from '../../index.ts'
import { FormToken } from './layout.tsx'
import type { Named } from './named-stories.ts'
import type { Setting } from './setting.ts'
import { daysInWords, headingOf } from './story-line.tsx'

interface ChangesProps {
  readonly setting: Setting
  readonly story: GroupedStory
  readonly reports: ReadonlyMap<string, ReportRow>
  readonly others: ReadonlyMap<string, Named>
}

/** How people take reports out of a story and join it with others; both stand folded. */
export const Changes = ({ setting, story, reports, others }: ChangesProps): VNode => (
  <>
    {story.members.length < 2 ? null : <TakeOut setting={setting} story={story} reports={reports} />}
    <Join setting={setting} story={story} others={others} />
  </>
)

const TakeOut = ({ setting, story, reports }: Omit<ChangesProps, 'others'>): VNode => {
  const { words } = setting
  return (
    <details>
      <summary>{words.takeOut}</summary>
      <form method="post" action={`/stories/${encodeURIComponent(story.id)}/split`}>
        <p class="hint">{words.takeOutHint}</p>
        <FormToken setting={setting} />
        {story.members.map(({ report }) => (
          <p key={report} class="tick">
            <label>
              <input type="checkbox" name="report" value={report} />{' '}
              {[reports.get(report)?.outlet ?? words.unknownOutlet, reports.get(report)?.title ?? report].join(': ')}
            </label>
          </p>
        ))}
        <button type="submit">{words.takeOutButton}</button>
      </form>
    </details>
  )
}

const Join = ({ setting, story, others }: Omit<ChangesProps, 'reports'>): VNode => {
  const { words } = setting
  return (
    <details>
      <summary>{words.joinStories}</summary>
      <form method="post" action={`/stories/${encodeURIComponent(story.id)}/merge`}>
        <p class="hint">{words.joinHint}</p>
        <FormToken setting={setting} />
        <p class="field">
          <label for="other">{words.otherStory}</label>
          <input id="other" name="other" list="others" autocomplete="off" required />
          <datalist id="others">
            {[...others].map(([id, other]) => (
              <option key={id} value={id}>
                {`${headingOf(other, setting)} (${daysInWords(other, setting)})`}
              </option>
            ))}
          </datalist>
        </p>
        <button type="submit">{words.join}</button>
      </form>
    </details>
  )
}

interface CorrectionsProps {
  readonly setting: Setting
  readonly address: string
  readonly corrections: readonly KeptCorrection[]
}

/** What people corrected in a story, and how more is laid down. */
export const Corrections = ({ setting, address, corrections }: CorrectionsProps): VNode => {
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
        <details>
          <summary>{words.byHand}</summary>
          <form method="post" action={`${address}/corrections`}>
            <FormToken setting={setting} />
            <p class="field">
              <label for="corrections">{words.correctionJson}</label>
              <textarea id="corrections" name="corrections" rows={4} spellcheck={false} required />
            </p>
            <button type="submit">{words.correct}</button>
          </form>
        </details>
      ) : null}
    </>
  )
}
