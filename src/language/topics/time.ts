import type { Granularity, TimeModifier } from '../../model/time.ts'

/**
 * The classes that words of time expressions fall into. Rules are written in them. Numbers, dates in
 * digits, clock times and signs are told by their shape; the other classes list their words.
 */
export type TimeWordClass =
  /** A month that is nothing else ("january"): its number. */
  | 'month'
  /** A month that is also another word or an abbreviation ("may", "mar"): its number; counts only where a rule names it. */
  | 'shymonth'
  /** 1 is Monday. */
  | 'weekday'
  | 'shyweekday'
  /** "Mondays". */
  | 'weekdays'
  /** "days": the unit; "2*week" for "fortnights". */
  | 'units'
  /** "day": the unit. */
  | 'unit'
  /** A number word: its value. */
  | 'cardinal'
  /** "several": a number that is not told. */
  | 'few'
  | 'article'
  /** "third": its number. */
  | 'ordinal'
  /** "nineties": the decade within the century. */
  | 'decadeword'
  /** "morning": the TIMEX3 letters. */
  | 'part'
  /** "mornings". */
  | 'parts'
  /** "noon": the clock time. */
  | 'noon'
  /** "yesterday": days from publication. */
  | 'deictic'
  /** "anoche": day and part in one word: letters after the number of days. */
  | 'deicticpart'
  /** 1 is spring. */
  | 'season'
  | 'shyseason'
  /** "last", "this", "next": -1, 0, 1. */
  | 'turn'
  /** "pasado" behind its noun: -1, 0, 1. */
  | 'turnafter'
  /** "past" as in "the past two weeks": -1 or 1. */
  | 'stretch'
  /** "previous", "following": -1, 1, leaning on what was just told. */
  | 'told'
  /** "same": the time just told itself. */
  | 'same'
  /** "earlier", "later" behind a length of time: -1, 1. */
  | 'apart'
  /** "before", "after" behind a length of time, with something to follow. */
  | 'apartfrom'
  | 'ago'
  /** "hace" before a length of time. */
  | 'since'
  /** "early": the modifier. */
  | 'stage'
  /** "end" in "the end of": the modifier. */
  | 'edge'
  | 'of'
  | 'the'
  /** "los": the article of several. */
  | 'thes'
  /** "que" in "que viene". */
  | 'which'
  /** "mañana": tomorrow, or the morning in "por la mañana". */
  | 'morrow'
  /** "víspera": the day before publication, unless it says of what. */
  | 'eve'
  /** "casi", "más": what may stand before a number. */
  | 'soft'
  /** "week", "month": what a calendar numbers; "semana" where "fin de semana" needs it. */
  | 'weekword'
  /** "dozen": a number that an article may lead. */
  | 'mass'
  /** "current": 0. */
  | 'current'
  /** "latest" before a unit: the last that is over. */
  | 'latest'
  /** "comparable": a period like the one told. */
  | 'like'
  /** "another", "whole": one more of a unit, or all of it. */
  | 'more'
  /** "future" behind "the". */
  | 'ahead'
  /** "ended" behind a stretch of time that ends on a day of its own. */
  | 'ended'
  /** "fin" in "fin de semana": the modifier. */
  | 'fin'
  /** "rest" in "the rest of the week". */
  | 'rest'
  /** "dentro" before "de" and a length of time. */
  | 'inside'
  /** "toda" before a unit. */
  | 'whole'
  /** "siguientes" behind units: -1 or 1. */
  | 'toldmany'
  /** "BC". */
  | 'era'
  /** "Q3", "H1": 1 to 4 for quarters, 11 and 12 for half-years. */
  | 'shortquarter'
  /** "semestre". */
  | 'semester'
  /** "década". */
  | 'decadeunit'
  | 'every'
  /** "daily": the repeated length of time. */
  | 'often'
  /** "per". */
  | 'per'
  | 'times'
  /** "now", "recently": past, present or future. */
  | 'vague'
  /** "recent", "coming" before a unit. */
  | 'near'
  /** Words before a date: "on", "at". */
  | 'at'
  /** "in": before a date, or a length of time ahead. */
  | 'within'
  /** Words before a range's first end: "from". */
  | 'from'
  /** Words between a range's ends: "to". */
  | 'to'
  | 'and'
  | 'half'
  /** "a.m.": 0 or 12. */
  | 'halfday'
  /** "o'clock", "horas". */
  | 'hours'
  /** "GMT": its offset, or empty where it is not sure. */
  | 'zone'
  | 'fiscal'
  | 'century'
  | 'quarter'
  | 'weekend'
  /** A day of the year with a name: "month-day", or "month-weekday-nth". */
  | 'holiday'
  /** "easter", by which other feasts are told. */
  | 'easter'
  /** "good" beside "Friday": what each weekday is by it, as "5=easter-2;7=11-4-4+3". */
  | 'feast'
  /** "ramos" behind "domingo de". */
  | 'feastof'
  /** "cuatrimestre": how many months such a part of the year has. */
  | 'monthspart'
  /** "quincena": with "primera", the first half of a month. */
  | 'halfmonth'
  /** "date" in "to date". */
  | 'nowword'
  /** "moment", "time": what "at the present" and "in three weeks'" may end with. */
  | 'moment'
  /** "va" in "lo que va del año". */
  | 'elapsed'
  /** "patrias" in "fiestas patrias": a day that each country has of its own. */
  | 'nation'
  /** "as" in "as early as Monday". */
  | 'as'
  /** "Patrick" in "Patrick's Day": the day, where "'s" and "day" follow. */
  | 'personname'
  /** The same, where "day" must follow: "Labor". */
  | 'dayname'
  /** "new" of "New Year". */
  | 'new'
  /** "eve" behind a holiday. */
  | 'eveword'
  | 'yearword'
  /** "old": what stands before it is an age. */
  | 'old'
  /** "so" in "or so". */
  | 'so'
  /** "exactly": the day itself, not the year or month that holds it. */
  | 'exact'
  /** "period": a length of time that is told elsewhere. */
  | 'period'

