import { need, readJson } from '../frame/files.ts'
import { readExactly } from '../frame/read-exactly.ts'
import { f1Mark, prfMarks, shareMark } from '../score/prf.ts'
import {
  compareQuantities,
  countQuantities,
  missOf,
  type Change,
  type Compared,
  type Told,
  type Value,
} from '../score/quantities.ts'
import type { EvaluationSet, Mark, PartResult, Published } from '../set.ts'
import { toldOf } from './newsquant-told.ts'

interface Gold {
  readonly change: Change
  readonly value: string
  readonly unit: string
  readonly normalized_unit: string
  readonly referred_concepts: string
}

interface Sentence {
  readonly id: number
  readonly text: string
  readonly quantities: readonly Gold[]
}

interface Scored {
  readonly sentence: Sentence
  readonly compared: readonly Compared[]
}

/** Figures in sentences of news, by the rules of the set's own scorer, matched one to one. */
export const newsquant: EvaluationSet = {
  name: 'newsquant',
  measures: 'numbers in news: value, unit, qualifier, what is counted',
  run: async (data): Promise<readonly PartResult[]> => {
    const sentences = readJson<readonly Sentence[]>(need(data, 'bench', 'newsquant.json'))
    const scored: Scored[] = []
    for (const sentence of sentences) {
      const given = toldOf(await readExactly(sentence.text, { language: 'en' }))
      scored.push({ sentence, compared: compareQuantities(given, sentence.quantities.map(wantedOf)) })
    }
    return [{ part: 'all', marks: marksOf(scored), misses: scored.flatMap(missesOf) }]
  },
}

const wantedOf = ({ change, value, unit, normalized_unit, referred_concepts }: Gold): Told => ({
  value: parseValue(value),
  change,
  units: [normalized_unit, unit].filter((form) => form !== '-').map((form) => form.toLowerCase()),
  concepts: referred_concepts
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((word) => word !== '-' && word !== ''),
})

/** "59.0", or a range "200.0-4000000.0"; a leading minus and one of an exponent part nothing. */
const parseValue = (text: string): Value => {
  const [low = '', high] = text.startsWith('-') || text.includes('E') ? [text] : text.split('-')
  return high === undefined ? Number(low) : [Number(low), Number(high)]
}

const whole = 'all on the whole set'
const f1 = (by: string, share: number, note?: string): Published => ({ by, share, ...(note ? { note } : {}) })

const marksOf = (scored: readonly Scored[]): readonly Mark[] => {
  const counts = countQuantities(scored.flatMap(({ compared }) => compared))
  const empty = scored.filter(({ sentence }) => sentence.quantities.length === 0)
  return [
    ...prfMarks('value', counts.value, [
      f1('CQE', 0.92),
      f1('quantulum3', 0.73),
      f1('GPT-3', 0.706),
      f1('Recognizers-Text', 0.691, whole),
    ]),
    f1Mark('value+change F1', counts.change, [f1('CQE', 0.881), f1('GPT-3', 0.519, whole)]),
    f1Mark('value+unit F1', counts.unit, [
      f1('CQE', 0.856),
      f1('GPT-3', 0.591),
      f1('quantulum3', 0.472),
      f1('Recognizers-Text', 0.342, whole),
    ]),
    f1Mark('value+concept F1', counts.concept),
    shareMark('sentences without quantities left empty', {
      met: empty.filter(({ compared }) => compared.length === 0).length,
      of: empty.length,
    }),
  ]
}

const missesOf = ({ sentence, compared }: Scored): readonly string[] =>
  compared.flatMap((pair) => {
    const miss = missOf(pair)
    return miss === null ? [] : [`${sentence.id} ${miss} | ${sentence.text}`]
  })
