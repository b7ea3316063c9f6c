/** Ways of saying a time, told by its words, so that what was missed has one too. */
export const timexKinds = [
  'absolute, full',
  'absolute, partial',
  'weekday',
  'relative to publication',
  'relative to the event told',
  'range',
  'duration',
  'set',
  'time',
  'holiday',
] as const

export type TimexKind = (typeof timexKinds)[number]

const month =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)/i
const year = /\b1\d{3}\b|\b20\d\d\b|'\d\d\b/

/** From the surest sign to the weakest: the first that holds tells the kind of a date. */
const signs: readonly (readonly [TimexKind, RegExp])[] = [
  ['holiday', /christmas|thanksgiving|easter|halloween|new year['’]s|good friday|ramadan|labor day|memorial day/i],
  ['range', /\d{4}\s?[-–]\s?\d{2}|\d\s?[-–]\s?\d{1,2}\b(?!-)|\bto\b|\bbetween\b|\bthrough\b/i],
  ['relative to the event told', /\b(?:earlier|later|before|after|previous|following|same|that|next day|prior)\b/i],
  ['weekday', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  [
    'relative to publication',
    /\b(?:today|yesterday|tomorrow|tonight|ago|now|current\w*|recent\w*|last|this|next|past|coming|year-end|latest|future|present\w*)\b/i,
  ],
]

/**
 * The way in which an expression says its time.
 * @param type of TIMEX3
 * @example timexKind('DATE', 'Monday') // 'weekday'
 */
export const timexKind = (type: string, words: string): TimexKind => {
  if (type === 'DURATION') return 'duration'
  if (type === 'SET') return 'set'
  if (type === 'TIME') return 'time'
  const said = month.test(words)
  if (said && year.test(words) && /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(words)) return 'absolute, full'
  if (/\d[/-]\d{1,2}[/-]\d|\d{8}/.test(words)) return 'absolute, full'
  const found = signs.find(([, sign]) => sign.test(words))?.[0]
  return found ?? (said || year.test(words) || /\d/.test(words) ? 'absolute, partial' : fallback(words))
}

/** "The third quarter", "the spring", "the nineties" name a part of the calendar; "once" and "the day" lean on what is told. */
const fallback = (words: string): TimexKind =>
  /quarter|half|spring|summer|autumn|fall|winter|ties\b|century|decade|year|month|weekend/i.test(words)
    ? 'absolute, partial'
    : 'relative to the event told'
