import { z } from 'zod'
import type { Label } from '../../model/label.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { DossierView } from './dossier-view.ts'
import { matcher, namesOf } from './matches.ts'
import { listing, partOf, type Part } from './part.ts'

export const wordingInput = z.object({
  of: z.string().max(200).optional().describe('words for the actor or act, or in the quotation'),
  kind: z.enum(['labels', 'quotations']).default('labels').describe('what is called otherwise, or quoted otherwise'),
  ...listing,
})

/** What each outlet calls the same thing, or how it prints the same quotation. */
export const compareWording = (view: DossierView, asked: z.output<typeof wordingInput>): Part<object> =>
  asked.kind === 'labels' ? labelsOf(view, asked) : quotationsOf(view, asked)

type Asked = z.output<typeof wordingInput>

const labelsOf = (view: DossierView, asked: Asked): Part<object> => {
  const isWanted = matcher(asked.of)
  const nameOf = ({ of }: Label): readonly string[] =>
    typeof of === 'string' ? namesOf(view.context.entity(of)) : [of.text]
  const wanted = view.dossier.labels.filter((label) =>
    isWanted([...nameOf(label), ...label.words.map(({ text }) => text)]),
  )
  return partOf(
    wanted,
    (label) => ({
      id: label.id,
      of: nameOf(label)[0] ?? null,
      // The same words by one report say nothing new: each wording once, where it stands first.
      words: firsts(label).map(view.cite),
    }),
    { ...asked, stamp: view.stamp },
  )
}

const firsts = ({ words }: Label): Label['words'] =>
  [
    ...new Map(
      words.toReversed().map((citation) => [`${citation.report} ${citation.text.toLowerCase()}`, citation]),
    ).values(),
  ].toReversed()

const quotationsOf = (view: DossierView, asked: Asked): Part<object> => {
  const attributions = new Map(view.dossier.attributions.map((attribution) => [attribution.id, attribution]))
  const isWanted = matcher(asked.of)
  const wanted = view.dossier.quotations.filter(({ variants }) =>
    isWanted(
      variants.flatMap(({ attribution }) => attributions.get(attribution)?.content.map(({ text }) => text) ?? []),
    ),
  )
  const variantOf = ({ attribution, changed }: Quotation['variants'][number]): object => {
    const found = attributions.get(attribution)
    return {
      attribution,
      said: (found?.content ?? []).map((words) => view.cite({ ...words, report: found!.report })),
      changed: changed.map(({ text }) => text),
    }
  }
  return partOf(wanted, ({ id, variants }) => ({ id, variants: variants.map(variantOf) }), {
    ...asked,
    stamp: view.stamp,
  })
}
