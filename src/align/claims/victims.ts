import { oneDeed } from '../../language/concepts.ts'
import type { Statement } from '../../model/statement.ts'
import type { ClaimInput } from './input.ts'

const isDeath = (concept: string): boolean => (oneDeed.get(concept) ?? concept) === 'kill'

/** The story's entities that a statement's verbs tell to be dead. */
const killedIn = ({ befallen = [] }: Statement, { of }: ClaimInput['entities']): readonly string[] =>
  befallen.flatMap(({ concept, denied, byNoun, entity }) =>
    isDeath(concept) && !denied && !byNoun ? (of.get(entity) ?? []) : [],
  )

/**
 * Finds for a statement whose death it tells: "Ivo Lenz was killed", and "the man, named as Ivo Lenz", where any report
 * tells that he died.
 */
export const victimsFinder = ({
  reports,
  entities,
}: Pick<ClaimInput, 'reports' | 'entities'>): ((statement: Statement) => ReadonlySet<string>) => {
  const dead = new Set(
    reports.flatMap(({ extraction }) => extraction.statements.flatMap((each) => killedIn(each, entities))),
  )
  return (statement) => {
    const named = (statement.identifies ?? []).flatMap((id) => entities.of.get(id) ?? [])
    return new Set([...killedIn(statement, entities), ...named.filter((id) => dead.has(id))])
  }
}
