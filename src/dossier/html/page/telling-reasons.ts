import type { Claim } from '../../../model/claim.ts'
import type { DossierAttribution } from '../../../model/dossier.ts'
import type { Entity } from '../../../model/entity.ts'
import type { TimelineEntry } from '../../../model/timeline.ts'
import { dayWords } from '../../account/timeline.ts'
import { citedAs } from '../../account/view.ts'
import { fill } from '../../words/phrases.ts'
import { foundReason, reasonOf, reasonWhy, type Reason, type Telling } from './reason.ts'

/** Names that are told of one who is called by many. */
const mostNames = 8

export const claimReasons = ({ because }: Claim, telling: Telling): readonly Reason[] => [reasonWhy(because, telling)]

/** The words that introduce what is said stand beside it; here is by what they were found. */
export const attributionReasons = (said: DossierAttribution, telling: Telling): readonly Reason[] => [
  foundReason(said, telling),
]

/** The names that are taken for one person or body, and where what is told of it stands. */
export const entityReasons = (
  { name, aliases, attributes }: Entity,
  { context, words }: Telling,
): readonly Reason[] => {
  const names = [...new Set([name, ...aliases])].slice(0, mostNames).map(context.cited)
  const citations = citedAs('name', attributes.flatMap((told) => told.citations).slice(0, mostNames))
  return [
    ...(names.length > 1 ? [reasonOf(fill(words.lines.namesAre, { names: names.join(', ') }))] : []),
    ...(citations.length > 0 ? [reasonOf(words.lines.toldBeside, { citations })] : []),
  ]
}

/** How the words of an entry come to their day. */
export const entryReasons = (entry: TimelineEntry, telling: Telling): readonly Reason[] => {
  const { context, words } = telling
  return dayWords(entry, context).map((time) =>
    reasonOf(fill(words.lines.dayIs, { words: context.cited(time.text), day: context.day(time.value) }), {
      rule: time.rule,
      language: context.report(time.report)?.language ?? null,
      citations: citedAs('time', [time]),
    }),
  )
}
