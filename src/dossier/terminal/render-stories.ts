import type { Report } from '../../model/report.ts'
import type { GroupedStory, Stories, StoryMember } from '../../model/stories.ts'
import { phrasesIn } from '../words/index.ts'
import { inMarks } from '../words/marks.ts'
import { fill, type Phrases } from '../words/phrases.ts'
import { fit } from './lines.ts'
import type { TerminalOptions } from './render-terminal.ts'

type Options = Omit<TerminalOptions, 'all'>

interface Setting {
  readonly options: Options
  readonly phrases: Phrases
  readonly reports: ReadonlyMap<string, Report>
}

/**
 * Stories as lines for a terminal: heading and days of each, its reports, each with its reason in one line, and what it
 * goes on from.
 * @example renderStories(stories, reports, { language: 'en', width: 80, paint: (_, text) => text })
 */
export const renderStories = (stories: Stories, reports: readonly Report[], options: Options): string => {
  const phrases = phrasesIn(options.language)
  const setting = { options, phrases, reports: new Map(reports.map((report) => [report.id, report])) }
  const { length } = reports
  const counted = fill(phrases.lines.storiesCount, { stories: stories.stories.length, reports: length })
  const lines = stories.stories.flatMap((story) => ['', ...storyLines(story, setting)])
  return [options.paint('head', counted), ...lines].join('\n') + '\n'
}

const storyLines = (story: GroupedStory, setting: Setting): readonly string[] => {
  const { options, phrases } = setting
  const heading = story.heading === null ? story.id : inMarks(story.heading.text.replace(/\s+/g, ' '), phrases.marks)
  return [
    ...fit(heading, options.width).map((line) => options.paint('head', line)),
    `  ${options.paint('id', [daysOf(story), story.id].filter((part) => part !== '').join('  '))}`,
    ...story.members.flatMap((member) => memberLines(member, setting)),
    ...story.follows.flatMap(({ of, because }) =>
      noteLines(`${fill(phrases.reasons[because.code] ?? because.code, because.params)} (${of})`, 2, options),
    ),
  ]
}

const daysOf = ({ first, last }: GroupedStory): string =>
  first === null || first === last ? (first ?? '') : `${first} – ${last}`

const memberLines = (
  { report: id, because }: StoryMember,
  { options, phrases, reports }: Setting,
): readonly string[] => {
  const report = reports.get(id)
  const name = report?.outlet ?? report?.file ?? report?.url ?? id
  const heading = report?.title ?? null
  const title = heading === null ? '' : `: ${inMarks(heading, phrases.marks)}`
  const published = report?.published.value ?? null
  const day = published === null ? '' : ` (${published})`
  return [
    ...fit(`${name}${day}${title}`, options.width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`),
    ...noteLines(fill(phrases.reasons[because.code] ?? because.code, because.params), 4, options),
  ]
}

const noteLines = (text: string, indent: number, options: Options): readonly string[] =>
  fit(text, options.width - indent).map((line) => `${' '.repeat(indent)}${options.paint('note', line)}`)
