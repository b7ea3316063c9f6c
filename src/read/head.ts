import type { Block, FurnitureKind } from '../model/report.ts'
import { fold } from '../text/fold.ts'
import { headLine, isPersonName } from './byline.ts'
import { datelineEnd } from './dateline.ts'
import { endsSentence, type Paragraph } from './paragraphs.ts'

/** What a report's first lines say of it; `dateAt` is the paragraph that prints the day. */
export interface Head {
  readonly roles: readonly (Block['role'] | null)[]
  readonly byline: string | null
  readonly published: { readonly value: string; readonly at: number } | null
  readonly updated: string | null
}

export interface HeadHelp {
  readonly title: string | null
  readonly outlet: string | null
  readonly dayFirst: boolean | null
}

const reach = 14

/**
 * Reads headline, byline and date line at the head of a report (and a byline or date line behind its
 * end). A line that is the outlet's name is a masthead; the first other line that reads as one is the
 * headline. Furniture is passed over.
 */
export const headOf = (
  paragraphs: readonly Paragraph[],
  furniture: readonly (FurnitureKind | null)[],
  help: HeadHelp,
): Head => {
  const roles: (Block['role'] | null)[] = [...furniture]
  const title = titleAt(paragraphs, furniture, help)
  for (let i = 0; i < (title < 0 ? Math.min(3, paragraphs.length) : title); i++)
    roles[i] ??= isMasthead(paragraphs[i]!, help) ? 'navigation' : null
  if (title >= 0) roles[title] = 'title'
  const found = { byline: null as string | null, published: null as Head['published'], updated: null as string | null }
  for (const i of headPlaces(paragraphs, roles)) {
    const line = lineAt(paragraphs, i, help)
    if (!line) continue
    roles[i] = line.date ? (line.byline ? 'byline' : 'date') : 'byline'
    found.byline ??= line.byline
    if (line.date?.published && !found.published) found.published = { value: line.date.published, at: i }
    found.updated ??= line.date?.updated ?? null
  }
  return { roles, ...found }
}

const lineAt = (paragraphs: readonly Paragraph[], i: number, help: HeadHelp): ReturnType<typeof headLine> => {
  const { text } = paragraphs[i]!.words
  const line = headLine(text, help.dayFirst)
  if (line) return line
  const beside = [paragraphs[i - 1], paragraphs[i + 1]].some(
    (near) => near && headLine(near.words.text, help.dayFirst)?.date,
  )
  // A name alone is a byline only beside a day: elsewhere it may be a subheading.
  return beside && isPersonName(text) ? { byline: text, date: null } : null
}

/** The lines before the telling begins, and the last two behind it. */
const headPlaces = (paragraphs: readonly Paragraph[], roles: readonly (Block['role'] | null)[]): readonly number[] => {
  const places: number[] = []
  let told = 0
  for (let i = 0; i < Math.min(reach, paragraphs.length) && told < 2; i++) {
    const { text } = paragraphs[i]!.words
    if (roles[i] === 'byline' || roles[i] === 'date' || roles[i] === null) places.push(i)
    if (roles[i] === null && text.length > 80 && endsSentence(text)) told++
  }
  for (let i = paragraphs.length - 1; i >= Math.max(paragraphs.length - 2, 1); i--) {
    if (roles[i] === null && !places.includes(i)) places.push(i)
  }
  return places
}

const titleAt = (
  paragraphs: readonly Paragraph[],
  furniture: readonly (FurnitureKind | null)[],
  help: HeadHelp,
): number => {
  const hinted = paragraphs.findIndex((paragraph) => paragraph.hint === 'title')
  if (hinted >= 0) return hinted
  for (let i = 0; i < Math.min(reach, paragraphs.length); i++) {
    const paragraph = paragraphs[i]!
    if (help.title !== null && fold(paragraph.words.text) === fold(help.title)) return i
    if (furniture[i] !== null || isMasthead(paragraph, help) || headLine(paragraph.words.text, help.dayFirst)) continue
    return followed(paragraphs, furniture, i) &&
      (readsAsHeadline(paragraph) || overDateline(paragraphs, i)) &&
      !captionBefore(furniture, i)
      ? i
      : -1
  }
  return -1
}

/** Behind a picture's caption a short line can be anything; the headline stands before its pictures. */
const captionBefore = (furniture: readonly (FurnitureKind | null)[], i: number): boolean =>
  furniture.slice(0, i).some((kind) => kind === 'caption' || kind === 'foreign-headline')

const followed = (paragraphs: readonly Paragraph[], furniture: readonly (FurnitureKind | null)[], i: number): boolean =>
  paragraphs.some((later, at) => at > i && furniture[at] === null && later.words.text.length > 40)

/**
 * Whether a first line is a headline: not long, no sentence that ends in a full stop, no dateline.
 * @example readsAsHeadline of 'Bridge falls in Port Sur, killing at least four' // true
 */
const readsAsHeadline = ({ words: { text }, hint }: Paragraph): boolean =>
  hint !== 'item' &&
  text.length <= 220 &&
  /\s/u.test(text) &&
  !/[.,;:]["'”’»)]*$/u.test(text.replace(/\b(?:\p{Lu}\.){2,}$/u, '')) &&
  !/^["'“‘«]?\p{Ll}[\p{Ll}]/u.test(text) &&
  datelineEnd(text) < text.length

/** One short sentence right over a paragraph with a dateline is a headline that ends in a full stop. */
const overDateline = (paragraphs: readonly Paragraph[], i: number): boolean => {
  const { text } = paragraphs[i]!.words
  const next = paragraphs[i + 1]
  return (
    text.length <= 130 &&
    !/[.!?] /u.test(text) &&
    next !== undefined &&
    next.gap &&
    datelineEnd(text) === 0 &&
    datelineEnd(next.words.text) > 0
  )
}

const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** The outlet's own name, as a masthead prints it: "El Faro del Norte" for elfarodelnorte.example. */
const isMasthead = ({ words: { text } }: Paragraph, { outlet }: HeadHelp): boolean => {
  if (outlet === null || text.length > 60) return false
  const [line, name] = [squash(text), squash(outlet.replace(/\.\p{L}{2,4}(?:\.\p{L}{2})?$/u, ''))]
  return line.length > 3 && (line === name || line === squash(outlet) || name.replace(/^www/u, '') === line)
}
