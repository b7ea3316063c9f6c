import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dossier, KnownFacts } from '../../src/index.ts'
import { sharedEngine } from '../article.ts'
import { filesBelow, readJson } from '../frame/files.ts'
import { sourceOf } from '../frame/read-exactly.ts'
import { shareMark } from '../score/prf.ts'
import type { Mark } from '../set.ts'

interface Words {
  readonly file: string
  readonly exact: string
  readonly occurrence?: number
}

/** What a case says belongs together. */
export interface Gold {
  readonly claims?: readonly { readonly claim: string; readonly evidence: readonly Words[] }[]
  readonly alignments?: readonly { readonly topic: string; readonly spans: readonly Words[] }[]
}

interface Place {
  readonly report: string
  readonly start: number
  readonly end: number
}

interface Pair {
  readonly topic: string
  readonly words: readonly [Words, Words]
  readonly met: boolean
}

/** Of what the cases put together from two reports in two languages, the share that the dossiers put together too. */
export const bilingualMarks = async (
  folder: string,
): Promise<{ readonly marks: readonly Mark[]; readonly misses: readonly string[] }> => {
  const claims: Pair[] = []
  const matters: Pair[] = []
  for (const file of filesBelow(folder).filter((path) => path.endsWith('/expected.json'))) {
    const known = knownIn(dirname(file))
    if (new Set(known.map(({ language }) => language)).size < 2) continue
    const gold = readJson<Gold>(file)
    const dossier = await sharedEngine().dossier(
      known.map((facts) => sourceOf(readFileSync(join(dirname(file), facts.file!)), facts)),
    )
    const groups = (gold.claims ?? []).map(({ claim, evidence }) => ({ topic: claim, spans: evidence }))
    claims.push(...groups.flatMap((group) => pairsOf(group, dossier, dossier.claims)))
    matters.push(...(gold.alignments ?? []).flatMap((group) => pairsOf(group, dossier, dossier.matters)))
  }
  return {
    marks: [markOf('claims', claims), markOf('matters', matters), markOf('both', [...claims, ...matters])].flat(),
    misses: [...claims, ...matters].filter(({ met }) => !met).map(missOf),
  }
}

const knownIn = (folder: string): readonly KnownFacts[] => {
  const file = join(folder, 'reports.json')
  return existsSync(file) ? readJson<readonly KnownFacts[]>(file).filter((known) => known.file !== null) : []
}

const markOf = (what: string, pairs: readonly Pair[]): readonly Mark[] =>
  pairs.length === 0
    ? []
    : [
        shareMark(`aligned between Spanish and English: ${what}`, {
          met: pairs.filter(({ met }) => met).length,
          of: pairs.length,
        }),
      ]

const missOf = ({ topic, words: [a, b] }: Pair): string =>
  `between two languages, ${topic}: ${a.file} "${a.exact}" ~ ${b.file} "${b.exact}"`

/** Each two spans of a group whose reports are in two languages, and whether one item cites both. */
export const pairsOf = (
  { topic, spans }: { readonly topic: string; readonly spans: readonly Words[] },
  dossier: Dossier,
  items: readonly { readonly citations: readonly Place[] }[],
): readonly Pair[] =>
  spans.flatMap((a, i) =>
    spans
      .slice(i + 1)
      .filter((b) => languageIn(dossier, a) !== languageIn(dossier, b))
      .map((b) => {
        const [at, other] = [placeOf(dossier, a), placeOf(dossier, b)]
        const met = items.some(({ citations }) =>
          [at, other].every((p) => citations.some((citation) => cites(citation, p))),
        )
        return { topic, words: [a, b] as const, met }
      }),
  )

type Told = Pick<Dossier, 'reports'>

const reportOf = ({ reports }: Told, { file }: Words): Told['reports'][number] | undefined =>
  reports.find((report) => report.file?.split('/').at(-1) === file)

const languageIn = (dossier: Told, words: Words): string => reportOf(dossier, words)?.language?.slice(0, 2) ?? ''

/** Where the words stand, whatever white space parts them. */
const placeOf = (dossier: Told, words: Words): Place | null => {
  const report = reportOf(dossier, words)
  const parts = words.exact
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = [...(report?.text ?? '').matchAll(new RegExp(parts.join('\\s+'), 'g'))][(words.occurrence ?? 1) - 1]
  return report && found ? { report: report.id, start: found.index, end: found.index + found[0].length } : null
}

/** A citation stands on the words where it has half of either and is no paragraph. */
const cites = (citation: Place, at: Place | null): boolean => {
  if (at === null || citation.report !== at.report) return false
  const shared = Math.min(citation.end, at.end) - Math.max(citation.start, at.start)
  const [size, wanted] = [citation.end - citation.start, at.end - at.start]
  return shared > 0 && size <= wanted + 400 && shared * 2 >= Math.min(size, wanted)
}
