import { cite, type Citation } from '../../model/citation.ts'
import { idOf } from '../../model/id.ts'
import type { Label } from '../../model/label.ts'
import type { AlignedStory } from '../../model/story.ts'
import { referentsOf } from './referent.ts'
import { wordingOf, wordingsOf, type Wording } from './wording.ts'

/**
 * Different words of the reports for one actor or act, a label each: at least two reports, and words that
 * differ by more than number and article. The words come in the order of the reports, each wording of a
 * report once.
 */
export const buildLabels = (story: AlignedStory): readonly Label[] => {
  const wordings = wordingsOf(story)
  const referents = referentsOf(story, wordings)
  const groups = Map.groupBy(wordings, (wording) => `${wording.naming.class} ${referents.get(wording) ?? ''}`)
  return [...groups.values()].filter(differs).map(labelOf)
}

/** Two heads in two reports, or one head that only one of them charges. */
const differs = (group: readonly Wording[]): boolean => {
  const reports = new Set(group.map((wording) => wording.report.id))
  if (reports.size < 2) return false
  const choices = [...reports].map(
    (id) =>
      new Set(group.filter((each) => each.report.id === id).map(({ naming }) => `${naming.head} ${naming.charged}`)),
  )
  return choices.some((a, i) =>
    choices.slice(i + 1).some((b) => [...a].some((x) => !b.has(x)) || [...b].some((x) => !a.has(x))),
  )
}

const labelOf = (group: readonly Wording[]): Label => {
  const words = new Map<string, Citation>()
  for (const { report, naming } of group) {
    const key = `${report.id} ${wordingOf(naming)}`
    if (!words.has(key)) words.set(key, cite(report, naming))
  }
  const plainest = group.find(({ naming }) => !naming.charged) ?? group[0]!
  const cited = [...words.values()]
  return {
    id: idOf('l', [plainest.naming.class, plainest.naming.id]),
    of: cite(plainest.report, plainest.naming),
    words: cited,
  }
}
