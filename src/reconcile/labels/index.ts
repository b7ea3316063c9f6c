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

/**
 * Whether two reports choose differently and the words differ in what they say: one judges, or one language
 * has two heads. Translations and plural forms ("roadblocks", "bloqueos") say the same.
 */
const differs = (group: readonly Wording[]): boolean => {
  const byReport = [...Map.groupBy(group, (wording) => wording.report.id).values()]
  if (byReport.length < 2 || !(group.some(({ naming }) => naming.charged) || hasTwoHeads(group))) return false
  const choices = byReport.map((own) => new Set(own.map(({ naming }) => `${naming.head} ${naming.charged}`)))
  return choices.some((a, i) => choices.slice(i + 1).some((b) => a.symmetricDifference(b).size > 0))
}

const hasTwoHeads = (group: readonly Wording[]): boolean =>
  [...Map.groupBy(group, ({ report }) => report.language).values()].some(
    (own) => new Set(own.map(({ naming }) => naming.head)).size > 1,
  )

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
