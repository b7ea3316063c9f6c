import { citedAt } from '../../model/cited-at.ts'
import type { Claim } from '../../model/claim.ts'
import type { Statement } from '../../model/statement.ts'
import type { AlignedStory, ReadReport } from '../../model/story.ts'

/** What saying and being tell of nothing. */
const empty: ReadonlySet<string> = new Set('say tell report state add be have do make'.split(' '))

/** So much of what some telling of a claim holds may stand in one sentence of a report that is not cited for it. */
const enough = 0.4
/** And at least so many words, names or numbers. */
const fewest = 2

type Traits = ReadonlySet<string>

/**
 * Whether a report may tell a claim in words that were not joined to it: a sentence of it shares much of what some telling
 * of the claim holds. Nobody should read "left out" of what is there in other words; so this is asked generously.
 * @example "Voters will decide on Sunday whatever the minister asks" beside "The vote goes ahead despite the call to delay it"
 */
export const tellerOf = (story: AlignedStory): ((claim: Claim, report: ReadReport) => boolean) => {
  const traits = traitsIn(story)
  const sentences = new Map<string, readonly Traits[]>()
  const told = tellingsOf(story)
  const words = new Map<string, readonly Traits[]>()
  return (claim, read) => {
    const known = sentences.get(read.report.id) ?? sentencesOf(read, traits)
    const plain = words.get(read.report.id) ?? sentencesOf(read, termsOf)
    sentences.set(read.report.id, known)
    words.set(read.report.id, plain)
    const tellings = told(claim)
    return isIn(known, tellings.map(traits)) || isIn(plain, tellings.map(termsOf))
  }
}

const isIn = (sentences: readonly Traits[], tellings: readonly Traits[]): boolean =>
  sentences.some((sentence) => tellings.some((telling) => holds(sentence, telling)))

const termsOf = ({ terms }: Statement): Traits => new Set(terms)

const holds = (sentence: Traits, telling: Traits): boolean => {
  let shared = 0
  for (const trait of telling) if (sentence.has(trait)) shared++
  return telling.size > 0 && shared >= Math.min(fewest, telling.size) && shared >= telling.size * enough
}

const traitsIn = ({ entities, figures }: AlignedStory): ((statement: Statement) => Traits) => {
  const values = new Map(figures.map((figure) => [figure.id, `${figure.low} ${figure.best} ${figure.high}`]))
  return (statement) =>
    new Set([
      ...statement.concepts.filter((concept) => !empty.has(concept)),
      ...statement.entities.map((id) => entities.of.get(id) ?? id),
      ...statement.figures.flatMap((id) => values.get(id) ?? []),
    ])
}

const sentencesOf = ({ extraction }: ReadReport, traits: (statement: Statement) => Traits): readonly Traits[] =>
  [...Map.groupBy(extraction.statements, ({ sentence }) => sentence).values()].map(
    (own) => new Set(own.flatMap((statement) => [...traits(statement)])),
  )

/** The statements in which the words of a claim's citations stand. */
const tellingsOf = ({ reports, claims }: AlignedStory): ((claim: Claim) => readonly Statement[]) => {
  const around = citedAt(claims.flatMap(({ id, citations }) => citations.map((citation) => ({ ...citation, id }))))
  const byClaim = new Map<string, Statement[]>()
  for (const { report, extraction } of reports)
    for (const statement of extraction.statements)
      for (const { id } of around(report.id, statement)) byClaim.set(id, [...(byClaim.get(id) ?? []), statement])
  return ({ id }) => byClaim.get(id) ?? []
}
