import type { Block, Furniture, FurnitureKind } from '../model/report.ts'
import { datelineEnd, gluedDatelineEnd } from './dateline.ts'
import { furnitureOf, withHeadings } from './furniture/classify.ts'
import { headOf, type Head, type HeadHelp } from './head.ts'
import { MappedBuilder, sourceOf, type Mapped } from './mapped.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Span } from '../text/span.ts'

/** A report's text with its blocks, and what its first lines say of it. */
export interface Layout {
  readonly words: Mapped
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly title: string | null
  readonly byline: string | null
  /** The day that a date line prints, and the block that it is. */
  readonly published: { readonly value: string; readonly block: Block } | null
  readonly updated: string | null
  readonly dateline: Span | null
}

/**
 * Lays paragraphs out as one text: blocks apart by a blank line, lines of one block group by a line
 * feed, each with its role. A dateline becomes a block of its own, so that sentences begin behind it.
 */
export const layOut = (paragraphs: readonly Paragraph[], help: HeadHelp): Layout => {
  const head = headOf(
    paragraphs,
    furnitureOf(paragraphs).map((known) => known?.kind ?? null),
    help,
  )
  const roles = withHeadings(head.roles, paragraphs)
  const builder = new MappedBuilder()
  const blocks: Block[] = []
  const places: number[] = []
  let dateline: Span | null = null
  const opening = roles.findIndex((role, i) => role === 'body' && paragraphs[i]!.words.text.length > 60)
  for (const [i, paragraph] of paragraphs.entries()) {
    separate(builder, paragraphs[i - 1], paragraph)
    places.push(blocks.length)
    const start = builder.length
    builder.copy(paragraph.words, { start: 0, end: paragraph.words.text.length })
    const block = { start, end: builder.length, role: roles[i]! }
    const [first, ...rest] = i === opening ? withDateline(block, paragraph.words.text, paragraphs) : [block]
    blocks.push(first, ...rest)
    if (rest.length > 0) dateline = { start: first.start, end: first.end }
  }
  return {
    words: builder.done(),
    blocks,
    furniture: blocks.flatMap(asFurniture),
    dateline,
    ...toldBy(paragraphs, { blocks, head, roles, places }),
  }
}

const separate = (builder: MappedBuilder, before: Paragraph | undefined, after: Paragraph): void => {
  if (!before) return
  const end = before.words.pieces.at(-1)!.to
  builder.put(after.gap ? '\n\n' : '\n', end, Math.max(end, sourceOf(after.words, { start: 0, end: 1 }).from))
}

const withDateline = (block: Block, text: string, all: readonly Paragraph[]): readonly [Block, ...Block[]] => {
  const elsewhere = (): string => all.map((paragraph) => paragraph.words.text.slice(0, 4000)).join('\n')
  const end = datelineEnd(text) || (/^\p{Lu}{3}/u.test(text) ? gluedDatelineEnd(text, elsewhere()) : 0)
  if (end === 0 || end >= text.length) return [block]
  const seen = text.slice(0, end).trimEnd().length
  return [
    { ...block, end: block.start + seen },
    { ...block, start: block.start + end },
  ]
}

const asFurniture = ({ start, end, role }: Block): readonly Furniture[] =>
  role === 'title' || role === 'heading' || role === 'body' ? [] : [{ start, end, kind: role satisfies FurnitureKind }]

interface Laid {
  readonly blocks: readonly Block[]
  readonly head: Head
  readonly roles: readonly Block['role'][]
  readonly places: readonly number[]
}

const toldBy = (
  paragraphs: readonly Paragraph[],
  { blocks, head, roles, places }: Laid,
): Pick<Layout, 'title' | 'byline' | 'published' | 'updated'> => {
  const title = roles.indexOf('title')
  return {
    title: title < 0 ? null : paragraphs[title]!.words.text,
    byline: head.byline,
    published: head.published && { value: head.published.value, block: blocks[places[head.published.at]!]! },
    updated: head.updated,
  }
}
