import type { TimeClass } from '../../language/topics/time.ts'

/** One letter for each class, so that a sentence becomes a string that rules match as regular expressions. */
const names = [
  ...[
    'month',
    'shymonth',
    'weekday',
    'shyweekday',
    'weekdays',
    'units',
    'unit',
    'cardinal',
    'few',
    'article',
    'ordinal',
  ],
  ...['decadeword', 'part', 'parts', 'noon', 'deictic', 'deicticpart', 'season', 'shyseason', 'turn', 'turnafter'],
  ...['stretch', 'told', 'same', 'apart', 'apartfrom', 'ago', 'since', 'stage', 'edge', 'of', 'the', 'every', 'often'],
  ...['per', 'times', 'vague', 'near', 'at', 'from', 'to', 'and', 'half', 'halfday', 'hours', 'zone', 'fiscal'],
  ...[
    'century',
    'quarter',
    'weekend',
    'holiday',
    'yearword',
    'old',
    'small',
    'big',
    'year',
    'decimal',
    'nth',
    'decade',
  ],
  ...['iso', 'numeric', 'clock', 'dotclock', 'roman', 'hyphen', 'comma', 'dot', 'apostrophe', 'ess', 'slash', 'open'],
  ...[
    'close',
    'other',
    'so',
    'exact',
    'period',
    'thes',
    'which',
    'morrow',
    'eve',
    'soft',
    'weekword',
    'semester',
    'decadeunit',
    'shortyear',
  ],
] as const satisfies readonly TimeClass[]

const letters = new Map<string, string>(names.map((name, i) => [name, String.fromCharCode(0x100 + i)]))

/** The letter of a class. */
export const letterOf = (name: TimeClass): string => letters.get(name)!

/** Classes without which a sentence holds no time: only in their presence are rules tried. */
export const isCore: ReadonlySet<string> = new Set(
  (
    [
      ...[
        'month',
        'shymonth',
        'weekday',
        'shyweekday',
        'weekdays',
        'units',
        'unit',
        'decadeword',
        'part',
        'parts',
        'noon',
      ],
      ...[
        'deictic',
        'deicticpart',
        'season',
        'shyseason',
        'often',
        'vague',
        'century',
        'quarter',
        'weekend',
        'holiday',
      ],
      ...[
        'yearword',
        'year',
        'decade',
        'iso',
        'numeric',
        'clock',
        'halfday',
        'weekword',
        'semester',
        'decadeunit',
        'shortyear',
        'morrow',
        'eve',
      ],
    ] as const
  ).map(letterOf),
)

/**
 * A rule's pattern as a regular expression over letters of classes. Named parts get a number behind their letter,
 * so that a rule may name one part in several places.
 * @example compilePattern('d:small of? m:month', {}, 'y')
 */
export const compilePattern = (pattern: string, macros: Readonly<Record<string, string>>, flags: string): RegExp => {
  let full = pattern
  for (let depth = 0; depth < 5 && full.includes('{'); depth++) {
    full = full.replace(/\{(\w+)\}/g, (_, name: string) => `(${macros[name] ?? fail(name)})`)
  }
  let named = 0
  // oxlint-disable-next-line max-params -- one for each group of the pattern
  const source = full.replace(/([a-z]):\(|<?!?\(|([a-z]):([a-z]+)|([a-z]+)|\s+/g, (all, group, key, name, plain) => {
    if (group !== undefined) return `(?<${group}${named++}>`
    if (all === '(') return '(?:'
    if (all === '!(') return '(?!'
    if (all === '<!(') return '(?<!'
    if (name !== undefined) return `(?<${key}${named++}>${letters.get(name) ?? fail(name)})`
    return plain === undefined ? '' : (letters.get(plain) ?? fail(plain))
  })
  return new RegExp(source, flags)
}

const fail = (name: string): never => {
  throw new RangeError(`no class or macro "${name}" for patterns of times`)
}
