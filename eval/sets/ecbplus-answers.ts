import type { Dossier, ReadReport } from '../../src/index.ts'
import type { Token } from '../../src/model/token.ts'
import { overlaps, sharedUnits, type Span } from '../../src/text/span.ts'
import { headWord } from '../text/words.ts'
import type { GoldMention } from './ecbplus-files.ts'

/** A document that was read: where each token of each sentence stands in the report. */
export interface ReadDocument {
  readonly read: ReadReport
  readonly places: ReadonlyMap<number, readonly Span[]>
  readonly tokens: readonly Token[]
}

/** What a dossier takes a mention for: mentions with one key are one. Null where it says nothing of the words. */
export interface Answers {
  /** By its matter and its own word. */
  readonly byMatter: (mention: GoldMention) => string | null
  /** By its claim, and only where it is what a statement says: its predicate. */
  readonly byClaim: (mention: GoldMention) => string | null
  /** By its entity; for times, by the day or days that they were bound to. */
  readonly byEntity: (mention: GoldMention) => string | null
}

/**
 * Reads off a dossier which mentions are one. It groups statements, not single words: an event stands in the statement
 * of the shortest citation around it, and is told from other events of that statement by its word. So two mentions are
 * one event where statements of one matter hold them and their words have one lemma; by the claim alone, where both
 * are predicates of its statements. A person, thing or place is the entity whose mention shares most with the words,
 * the shortest of these; a time is its bound value. What stands nowhere is alone.
 */
export const answersOf = (dossier: Dossier, documents: ReadonlyMap<string, ReadDocument>): Answers => {
  const matterOf = new Map(dossier.matters.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  const claims = byReport(dossier.claims.flatMap(({ id, citations }) => citations.map((at) => ({ ...at, id }))))
  const entities = byReport(dossier.entities.flatMap(({ id, mentions }) => mentions.map((at) => ({ ...at, id }))))
  const times = byReport(dossier.times)
  const around = (mention: GoldMention) => {
    const { document, span } = placed(documents, mention)
    const found = span && closest(claims(document.read.report.id), span, shortest)
    return found ? { document, span, claim: found.id } : null
  }
  return {
    byMatter: (mention) => {
      const at = around(mention)
      return at && `${matterOf.get(at.claim)} ${headWord(at.document.tokens, at.span)}`
    },
    byClaim: (mention) => {
      const at = around(mention)
      return at && isPredicate(at.document, at.span) ? at.claim : null
    },
    byEntity: (mention) => {
      const { document, span } = placed(documents, mention)
      if (!span) return null
      const { id } = document.read.report
      if (mention.kind === 'time') return closest(times(id), span, mostShared)?.value ?? null
      return closest(entities(id), span, mostShared)?.id ?? null
    },
  }
}

const placed = (documents: ReadonlyMap<string, ReadDocument>, mention: GoldMention) => {
  const document = documents.get(mention.document)!
  return { document, span: spanOf(document, mention) }
}

/** Where a mention's words stand, from the first to the last; null where the report lacks them. */
export const spanOf = ({ places }: ReadDocument, { sentence, tokens }: GoldMention): Span | null => {
  const found = tokens.flatMap((token) => places.get(sentence)?.[token] ?? [])
  const [first, last] = [found[0], found.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

const byReport = <T extends { readonly report: string }>(items: readonly T[]): ((report: string) => readonly T[]) => {
  const groups = Map.groupBy(items, ({ report }) => report)
  return (report) => groups.get(report) ?? []
}

type Order = (a: Span, b: Span, span: Span) => number

const length = ({ start, end }: Span): number => end - start

const shortest: Order = (a, b) => length(a) - length(b)

const mostShared: Order = (a, b, span) => sharedUnits(b, span) - sharedUnits(a, span) || shortest(a, b, span)

const closest = <T extends Span>(items: readonly T[], span: Span, order: Order): T | undefined =>
  items.filter((item) => overlaps(item, span)).toSorted((a, b) => order(a, b, span))[0]

const isPredicate = ({ read }: ReadDocument, span: Span): boolean =>
  read.extraction.statements.some(({ predicate }) => predicate !== null && overlaps(predicate, span))
