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
  ...[
    'mass',
    'latest',
    'like',
    'more',
    'ahead',
    'era',
    'shortquarter',
    'rest',
    'current',
    'fin',
    'within',
    'dayname',
    'new',
    'eveword',
    'ended',
    'inside',
    'whole',
    'toldmany',
  ],
  ...[
    'easter',
    'feast',
    'feastof',
    'monthspart',
    'halfmonth',
    'nowword',
    'moment',
    'mark',
    'as',
    'personname',
    'elapsed',
    'nation',
  ],
] as const satisfies readonly TimeClass[]

/** Letters that are no signs of patterns, of one byte as long as there are enough: text of such is searched fastest. */
const letters = new Map<string, string>(names.map((name, i) => [name, String.fromCharCode(0x80 + i)]))

/**
 * The letter of a class.
 * @throws {RangeError} for a name that is no class
 */
export const letterOf = (name: string): string => {
  const letter = letters.get(name)
  if (letter === undefined) throw new RangeError(`no class "${name}" for patterns of times`)
  return letter
}

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
        'dotclock',
        'halfday',
        'weekword',
        'semester',
        'decadeunit',
        'shortyear',
        'shortquarter',
        'era',
        'ahead',
        'dayname',
        'personname',
        'latest',
        'current',
        'slash',
        'hours',
        'nth',
        'stretch',
        'morrow',
        'eve',
        'easter',
        'monthspart',
        'halfmonth',
        'nowword',
        'nation',
      ],
    ] as const
  ).map(letterOf),
)
