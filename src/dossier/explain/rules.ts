import { loadLanguage } from '../../language/load.ts'
import { supportedOf } from '../../model/language.ts'
import type { Dossier } from '../../model/dossier.ts'
import { figureRules } from '../../reconcile/figures/rules.ts'

/** What a rule is for, as its table has it. */
export interface RuleExample {
  readonly example: string
  readonly counterExample: string | null
}

/** Finds the example of a rule by its name, where its table has one. */
export type RuleFinder = (rule: string, language: string | null) => RuleExample | null

/** The examples of all rules that a dossier's languages have. */
export const ruleFinder = async (dossier: Dossier): Promise<RuleFinder> => {
  const languages = new Set(
    dossier.reports.map((report) => supportedOf(report.language)).filter((code) => code !== null),
  )
  const packs = await Promise.all([...languages].map(loadLanguage))
  const byName = new Map<string, RuleExample>()
  for (const pack of packs)
    for (const topic of [pack.attribution, pack.time]) gather(topic, { prefix: pack.code, byName }, 3)
  for (const { code, example, counterExample } of figureRules) byName.set(code, { example, counterExample })
  return (rule, language) => exampleOf(rule, supportedOf(language), byName)
}

/** "time/weekday" is the rule "weekday" of times, and "en-say-that" the group "en-say" with a "that" clause. */
const exampleOf = (
  rule: string,
  language: string | null,
  byName: ReadonlyMap<string, RuleExample>,
): RuleExample | null => {
  const bare = rule.slice(rule.indexOf('/') + 1)
  const found = byName.get(`${language} ${bare}`) ?? byName.get(bare)
  if (found) return found
  const dash = bare.lastIndexOf('-')
  return dash < 0 ? null : exampleOf(bare.slice(0, dash), language, byName)
}

/** Entries of a table that have a name and an example, whatever table they stand in. */
const gather = (
  value: unknown,
  target: { readonly prefix: string; readonly byName: Map<string, RuleExample> },
  depth: number,
): void => {
  if (typeof value !== 'object' || value === null || depth < 0 || value instanceof Map || value instanceof Set) return
  const { name, example, counterExample, counter } = value as Record<string, unknown>
  if (typeof name === 'string' && typeof example === 'string') {
    const other = counterExample ?? counter
    const key = `${target.prefix} ${name}`
    if (!target.byName.has(key))
      target.byName.set(key, { example, counterExample: typeof other === 'string' ? other : null })
    return
  }
  for (const inner of Object.values(value)) gather(inner, target, depth - 1)
}
