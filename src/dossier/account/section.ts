import type { Context } from './context.ts'
import type { Section } from './view.ts'

/** A section that lists at most so many of its items, unless all are asked for. */
export const sectionOf = (
  context: Context,
  shape: Pick<Section, 'heading'> & { readonly most: number; readonly empty?: string | null; readonly more?: number },
  items: Section['items'],
): Section => {
  const shown = context.all ? items : items.slice(0, shape.most)
  return {
    heading: shape.heading,
    items: shown,
    empty: items.length === 0 ? (shape.empty ?? null) : null,
    hidden: items.length - shown.length + (shape.more ?? 0),
  }
}