/** Classes that a shape tells. */
export type TimeShapeClass =
  /** Digits from 1 to 31. */
  | 'small'
  /** Other digits. */
  | 'big'
  /** Four digits from 1000 to 2199. */
  | 'year'
  /** "1,500", "2.5", "1/2". */
  | 'decimal'
  /** "1st", "1.º". */
  | 'nth'
  /** "'98". */
  | 'shortyear'
  /** "1990s". */
  | 'decade'
  /** "2023-01-30". */
  | 'iso'
  /** "12/01/2023". */
  | 'numeric'
  /** "22/04" where the words around say that it is a day. */
  | 'numeric-day'
  /** "10:35". */
  | 'clock'
  /** "14.00": a clock time where the words say so. */
  | 'dotclock'
  /** "XX" as a century. */
  | 'roman'
  | 'hyphen'
  | 'comma'
  | 'dot'
  | 'apostrophe'
  /** The s of "year's". */
  | 'ess'
  | 'slash'
  | 'open'
  | 'close'
  /** "?", ";", a quotation mark. */
  | 'mark'
  | 'other'

export type TimeClass = TimeWordClass | TimeShapeClass

/** How the words of a rule are read. */
export type TimeMake =
  /** Day, month and year as far as said. */
  | 'date'
  | 'numeric'
  /** "22/04" where the words around say that it is a day. */
  | 'numeric-day'
  | 'decade'
  | 'century'
  /** A quarter, half-year or season. */
  | 'part'
  | 'weekday'
  /** "last week": a unit leaning on publication. */
  | 'turn'
  | 'deictic'
  | 'ago'
  /** "in two weeks" where the clause looks ahead. */
  | 'ahead'
  /** "four days earlier", "the previous day". */
  | 'told'
  | 'duration'
  | 'set'
  | 'clock'
  | 'vague'
  | 'nth-weekday'
  /** "the 15th of next month", "Thursday the 21st". */
  | 'day'
  /** "Friday of last week". */
  | 'weekday-in-week'
  /** "the last week of July". */
  | 'nth-week'
  /** "the last four months of 2021", "the first day of last year". */
  | 'nth-of'
  /** "the week of March 6". */
  | 'week-of'
  /** "two hours and 20 minutes". */
  | 'compound'
  /** "la primera quincena de enero". */
  | 'half-month'
  | 'new-year'
  | 'holiday'

