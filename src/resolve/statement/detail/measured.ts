import { pointOf } from '../../../model/estimate.ts'
import type { Token } from '../../../model/token.ts'
import { fold } from '../../../text/fold.ts'
import type { Needs, Told } from './told.ts'

/** Units that one thing is measured in, in those that they are compared in (NIST Handbook 44, appendix C). */
const units: Readonly<Record<string, readonly [string, number]>> = {
  millimetre: ['metre', 0.001],
  centimetre: ['metre', 0.01],
  metre: ['metre', 1],
  inch: ['metre', 0.0254],
  foot: ['metre', 0.3048],
  yard: ['metre', 0.9144],
  gram: ['kilogram', 0.001],
  kilogram: ['kilogram', 1],
  tonne: ['kilogram', 1000],
  pound: ['kilogram', 0.453592],
}

/** A code of ISO 4217. */
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/** How large, heavy or dear a thing is, told before its noun: "the 30-metre mast", "a $5 million reward". */
export const measuresTold = (view: Needs): readonly Told[] =>
  view.layer('figures').flatMap((figure) => {
    const value = pointOf(figure)
    const [unit, size] = units[figure.unit ?? ''] ?? [figure.unit ?? '', isCurrency(figure.unit ?? '') ? 1 : 0]
    if (value === null || size === 0 || figure.per !== null) return []
    const phrase = nounsBehind(view.within('tokens', view.layer('sentences')[figure.sentence]!), figure.end)
    const nouns = phrase.filter(({ pos }) => pos === 'noun')
    if (nouns.length === 0) return []
    const lemmas = nouns.map(({ lemma }) => fold(lemma))
    const holder = view.language.statement.headFirst ? lemmas : lemmas.toReversed()
    const detail = { attribute: 'measure', value: value * size, unit, holder } as const
    return { start: figure.start, end: nouns.at(-1)!.end, detail, sentence: figure.sentence }
  })

const longest = 5
const fitting: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'adverb'])

/** The words from the number to the end of its noun phrase. */
const nounsBehind = (tokens: readonly Token[], from: number): readonly Token[] => {
  const behind = tokens.filter(({ start }) => start >= from).slice(0, longest)
  const stop = behind.findIndex(({ pos, text }) => !fitting.has(pos) && text !== '-')
  return stop < 0 ? behind : behind.slice(0, stop)
}
