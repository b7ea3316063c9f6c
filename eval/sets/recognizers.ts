import type { SupportedLanguage } from '../../src/model/language.ts'
import { need, readJson } from '../frame/files.ts'
import { readExactly } from '../frame/read-exactly.ts'
import { shareMark } from '../score/prf.ts'
import { isRightCase, isSameResult, tellResult, type Result } from '../score/results.ts'
import type { EvaluationSet, Mark, PartResult, Published } from '../set.ts'
import { failsThere, isNewsLike, isSameReading, kindOf, wantedOf, type Case, type Wanted } from './recognizers-cases.ts'
import { isNewsNumber } from './recognizers-news.ts'
import { numberKinds, numberResults } from './recognizers-numbers.ts'
import { boundResults } from './recognizers-bound.ts'
import { timeResults } from './recognizers-times.ts'

export interface Judged {
  readonly item: Case
  readonly kind: NonNullable<ReturnType<typeof kindOf>>
  /** As the dossier gives them. */
  readonly given: readonly Result[]
  /** Times retold in what the set takes words to mean and to hold; anything else as it is given. */
  readonly retold: readonly Result[]
  readonly wanted: readonly Wanted[]
}

interface Edition {
  readonly name: string
  readonly language: SupportedLanguage
  readonly measures: string
  /** What the set's own JavaScript package reaches. */
  readonly dates: number
  readonly numbers: number
}

/**
 * Cases of Microsoft's recognizers: a case is right where all its results are, in words, type and value (for times:
 * timex), and nothing else is given.
 */
const setOf = ({ name, language, measures, dates, numbers }: Edition): EvaluationSet => ({
  name,
  measures,
  run: async (data): Promise<readonly PartResult[]> => {
    const cases = readJson<readonly Case[]>(need(data, 'bench', `${name}.json`))
    const judged: Judged[] = []
    for (const item of cases) {
      const kind = kindOf(item)
      if (kind !== null)
        judged.push({ item, kind, ...(await giveFor(item, kind, language)), wanted: wantedOf(item, language) })
    }
    return [{ part: 'all', marks: marksOf(judged, { dates, numbers }), misses: missesOf(judged) }]
  },
})

type Answers = Pick<Judged, 'given' | 'retold'>

const giveFor = async (item: Case, kind: Judged['kind'], language: SupportedLanguage): Promise<Answers> => {
  const published = item.Context?.ReferenceDateTime?.slice(0, 10)
  const read = await readExactly(item.Input, { language, ...(published === undefined ? {} : { published }) })
  if (kind === 'date-time') return { given: boundResults(read), retold: timeResults(read) }
  const given = await numberResults(kind, read, language)
  return { given, retold: given }
}

const isRight = ({ given, wanted }: Judged): boolean => isRightCase(given, wanted)
const isRetold = ({ retold, wanted }: Judged): boolean => isRightCase(retold, wanted)

/** As `isRight`, but a day that is one of the wanted readings will do where the timex leaves it open. */
const isRead = ({ given, wanted }: Judged): boolean =>
  isRightCase(
    given,
    wanted,
    (g, w) => isSameResult(g, w) || (isSameResult({ ...g, value: w.value }, w) && isSameReading(g, w)),
  )

type Count = (name: string, which: (judged: Judged) => boolean, published?: readonly Published[]) => Mark

export const marksOf = (
  judged: readonly Judged[],
  ofPackage: { readonly dates: number; readonly numbers: number },
): readonly Mark[] => {
  const count =
    (right: (judged: Judged) => boolean): Count =>
    (name, which, published) => {
      const some = judged.filter(which)
      return shareMark(name, { met: some.filter(right).length, of: some.length }, published)
    }
  const [exact, read, retold] = [count(isRight), count(isRead), count(isRetold)]
  const isDate = ({ kind }: Judged): boolean => kind === 'date-time'
  const by = (share: number): readonly Published[] => [{ by: 'its JavaScript package', share, note: 'whole set' }]
  return [
    exact('numbers of all kinds', (one) => !isDate(one), by(ofPackage.numbers)),
    exact('numbers, news-like', (one) => !isDate(one) && isNewsNumber(one.item)),
    exact('numbers, without what .NET fails on', (one) => !isDate(one) && !failsThere(one.item)),
    ...numberKinds.map((kind) => exact(kind, (one) => one.kind === kind)),
    exact('date-time', isDate, by(ofPackage.dates)),
    exact('date-time, without what .NET fails on', (one) => isDate(one) && !failsThere(one.item)),
    exact('date-time, news-like', (one) => isDate(one) && isNewsLike(one.item)),
    read('date-time, timex or one of its readings', isDate),
    read('date-time, news-like, timex or a reading', (one) => isDate(one) && isNewsLike(one.item)),
    retold("date-time, retold in the set's conventions", isDate),
    retold("date-time, news-like, in the set's conventions", (one) => isDate(one) && isNewsLike(one.item)),
  ]
}

/** What is wrong in the set's conventions too comes first. */
const missesOf = (judged: readonly Judged[]): readonly string[] => {
  const wrong = judged.filter((one) => !isRight(one))
  return [...wrong.filter((one) => !isRetold(one)), ...wrong.filter(isRetold)].map(missOf)
}

const missOf = ({ item, given, retold, wanted }: Judged): string => {
  const told = (results: readonly Result[]): string => results.map(tellResult).join('; ') || 'nothing'
  const again = told(retold) === told(given) ? '' : `, retold ${told(retold)}`
  return `${item.spec} ${item.index} wanted ${told(wanted)}, given ${told(given)}${again} | ${item.Input}`
}

export const recognizersEnglish = setOf({
  name: 'recognizers-english',
  language: 'en',
  measures: 'numbers, units and dates with values: all of a case right',
  dates: 0.43,
  numbers: 0.77,
})

export const recognizersSpanish = setOf({
  name: 'recognizers-spanish',
  language: 'es',
  measures: 'numbers, units and dates with values: all of a case right',
  dates: 0.06,
  numbers: 0.94,
})
