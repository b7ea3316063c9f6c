import type { VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import { messageOf, type GroupedStory } from '../../index.ts'
import { isEnded, type Ingest } from '../jobs/ingests.ts'
import { Layout } from './layout.tsx'
import type { Setting } from './setting.ts'
import { reportsInWords, StoryLink, timeInWords } from './story-line.tsx'

interface Props {
  readonly setting: Setting
  readonly ingest: Ingest
  /** Those that are named by their heading. */
  readonly stories: ReadonlyMap<string, GroupedStory>
}

/** How the adding of some reports goes, followed live where the browser runs scripts. */
export const IngestPage = ({ setting, ingest, stories }: Props): VNode => {
  const { words } = setting
  const address = `/ingests/${ingest.id}`
  return (
    <Layout setting={setting} title={words.ingest} live={!isEnded(ingest)}>
      <div id="ingest" data-events={`/api/v1${address}/events`} data-reading={words.readSoFar}>
        <p class="summary" role="status" id="state">
          {words[ingest.state]} {fill(words.readSoFar, { ...ingest.progress })}
        </p>
        {isEnded(ingest) ? null : <progress aria-label={words.ingest} />}
      </div>
      {isEnded(ingest) ? null : (
        <p>
          <a href={address}>{words.reload}</a>
        </p>
      )}
      <h2>{words.given}</h2>
      <ul class="list">
        {ingest.given.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
      <Result setting={setting} ingest={ingest} stories={stories} />
    </Layout>
  )
}

const Result = ({ setting, ingest, stories }: Props): VNode => {
  const { words, language } = setting
  return (
    <>
      {ingest.stories.length === 0 ? null : (
        <>
          <h2>{words.cameTo}</h2>
          <ul class="list">
            {ingest.stories.map((id) => (
              <li key={id}>
                <StoryLink setting={setting} id={id} story={stories.get(id)} />{' '}
                <small>{stories.has(id) ? reportsInWords(stories.get(id)!.members.length, setting) : ''}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {ingest.notes.length === 0 ? null : (
        <>
          <h2>{words.notRead}</h2>
          <ul class="list">
            {ingest.notes.map(({ code, params }, at) => (
              <li key={at}>{messageOf(code, params, language)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What was added since the server started, the latest first. */
export const IngestsPage = ({ setting, ingests }: { setting: Setting; ingests: readonly Ingest[] }): VNode => {
  const { words } = setting
  return (
    <Layout setting={setting} title={words.work}>
      {ingests.length === 0 ? <p class="empty">{words.noWork}</p> : null}
      <ul class="list">
        {ingests.map((ingest) => (
          <li key={ingest.id} class="entry">
            <p class="head">
              <a href={`/ingests/${ingest.id}`}>{ingest.given.slice(0, 3).join(', ') || ingest.id}</a>
            </p>
            <p class="remark">
              {words[ingest.state]} {timeInWords(ingest.asked, setting)}
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
