import type { DossierReport } from '../../../model/dossier.ts'
import { shorten } from '../../../text/shorten.ts'
import { citedAs } from '../../account/view.ts'
import { fill } from '../../words/phrases.ts'
import { reasonOf, reasonWhy, type Reason, type Telling } from './reason.ts'

/** Where what is known of a report is from: its day, its other facts, and the passages that it shares. */
export const reportReasons = (report: DossierReport, telling: Telling): readonly Reason[] => {
  const { context, words } = telling
  const { published } = report
  const day = fill(words.lines.publishedIs, { basis: context.phrases.publicationBases[published.basis] })
  return [
    published.because === null ? reasonOf(day) : reasonWhy(published.because, telling),
    ...factReasons(report, telling),
    ...context
      .originsOf(report.id)
      .filter((origin) => origin.evidence.length > 0 && origin.reports.length > 1)
      .map((origin) =>
        reasonOf(context.phrases.originBases[origin.basis], {
          citations: citedAs('statement', origin.evidence.slice(0, 4)),
        }),
      ),
  ]
}

/** The fact of each name that was taken. */
const factReasons = ({ facts }: DossierReport, { words }: Telling): readonly Reason[] =>
  [...Map.groupBy(facts ?? [], ({ name }) => name).values()].map(([first]) =>
    reasonOf(fill(words.lines.factFrom, { name: first!.name, value: shorten(first!.value, 160), from: first!.from })),
  )
