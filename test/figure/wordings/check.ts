import { expect, it } from 'vitest'
import type { FigureReading } from '../../../src/model/figure.ts'
import type { SupportedLanguage } from '../../../src/model/language.ts'
import type { PipelineResult } from '../../../src/pipeline/pipeline.ts'
import { readLayers } from '../../support.ts'

/** A wording of the catalogue: its number, a text of ours, and what is to be read in it. */
export type Wording = readonly [id: string, text: string, ...expected: readonly string[]]

/**
 * Checks that a text holds these casualty figures, in order, and no others. Each is told as `words: facts`: a measure,
 * what it counts, how it stands (asserted where nothing is said), `=low/best/high`, `role:words` of its scope, `by:`,
 * `at:`, `on:` (the words that date it), `of:` (the words of its whole), `other` for another event's.
 * @example ['E5', '58 people, including a guard, died.', '58: killed includes:guard', 'a: killed part of:58']
 */
export const checkWordings = (
  language: SupportedLanguage,
  wordings: readonly Wording[],
  knownMisses: readonly string[] = [],
): void => {
  const numbers = new Map<string, number>()
  for (const [id, text, ...expected] of wordings) {
    const nth = (numbers.get(id) ?? 0) + 1
    numbers.set(id, nth)
    const name = nth === 1 ? id : `${id}.${nth}`
    const known = knownMisses.includes(name)
    it(`${known ? 'known miss ' : ''}${name}: ${text}`, async () => {
      const layers = await readLayers(text, language)
      const wrong = faultsIn(layers, expected)
      if (known) expect(wrong, 'read rightly now: take it off the known misses').not.toEqual([])
      else expect(wrong, wrong.join('; ')).toEqual([])
    })
  }
  it('names no known miss that is not in the table', () => {
    const names = new Set(
      [...numbers].flatMap(([id, count]) => [id, ...Array.from({ length: count }, (_, i) => `${id}.${i + 1}`)]),
    )
    expect(knownMisses.filter((miss) => !names.has(miss))).toEqual([])
  })
}

const faultsIn = (layers: PipelineResult['layers'], expected: readonly string[]): readonly string[] => {
  const figures = layers.figures!.filter(({ measure }) => measure !== 'other')
  if (figures.length !== expected.length)
    return [`read ${figures.map((figure) => tell(layers, figure)).join(' | ') || 'nothing'}`]
  return figures.flatMap((figure, at) => {
    const [words, facts] = expected[at]!.split(/: ?(.*)/, 2) as [string, string]
    const got = factsOf(layers, figure)
    const missed = wanted(facts).filter((fact) => !got.some((one) => meets(one, fact)))
    return figure.text.toLowerCase().includes(words.toLowerCase()) && missed.length === 0
      ? []
      : [`wanted ${expected[at]}, read ${tell(layers, figure)}`]
  })
}

/** Facts are parted by blanks; words behind a colon go on up to the next fact. */
const wanted = (facts: string): readonly string[] => {
  const found = facts.split(
    / (?=(?:\w+:|=|other$|killed|injured|missing|detained|displaced|hospitalized|rescued|total|incident|increment|part|rate|possible|forecast|superseded|denied))/,
  )
  return found.some((fact) => standings.has(fact)) ? found : [...found, 'asserted']
}

const standings: ReadonlySet<string> = new Set(['asserted', 'possible', 'forecast', 'superseded', 'denied'])

const meets = (got: string, fact: string): boolean => {
  const [role, words] = fact.split(/:(.*)/, 2)
  return words === undefined
    ? got === fact
    : got.startsWith(`${role}:`) && got.toLowerCase().includes(words.toLowerCase())
}

const factsOf = ({ figures, times }: PipelineResult['layers'], figure: FigureReading): readonly string[] => {
  const day = figure.asOfTime?.time
  const whole = figures!.find(({ id }) => id === figure.partOf)
  const told = (value: number | null): string => (value === null ? '-' : String(value))
  return [
    figure.measure,
    figure.counts,
    figure.standing,
    `=${[figure.low, figure.best, figure.high].map(told).join('/')}`,
    ...figure.scope.map(({ role, text }) => `${role}:${text}`),
    ...(figure.authority ? [`by:${figure.authority.text}`] : []),
    ...(figure.place ? [`at:${figure.place.text}`] : []),
    ...(day ? [`on:${times!.find(({ id }) => id === day)?.text ?? day}`] : []),
    ...(whole ? [`of:${whole.text}`] : []),
    ...(figure.otherEvent ? ['other'] : []),
  ]
}

const tell = (layers: PipelineResult['layers'], figure: FigureReading): string =>
  `${figure.text}: ${factsOf(layers, figure).join(' ')}`
