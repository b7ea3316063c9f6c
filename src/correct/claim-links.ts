import type { Citation } from '../model/citation.ts'
import type { ClaimLinks } from '../model/claim-links.ts'
import type { Statement } from '../model/statement.ts'
import type { ReadReport } from '../model/story.ts'
import { sharedUnits } from '../text/span.ts'
import { holding, type Corrections } from './corrections.ts'

/** The statements that corrections say to be one claim, or of two. */
export const claimLinks = (reports: readonly ReadReport[], corrections: Corrections): ClaimLinks => {
  const ours = holding(corrections, 'one', 'two').filter(({ correction }) => correction.what === 'claim')
  const links = ours.flatMap(({ id, correction, at, and }) => {
    const [a, b] = [statementAt(reports, at!), statementAt(reports, and!)]
    if (!a || !b || a === b) return []
    corrections.touched.add(id, a.id, b.id)
    return { kind: correction.kind, pair: [a.id, b.id] as const }
  })
  const of = (kind: 'one' | 'two'): ClaimLinks['one'] =>
    links.flatMap((link) => (link.kind === kind ? [link.pair] : []))
  return { one: of('one'), two: of('two') }
}

/** The statement that has most of the words; of several the shortest. */
const statementAt = (reports: readonly ReadReport[], at: Citation): Statement | undefined =>
  reports
    .find(({ report }) => report.id === at.report)
    ?.extraction.statements.filter((statement) => sharedUnits(statement, at) > 0)
    .toSorted((a, b) => sharedUnits(b, at) - sharedUnits(a, at) || a.end - a.start - (b.end - b.start))[0]
