import type { Dossier } from '../../src/index.ts'
import { articleSource, sharedEngine } from '../article.ts'
import { need, readJsonLines } from '../frame/files.ts'
import { addCounts, prfMarks, shareMark, type Counts } from '../score/prf.ts'
import { wilson } from '../score/wilson.ts'
import type { EvaluationSet, Mark, Part, PartResult, Published } from '../set.ts'
import { victimsIn } from './muc4-answer.ts'
import { deathsIn } from './muc4-deaths.ts'
import { deathsOf, isOptional, type Muc4Document } from './muc4-gold.ts'
import { pairCounts } from './muc4-pairs.ts'
import { createRecaser, type Recase } from './muc4-recase.ts'
import { muc4Article } from './muc4-text.ts'

/** Victims of terrorist acts in Latin American news of 1988 to 1990. */
export const muc4: EvaluationSet = {
  name: 'muc4',
  measures: 'victims in Latin American news: how many died, how many were hurt',
  run: async (data) => {
    const documents = readJsonLines<Muc4Document>(need(data, 'bench', 'muc4.jsonl'))
    const recase = await createRecaser()
    const results: PartResult[] = []
    for (const [part, of] of Map.groupBy(documents, partOf)) results.push(await score(part, of, recase))
    return results
  },
}

/** The parts of the conference: its development texts, the tests of MUC-3, and those of MUC-4. */
const partOf = ({ docid }: Muc4Document): Part =>
  docid.startsWith('DEV') ? 'train' : /^TST[12]/.test(docid) ? 'dev' : 'test'

/** A document, how many dead we gave it, and how its pairs came out. */
export interface Scored {
  readonly document: Muc4Document
  readonly deaths: number
  readonly pairs: Counts
}

const score = async (part: Part, documents: readonly Muc4Document[], recase: Recase): Promise<PartResult> => {
  const scored: Scored[] = []
  for (const document of documents) scored.push(await scoreDocument(document, recase))
  return scoreOf(part, scored)
}

/** The marks and misses of a part. */
export const scoreOf = (part: Part, scored: readonly Scored[]): PartResult => {
  const asked = scored.flatMap(({ document, deaths }) => {
    const wanted = wantedDeaths(document)
    return wanted.length > 0 ? [{ document, deaths, wanted }] : []
  })
  const pairs = (of: readonly Scored[]): Counts => addCounts(of.map((one) => one.pairs))
  return {
    part,
    marks: [
      deathsMark('deaths exactly right, one incident', asked, single),
      deathsMark(
        'deaths exactly right, several dead',
        asked.filter(({ wanted }) => Math.max(...wanted) > 1),
        several,
      ),
      ...prfMarks('number and effect, documents with incidents', pairs(scored.filter(hasIncidents))),
      ...prfMarks('number and effect, all documents', pairs(scored)),
    ],
    misses: asked.filter((one) => !isExact(one)).map(missOf),
  }
}

const single: readonly Published[] = [
  { by: 'regular expressions, best', share: 0.59, note: 'other half, 36 documents' },
  { by: 'worst', share: 0.55 },
]
const several: readonly Published[] = [
  { by: 'regular expressions, best', share: 0.36, note: 'other half' },
  { by: 'worst', share: 0.18 },
]

const scoreDocument = async (document: Muc4Document, recase: Recase): Promise<Scored> => {
  const engine = sharedEngine()
  const { read } = await engine.read(articleSource(muc4Article(document.text, recase)))
  const dossier: Dossier | null = read && (await engine.compare([read]))
  return {
    document,
    deaths: dossier ? deathsIn(dossier) : 0,
    pairs: pairCounts(document, dossier ? victimsIn(dossier) : []),
  }
}

const hasIncidents = ({ document }: Scored): boolean => document.incidents.length > 0

/** What may be answered of a document of one incident in which people died; empty for any other. */
const wantedDeaths = ({ incidents: [incident, ...more] }: Muc4Document): readonly number[] =>
  incident && more.length === 0 && !isOptional(incident) ? deathsOf(incident) : []

interface Asked {
  readonly document: Muc4Document
  readonly deaths: number
  readonly wanted: readonly number[]
}

const isExact = ({ deaths, wanted }: Asked): boolean => wanted.includes(deaths)

/** Few documents lie behind this share, so its name tells in which limits the true one probably lies. */
const deathsMark = (name: string, asked: readonly Asked[], published: readonly Published[]): Mark => {
  const right = asked.filter(isExact).length
  const { low, high } = wilson(right, asked.length)
  const limits = [low, high].map((limit) => (limit * 100).toFixed(0)).join('–')
  return shareMark(`${name} (95 %: ${limits})`, { met: right, of: asked.length }, published)
}

const missOf = ({ document, deaths, wanted }: Asked): string =>
  `${document.docid}: wanted ${wanted.join(' or ')} dead, given ${deaths}`
