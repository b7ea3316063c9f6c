import { pointOf } from '../../../model/estimate.ts'
import type { Figure } from '../../../model/figure.ts'
import { shorten } from '../../../text/shorten.ts'
import type { Context } from '../../account/context.ts'

/** A limit of what is counted: a role, and cited words. */
export interface Limit {
  readonly role: string
  readonly words: string
}

const mostParts = 8
const mostWords = 4

/** Who counts, by name where it is known. */
export const bodyOf = (figures: readonly Figure[], context: Context): string | null => {
  const named = figures.find(({ authority }) => context.entity(authority?.entity ?? null))
  return (
    context.entity(named?.authority?.entity ?? null)?.name ??
    figures.find(({ authority }) => authority)?.authority?.text ??
    null
  )
}

/** What is printed as a part of a figure, by the report that prints most parts of it, each number and word once. */
export const partsOf = (figures: readonly Figure[], context: Context): readonly Figure[] => {
  const ids = new Set(figures.map(({ id }) => id))
  const parts = context.dossier.figures.filter(({ partOf }) => partOf !== null && ids.has(partOf))
  const byReport = [...Map.groupBy(parts, ({ report }) => report).values()].toSorted((a, b) => b.length - a.length)
  const own = (byReport[0] ?? []).toSorted((a, b) => a.start - b.start)
  const once = new Map(
    own.toReversed().map((part) => [`${pointOf(part)} ${part.counted?.text.toLowerCase() ?? part.start}`, part]),
  )
  return [...once.values()].toSorted((a, b) => a.start - b.start).slice(0, mostParts)
}

/** Limits by role, their words once; parts with a number of their own are told as parts. */
export const limitsOf = (figures: readonly Figure[], parts: readonly Figure[], context: Context): readonly Limit[] => {
  const scope = figures.flatMap(({ scope: own }) => own)
  // What is included is told by its parts, where these have numbers.
  const left = scope.filter(({ role }) => role !== 'includes' || parts.length === 0)
  const places = figures
    .flatMap(({ place }) => (place ? [{ role: 'place' as const, text: place.text }] : []))
    .slice(0, 1)
  return [...Map.groupBy([...left, ...places], ({ role }) => role)].map(([role, own]) => {
    const words = [...new Map(own.map(({ text }) => [text.toLowerCase(), context.cited(text)])).values()]
    const rest = words.length > mostWords ? ` +${words.length - mostWords}` : ''
    return { role: context.phrases.scopeRoles[role], words: words.slice(0, mostWords).join(', ') + rest }
  })
}

const longest = 70
const tellingRoles = ['only', 'cause', 'excludes', 'place'] as const

/** The narrowest limit, else the parts. */
export const briefLimit = (figures: readonly Figure[], parts: readonly Figure[], context: Context): string | null => {
  const scope = figures.flatMap(({ scope: own }) => own)
  const found = tellingRoles.flatMap((role) => scope.filter((limit) => limit.role === role).toSorted(byLength))[0]
  if (found) return `${context.phrases.scopeRoles[found.role]} ${context.cited(shorten(found.text, longest))}`
  const included = scope.filter(({ role }) => role === 'includes').map(({ text }) => text)
  const numbered = parts.map(({ text, counted }) => [text, counted?.text].filter(Boolean).join(' '))
  const named = numbered.length > 0 ? numbered : included
  if (named.length === 0) return null
  return `${context.phrases.scopeRoles.includes} ${shorten(named.slice(0, 3).map(context.cited).join(', '), longest)}`
}

const byLength = (a: { readonly text: string }, b: { readonly text: string }): number => b.text.length - a.text.length

/** Parts that stand one after the other and make up the figure: two or more, all of them exact. */
export const sumOf = (figure: Figure, parts: readonly Figure[]): readonly number[] => {
  const whole = pointOf(figure)
  const numbers = parts.map(({ best }) => best)
  for (let from = 0; from < numbers.length; from++) {
    let sum = 0
    for (let to = from; to < numbers.length; to++) {
      const number = numbers[to]
      if (number === null || number === undefined) break
      sum += number
      if (sum === whole && to > from) return numbers.slice(from, to + 1).flatMap((one) => one ?? [])
    }
  }
  return []
}
