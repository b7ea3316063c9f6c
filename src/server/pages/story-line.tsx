import type { VNode } from 'preact'
import { dayInWords } from '../../dossier/account/days.ts'
import { inMarks } from '../../dossier/words/marks.ts'
import { fill } from '../../dossier/words/phrases.ts'
import type { SupportedLanguage } from '../../index.ts'
import type { GroupedStory } from '../../model/stories.ts'
import type { Setting } from './setting.ts'

/** What a story is called: the words of one of its reports. */
export const headingOf = ({ heading }: Pick<GroupedStory, 'heading'>, { words, phrases }: Setting): string =>
  heading === null ? words.noHeading : inMarks(heading.text.replace(/\s+/gu, ' '), phrases.marks)

export const reportsInWords = (n: number, { words }: Setting): string =>
  n === 1 ? words.oneReport : fill(words.reports, { n })

/** The days of a story, as one or as the first and the last. */
export const daysInWords = ({ first, last }: Pick<GroupedStory, 'first' | 'last'>, setting: Setting): string => {
  const days = [first, last].flatMap((day) => dayInWords(day, setting.phrases.months) ?? [])
  return [...new Set(days)].join(' – ') || setting.words.undated
}

export const languagesInWords = (codes: readonly string[], { phrases }: Setting): string =>
  codes.map((code) => phrases.languages[code as SupportedLanguage] ?? code).join(', ')

/** A time of the machine (ISO 8601) as people read it. */
export const timeInWords = (time: string, { phrases }: Setting): string => {
  const day = dayInWords(time.slice(0, 'YYYY-MM-DD'.length), phrases.months)
  return day === null ? time : `${day}, ${time.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length)} UTC`
}

/** The way to a story, by its heading where that is at hand. */
export const StoryLink = ({ setting, id, story }: StoryLinkProps): VNode => (
  <a href={`/stories/${encodeURIComponent(id)}`}>{story ? headingOf(story, setting) : id}</a>
)

interface StoryLinkProps {
  readonly setting: Setting
  readonly id: string
  readonly story: Pick<GroupedStory, 'heading'> | undefined
}
