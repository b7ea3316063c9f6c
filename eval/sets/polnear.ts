import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Attribution } from '../../src/model/attribution.ts'
import { filesIn, partsAt, readText } from '../frame/files.ts'
import { readExactly } from '../frame/read-exactly.ts'
import { addCounts, f1Mark, noCounts, shareMark, type Counts } from '../score/prf.ts'
import { distinct, exactPieces, overlappingPieces, roleMisses, sharedCharacters } from '../score/roles.ts'
import { isSame, type Pieces } from '../score/spans.ts'
import type { EvaluationSet, Part, PartResult } from '../set.ts'
import { readBrat, roles, type Role, type Roles } from './polnear-brat.ts'
import { addShares, quotationCounts, type QuotationCounts } from './polnear-quotations.ts'

/**
 * PolNeAR: attributions in whole articles. Of an article's annotators the alphabetically first file counts, which
 * favours nobody. The corpus lets a token stand in one attribution only, so that what our attributions hold of
 * others within themselves is left out of the count, and words that serve two of ours count once.
 */
export const polnear: EvaluationSet = {
  name: 'polnear',
  measures: 'attributions: source, cue, content',
  run: async (data) => {
    const results: PartResult[] = []
    for (const [part, folder] of partsAt((name) => join(data, 'bench', 'polnear', name))) {
      results.push(await resultOf(part, folder))
    }
    return results
  },
}

export interface Article {
  readonly name: string
  readonly text: string
  readonly wanted: readonly Roles[]
}

/** The articles of a part, each with the attributions of its first annotator; those without any are left out. */
export const articlesIn = (folder: string): readonly Article[] => {
  const annotations = filesIn(join(folder, 'attributions'), '.ann')
  const first = new Map(annotations.toReversed().map((path) => [basename(path).replace(/_[^_]*\.ann$/, ''), path]))
  return [...first].toReversed().flatMap(([name, path]) => {
    const file = join(folder, 'text', `${name}.txt`)
    if (!existsSync(file)) return []
    const text = readText(file)
    return [{ name, text, wanted: readBrat(readText(path), text) }]
  })
}

/** Our attributions of a text in the shape of the gold ones. */
export const attributionsIn = async (text: string): Promise<readonly Roles[]> => {
  const { extraction } = await readExactly(text, { language: 'en' })
  return outermost(extraction.attributions)
}

const outermost = (attributions: readonly Attribution[]): readonly Roles[] =>
  attributions.filter((item) => item.within === null).map(rolesOf)

export const rolesOf = ({ source, cue, content }: Attribution): Roles => ({
  source: source ? [source] : [],
  cue: cue ? [cue] : [],
  content,
})

interface Score {
  readonly exact: Readonly<Record<Role, Counts>>
  readonly overlap: Readonly<Record<Role, Counts>>
  readonly characters: Counts
  readonly triple: Counts
}

const resultOf = async (part: Part, folder: string): Promise<PartResult> => {
  const scores: Score[] = []
  const quoted: QuotationCounts[] = []
  const misses: string[] = []
  for (const article of articlesIn(folder)) {
    const read = await readExactly(article.text, { language: 'en' })
    const given = outermost(read.extraction.attributions)
    scores.push(scoreOf(given, article.wanted))
    misses.push(...missesOf(article, given))
    const counts = quotationCounts(read, article.wanted)
    quoted.push(counts)
    misses.push(...counts.wrong.map((words) => `${article.name} quotation: wanted nobody's, given ${words}`))
  }
  const sum = (pick: (score: Score) => Counts): Counts => addCounts(scores.map(pick))
  return {
    part,
    marks: [
      ...roles.map((role) =>
        f1Mark(
          `${role} exact F1`,
          sum((score) => score.exact[role]),
        ),
      ),
      ...roles.map((role) =>
        f1Mark(
          `${role} overlap F1`,
          sum((score) => score.overlap[role]),
        ),
      ),
      f1Mark(
        'content character F1',
        sum((score) => score.characters),
      ),
      f1Mark(
        'all three exact F1',
        sum((score) => score.triple),
      ),
      shareMark('direct quotations precision', addShares(quoted.map(({ attributions }) => attributions))),
      shareMark('quoted words precision', addShares(quoted.map(({ quotations }) => quotations))),
    ],
    misses,
  }
}

/** The counts of one text. An attribution is right as a whole where source, cue and content all are. */
export const scoreOf = (given: readonly Roles[], wanted: readonly Roles[]): Score => {
  const each = (count: typeof exactPieces): Record<Role, Counts> => {
    const counts = { source: noCounts, cue: noCounts, content: noCounts }
    for (const role of roles) counts[role] = count(spansOf(given, role), spansOf(wanted, role))
    return counts
  }
  return {
    exact: each(exactPieces),
    overlap: each(overlappingPieces),
    characters: sharedCharacters(spansOf(given, 'content'), spansOf(wanted, 'content')),
    triple: tripleOf(given, wanted),
  }
}

const spansOf = (all: readonly Roles[], role: Role) => distinct(all.map((item) => item[role]))

const tripleOf = (given: readonly Roles[], wanted: readonly Roles[]): Counts => {
  const open = new Set(wanted)
  let right = 0
  for (const item of given) {
    const match = open.values().find((other) => roles.every((role) => sameOrNone(item, other, role)))
    if (match && open.delete(match)) right++
  }
  return { right, given: given.length, wanted: wanted.length }
}

const sameOrNone = (a: Roles, b: Roles, role: Role): boolean =>
  a[role].length + b[role].length === 0 || isSame(a[role], b[role])

const missesOf = ({ name, text, wanted }: Article, given: readonly Roles[]): readonly string[] =>
  roles.flatMap((role) => {
    const shown = (pieces: Pieces): string =>
      `"${pieces.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')}"`
    return roleMisses({ given: spansOf(given, role), wanted: spansOf(wanted, role) }, shown).map(
      (line) => `${name} ${role}: ${line}`,
    )
  })
