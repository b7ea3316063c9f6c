/** What makes a table of incidents more careful than what the newest figure says. */
export const ruleNames = [
  'lowest-figure',
  'lower-bound',
  'corroborated-only',
  'no-vague-numbers',
  'own-figures-only',
  'stated-day-only',
] as const
/** The name of a rule by which rows of incidents are made. */
export type RuleName = (typeof ruleNames)[number]

/**
 * Each rule with what it does:
 * - `lowest-figure`: of figures that differ, the lowest counts. "58" and "66" give 58. Without it the newest does.
 * - `lower-bound`: a lower bound is the number: "at least 12" gives 12. Without it the number is left empty, as nobody told it.
 * - `corroborated-only`: only a figure that reports of two origins print counts. One agency's figure in nine papers does not.
 * - `no-vague-numbers`: "dozens" and "about 100" are no numbers. "58" is one.
 * - `own-figures-only`: a total counts nothing where it may run on over more than the incident. "58 have died" does not, "18
 *   were killed in Juliaca on Monday" does. Without it a total counts where there is nothing else.
 * - `stated-day-only`: a day that no report tells is left empty. Without it the day of publication may stand in.
 */
export type Rules = ReadonlySet<RuleName>

/**
 * The rules of a list of names; `conservative` stands for all.
 * @returns null where a name is none
 * @example rulesOf('lowest-figure,lower-bound') // Set { 'lowest-figure', 'lower-bound' }
 */
export const rulesOf = (list: string): Rules | null => {
  const names = list.split(',').map((name) => name.trim())
  if (names.includes('conservative')) return new Set(ruleNames)
  const known = ruleNames.filter((rule) => names.includes(rule))
  const unknown = names.some((name) => name !== '' && name !== 'none' && !ruleNames.some((rule) => rule === name))
  return unknown ? null : new Set(known)
}

/** How a table names the rules that it was made by. */
export const rulesText = (rules: Rules): string =>
  rules.size === 0 ? 'none' : ruleNames.filter((rule) => rules.has(rule)).join(' ')
