import { join } from 'node:path'
import type { Span } from '../../src/text/span.ts'
import { partsAt, readJsonLines } from '../frame/files.ts'
import { addCounts, f1Mark, noCounts, type Counts } from '../score/prf.ts'
import { distinct, exactPieces, roleMisses } from '../score/roles.ts'
import type { Pieces } from '../score/spans.ts'
import type { EvaluationSet, Part, PartResult, Published } from '../set.ts'
import { runsOf, tokensAt } from '../text/bio.ts'
import { detokenise } from '../text/detokenise.ts'
import { roles, type Role } from './polnear-brat.ts'
import { attributionsIn } from './polnear.ts'

/**
 * PolNeAR as CoFeNet cut it up: passages of tokens, each read alone, as the published systems read them. A span is
 * right where it holds the same tokens; content that the cue parts is two spans on both sides.
 */
export const polnearTokenised: EvaluationSet = {
  name: 'polnear-tokenised',
  measures: 'attributions in single passages, token by token',
  run: async (data) => {
    const results: PartResult[] = []
    for (const [part, path] of partsAt((name) => join(data, 'bench', 'polnear', `cofenet-${fileParts[name]}.jsonl`))) {
      results.push(await resultOf(part, readJsonLines<Passage>(path)))
    }
    return results
  },
}

const fileParts: Readonly<Record<Part, string>> = { train: 'train', dev: 'valid', test: 'test', all: 'all' }

export interface Passage {
  readonly id: string
  readonly tokens: readonly string[]
  /** BIO tags of source, cue and content. */
  readonly labels: readonly string[]
}

const note = 'test part, trained'
const publishedFor = (shares: readonly [number, number, number, number]): readonly Published[] => [
  { by: 'BERT', share: shares[0], note },
  { by: 'BiLSTM-CRF', share: shares[1], note },
  { by: 'CRF', share: shares[2], note },
  { by: 'rules', share: shares[3], note: 'test part' },
]

const published: Readonly<Record<Role, readonly Published[]>> = {
  source: publishedFor([0.832, 0.696, 0.506, 0.107]),
  cue: publishedFor([0.753, 0.667, 0.534, 0.228]),
  content: publishedFor([0.729, 0.59, 0.286, 0.056]),
}

const resultOf = async (part: Part, passages: readonly Passage[]): Promise<PartResult> => {
  const counts: Record<Role, Counts> = { source: noCounts, cue: noCounts, content: noCounts }
  const misses: string[] = []
  for (const passage of passages) {
    const [given, wanted] = [await givenIn(passage), wantedIn(passage)]
    for (const role of roles) {
      counts[role] = addCounts([counts[role], exactPieces(given[role], wanted[role])])
      const lines = roleMisses({ given: given[role], wanted: wanted[role] }, (piece) => wordsOf(passage, piece))
      misses.push(...lines.map((line) => `${passage.id} ${role}: ${line}`))
    }
  }
  return { part, marks: roles.map((role) => f1Mark(`${role} exact F1`, counts[role], published[role])), misses }
}

/** The spans of each role, in tokens. */
type RoleSpans = Readonly<Record<Role, readonly Pieces[]>>

const wantedIn = ({ labels }: Passage): RoleSpans => {
  const runs = runsOf(labels)
  return spansFor((role) => runs.filter(({ label }) => label === role))
}

const givenIn = async ({ tokens }: Passage): Promise<RoleSpans> => {
  const { text, spans } = detokenise(tokens)
  const found = await attributionsIn(text)
  return spansFor((role) => found.flatMap((item) => item[role]).flatMap((piece) => tokensAt(spans, piece) ?? []))
}

const spansFor = (find: (role: Role) => readonly Span[]): RoleSpans => {
  const each = (role: Role) => distinct(find(role).map((span) => [span]))
  return { source: each('source'), cue: each('cue'), content: each('content') }
}

const wordsOf = ({ tokens }: Passage, pieces: Pieces): string =>
  `"${pieces.flatMap(({ start, end }) => tokens.slice(start, end)).join(' ')}"`
