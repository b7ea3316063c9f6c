import type { Difference } from '../../model/difference.ts'
import type { DossierAttribution } from '../../model/dossier.ts'
import type { Context } from './context.ts'
import { mergeQuotes, passage } from './quote.ts'
import { citedIn, itemOf, type Item, type Quote } from './view.ts'

/** An attribution that a later one supersedes. */
interface Superseded {
  readonly difference: Difference
  readonly earlier: DossierAttribution
  readonly later: DossierAttribution
}

/** What was said and later taken back, denied or replaced by the same voice: each once, in the order of the taking back. */
export const withdrawnItems = (context: Context): readonly Item[] =>
  [...Map.groupBy(supersededIn(context), ({ earlier }) => earlier.id).values()].map((all) =>
    withdrawnItem(all, context),
  )

const supersededIn = ({ dossier }: Context): readonly Superseded[] => {
  const byId = new Map(dossier.attributions.map((attribution) => [attribution.id, attribution]))
  return dossier.differences.flatMap((difference) => {
    const [earlier, later] = [byId.get(difference.a), byId.get(difference.b)]
    return earlier && later ? [{ difference, earlier, later }] : []
  })
}

const withdrawnItem = (all: readonly Superseded[], context: Context): Item => {
  const [{ difference, earlier }] = all as readonly [Superseded, ...Superseded[]]
  return itemOf({
    id: difference.id,
    group: context.phrases.lines.takenBack,
    head: `${speakerIn(earlier, context)} · ${context.phrases.lines[difference.basis]}`,
    quotes: mergeQuotes([earlier, ...all.map(({ later }) => later)].map((saying) => quoteFrom(saying, context))),
    notes: [context.reason(difference.because)],
    ids: all.flatMap(({ difference: { id, a, b } }) => [id, a, b]),
  })
}

const speakerIn = ({ source }: DossierAttribution, context: Context): string =>
  context.entity(source?.entity ?? null)?.name ?? source?.text ?? context.phrases.lines.unknownSpeaker

/** Who said it when, and the words: the cue tells that they are taken back. */
const quoteFrom = (saying: DossierAttribution, context: Context): Quote => {
  const { id, report, source, cue, content } = saying
  const day = context.day(context.report(report)?.published.value ?? null)
  return {
    letters: [context.letter(report)],
    kind: 'passage',
    pieces: content.map((piece) => passage(piece.text, context)),
    note: [day, source === null ? null : speakerIn(saying, context), cue?.text].filter(Boolean).join(' · ') || null,
    citations: [...citedIn(report, 'saying', content), ...citedIn(report, 'name', [source])],
    ids: [id],
  }
}
