import type { Victim } from '../../model/incident.ts'
import type { Attribute } from '../../model/mention.ts'
import { attributeRow } from './attribute-row.ts'
import type { Context } from './context.ts'
import { quoteOf } from './quote.ts'
import { sectionOf } from './section.ts'
import { citedAs, itemOf, type Item, type Quote, type Section } from './view.ts'

/** What is told of a victim, in the order in which it is shown; each stands in words of its own. */
const shown = ['name', 'age', 'occupation', 'role', 'cause'] as const

/** Named people to whom harm came: who they were, what became of them, where and when, and in whose words. */
export const victimsSection = (context: Context): Section => {
  const { entity, dossier } = context
  const named = dossier.victims.filter((victim) => entity(victim.entity) !== undefined)
  const items = named.toSorted((a, b) => weight(b) - weight(a)).map((victim) => victimItem(victim, context))
  return sectionOf(context, { heading: 'victims', most: 8 }, items)
}

/** First those of whom the reports tell differently, then those of whom most tell. */
const weight = ({ attributes, standing }: Victim): number =>
  (attributes.some(({ conflict }) => conflict) || standing !== 'reported' ? 100 : 0) + reportsOf(attributes).size

const reportsOf = (attributes: readonly Attribute[]): ReadonlySet<string> =>
  new Set(attributes.flatMap(({ citations }) => citations.map(({ report }) => report)))

const victimItem = (victim: Victim, context: Context): Item => {
  const outcome = attributesNamed('outcome', victim).flatMap(({ citations }) => citations)
  return itemOf({
    id: victim.id,
    head: headOf(victim, context),
    rows: shown.flatMap((name) =>
      attributesNamed(name, victim).map((attribute) => attributeRow({ ...attribute, name }, context)),
    ),
    quotes: quotesOf(outcome, context),
    citations: citedAs('statement', outcome.slice(0, 1)),
  })
}

const attributesNamed = (name: string, { attributes }: Victim): readonly Attribute[] =>
  attributes.filter((attribute) => attribute.name === name)

/** "Rosa Vidal · died · 9 Jan 2023 · Tarma", and how it stands where not all is well told. */
const headOf = (victim: Victim, { entity, phrases, day }: Context): string => {
  const first = (name: string): string | null => attributesNamed(name, victim)[0]?.value ?? null
  const outcomes: Readonly<Record<string, string>> = phrases.outcomes
  const standing = victim.standing === 'reported' ? null : phrases.victimStandings[victim.standing]
  return [
    entity(victim.entity)!.name,
    outcomes[victim.outcome] ?? victim.outcome,
    day(first('day')),
    first('place'),
    standing,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** The words of each report once. */
const quotesOf = (citations: Attribute['citations'], context: Context): readonly Quote[] => {
  const first = citations.filter(({ report }, at) => citations.findIndex((one) => one.report === report) === at)
  return (context.all ? first : first.slice(0, 2)).map((citation) => quoteOf(citation, context))
}
