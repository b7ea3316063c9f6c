import type { Entity } from '../../model/entity.ts'
import type { Attribute } from '../../model/mention.ts'
import type { Context } from './context.ts'
import { attributeRow } from './attribute-row.ts'
import { sectionOf } from './section.ts'
import { citedAs, itemOf, type Item, type Section } from './view.ts'

/** What is told of people, in the order in which it is shown. */
const shown = ['name', 'age', 'occupation', 'role', 'origin'] as const
type Shown = (typeof shown)[number]

/** People with what the reports tell of them: first those of whom they tell it differently. */
export const peopleSection = (context: Context): Section => {
  const items = context.dossier.entities
    .filter((entity) => entity.type === 'person' && attributesOf(entity).length > 0)
    .map((entity) => ({ entity, weight: weight(entity) }))
    .filter((entry) => context.all || (entry.weight > 0 && isName(entry.entity)))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ entity }) => personItem(entity, context))
  return sectionOf(context, { heading: 'people', most: 8 }, items)
}

/** "Vice president", of whom no report gives a name, is nobody to look up. */
const isName = ({ name }: Entity): boolean => /\p{Lu}/u.test(name)

const attributesOf = ({ attributes }: Entity): readonly (Attribute & { readonly name: Shown })[] =>
  shown.flatMap((name) => attributes.flatMap((attribute) => (attribute.name === name ? [{ ...attribute, name }] : [])))

/** What a conflict weighs; each value beyond the first of its kind, and each further report, weighs one. */
const conflicting = 10

/** Nothing is weighed of whom one report tells once, in one way. */
const weight = (entity: Entity): number => {
  const told = attributesOf(entity)
  const kinds = new Set(told.map(({ name }) => name)).size
  const reports = new Set(told.flatMap(({ citations }) => citations.map(({ report }) => report))).size
  return (told.some(({ conflict }) => conflict) ? conflicting : 0) + (told.length - kinds) + (reports - 1)
}

const personItem = (entity: Entity, context: Context): Item =>
  itemOf({
    id: entity.id,
    head: entity.name,
    rows: attributesOf(entity).map((attribute) => attributeRow(attribute, context)),
    citations: citedAs('name', entity.mentions.slice(0, 1)),
  })
