import type { Citation } from '../../model/citation.ts'
import type { Label } from '../../model/label.ts'
import { citedAs, itemOf, type Item, type Section } from './view.ts'
import type { Context } from './context.ts'
import { mergeQuotes, passage } from './quote.ts'
import { sectionOf } from './section.ts'

/** Wordings of one report that are listed before the rest is left to `--all`. */
const mostOfOne = 6

/** Different words for one actor or act, side by side: what only some of the reports say stands first. */
export const labelsSection = (context: Context): Section => {
  const items = context.dossier.labels
    .map((label) => ({ label, wordings: wordingsOf(label, context) }))
    .filter(({ wordings }) => context.all || wordings.length > 1)
    .map((entry) => ({ ...entry, weight: weight(entry.wordings) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ label, wordings }) => labelItem(label, wordings, context))
  return sectionOf(context, { heading: 'labels', most: 8 }, items)
}

interface Wordings {
  readonly report: string
  readonly own: readonly string[]
  readonly shared: readonly string[]
}

/** Reports that have words of their own, and how many: those say most of how differently a thing is called. */
const weight = (wordings: readonly Wordings[]): number =>
  wordings.reduce((sum, { own }) => sum + (own.length > 0 ? 4 : 0) + Math.min(4, own.length), 0)

/** Each wording of a report once, whatever its article; those that other reports have as well are told apart. */
const wordingsOf = (label: Label, context: Context): readonly Wordings[] => {
  const tellers = new Map<string, Set<string>>()
  for (const words of label.words) {
    const key = keyOf(words.text)
    tellers.set(key, (tellers.get(key) ?? new Set()).add(words.report))
  }
  const isOwn = (text: string): boolean => tellers.get(keyOf(text))?.size === 1
  return [...Map.groupBy(label.words, (words) => words.report)].map(([report, words]) => {
    const texts = onceEach(words).map((text) => passage(text, context))
    return { report, own: texts.filter(isOwn), shared: texts.filter((text) => !isOwn(text)) }
  })
}

/** Without a first word of up to three letters: an article or the like, whatever the language. */
const keyOf = (text: string): string => {
  const [first = '', ...rest] = text.toLowerCase().split(/\s+/)
  return rest.length > 0 && first.length <= 3 ? rest.join(' ') : [first, ...rest].join(' ')
}

/** The shortest form of each wording; a wording that ends another one adds nothing to it. */
const onceEach = (words: readonly Citation[]): readonly string[] => {
  const byKey = new Map<string, string>()
  for (const { text } of words) {
    const key = keyOf(text)
    if (text.length < (byKey.get(key)?.length ?? Infinity)) byKey.set(key, text)
  }
  const keys = [...byKey.keys()]
  return [...byKey]
    .filter(([key]) => !keys.some((other) => other !== key && other.endsWith(` ${key}`)))
    .map(([, text]) => text)
}

const labelItem = (label: Label, wordings: readonly Wordings[], context: Context): Item => {
  const name = typeof label.of === 'string' ? context.entity(label.of)?.name : context.cited(label.of.text)
  return itemOf({
    id: label.id,
    head: name ?? '',
    quotes: mergeQuotes(
      wordings.map(({ report, own, shared }) => {
        const all = [...own, ...shared]
        const pieces = context.all ? all : all.slice(0, mostOfOne)
        const rest = all.length - pieces.length
        return {
          letters: [context.letter(report)],
          kind: 'wordings',
          pieces,
          note: rest > 0 ? `+${rest}` : null,
          citations: citedAs(
            'label',
            label.words.filter((words) => words.report === report),
          ),
          ids: [],
        }
      }),
    ),
  })
}