/**
 * One way of saying a time. The pattern is a regular expression whose letters are classes (`!(of)`: not before
 * it, `<!(the)`: not behind it):
 * `d:small of? m:month` is a small number, named d, perhaps "of", and a month, named m. Names that
 * readers know: w weekday, d day, e last day of a range, m month, n last month of a range, y year,
 * z last year of a range, c count, u unit, r turn, p part of day, s season, o ordinal, q quarter,
 * k clock, a half of the day, g modifier, t zone, h decade, b fixed thing. What of the match is the expression,
 * where not all of it, is named x, and the other end of a range v.
 */
export interface TimeRule {
  readonly name: string
  readonly make: TimeMake
  readonly pattern: string
  /** Words that it reads. */
  readonly example: string
  /** Words like them that it leaves alone. */
  readonly counter: string
  /** What the pattern means beyond its words: -1 for "ago". */
  readonly by?: number
  /** Whether it counts from what its words go on to name: "a day after the vote". */
  readonly from?: true
  /** The unit, where the words name it together: "fin de semana". */
  readonly unit?: Granularity
}

/** Words of one language that concern times. */
export interface TimeWords {
  readonly words: Readonly<Partial<Record<TimeWordClass, Readonly<Record<string, string | number>>>>>
  /** Names for parts of patterns, which rules use in braces. */
  readonly macros: Readonly<Record<string, string>>
  readonly rules: readonly TimeRule[]
  /** Words right before a number of units that bound it and belong to it: "at least". */
  readonly before: Readonly<Record<string, Exclude<TimeModifier, null>>>
  /** Words before a number of units that soften or bound it from outside: "about", "within". */
  readonly beside: Readonly<Record<string, Exclude<TimeModifier, null>>>
  /** Words before a date that soften it or make it the end of a stretch: "around", "since", "until". */
  readonly ends: Readonly<Record<string, 'before' | 'after' | 'about'>>
  /** One or two words behind a date that ends what is said and open it to one side: "or later". */
  readonly behind: Readonly<Record<string, 'before' | 'after'>>
  /** How a number of years is told to be an age: words behind it; whether "noun of N years" can be one, and what nouns last instead. */
  readonly ages: {
    readonly after: readonly string[]
    /** Two words before a number of years that no "of" follows: "a los 55 años". */
    readonly before?: readonly string[]
    readonly ofNoun: boolean
    readonly lasting: readonly string[]
  }
  /** Which comes first in 03/02/2023. */
  readonly dayFirst: boolean
  /** Words that turn a clause to the future where no verb form does. */
  readonly future: {
    readonly auxiliaries: readonly string[]
    /** One word or two: "due", "set to". */
    readonly cues: readonly string[]
    /** Whether a verb in the present beside a day tells a plan: "opens on Wednesday". */
    readonly presentAhead: boolean
    /** Verbs of which the present looks back all the same: "says". */
    readonly reporting: readonly string[]
    /** Forms that are both present and past: "set", "read". */
    readonly likePast: readonly string[]
    /** Two words that deny what could have been: "could not". */
    readonly denied: readonly string[]
  }
  /** Whether weekdays and months are written with a capital: one without is a word of another kind, or one with it a name. */
  readonly capitals: boolean
  /** Words that show a number after them is no year: "some 2000". */
  readonly noYearAfter: readonly string[]
  /** Words and signs before "8/1" that show it is no day. */
  readonly noDayAfter: readonly string[]
  /** Words after four digits that show they are no year: "2000 people". */
  readonly noYearBefore: readonly string[]
  /** How participles end that stand behind a noun and are no other form: "ocurrida" in "el choque ocurrido el lunes". */
  readonly participles?: readonly string[]
  /** Names that hold a word of time: "mar del plata". */
  readonly names: readonly string[]
}

/** Units whose length is repeated or lasts, as ISO 8601 writes them. */
export const isoUnits: Readonly<Partial<Record<Granularity | 'millennium', string>>> = {
  century: '100Y',
  decade: '10Y',
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  weekend: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
}
