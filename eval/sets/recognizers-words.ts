import type { TimeReading } from '../../src/model/time.ts'
import { matchAt } from '../../src/text/scan.ts'

interface Place {
  readonly reading: TimeReading
  readonly start: number
  readonly end: number
}

/** Words before a time that the set counts to it: those of a range, and those that bound it. */
interface Leads {
  readonly range: RegExp
  /** The same, where both ends are read as one. */
  readonly oneRange: RegExp
  readonly bound: RegExp
  readonly about: RegExp
  readonly ahead: RegExp
  /** Before a length of time ahead, which then starts on the day of the case. */
  readonly within: RegExp
  /** Words of a bound behind a time: "or later". */
  readonly later: RegExp
  /** An article before "last" and its like, which it leaves out. */
  readonly article: RegExp
}

const leads: Readonly<Record<string, Leads>> = {
  en: {
    range: /(?:from|between)(?: the)?\s+$/i,
    oneRange: /(?:from|between|in|on)(?: the)?\s+$/i,
    bound:
      /(?:since|before|after|until|till|by|as (?:early|late) as|starting|beginning|starting on|beginning on|later than|no later than)(?: the)?\s+$/i,
    ahead: /(?:in)\s+$/i,
    within: /within(?: the)?\s+$/i,
    later: /\s+(?:and|or) (?:later|after|earlier|before|beyond|greater)(?!\s*[\p{L}\d])/iuy,
    about: /(?:around|about)(?: the)?\s+$/i,
    article:
      /the\s+(?=(?:\d+ \w+|week \d|same|year to date|past(?! \w+ decades)|coming|current|upcoming|previous|following|(?:last|next)(?! day| decade| \w+ decades| week of| quarter of| \w+ of| \w+ \w+ of)|end|middle|beginning)\b)/iy,
  },
  es: {
    range: /(?:desde|entre|del?)(?: el| la| los| las)?\s+$/i,
    oneRange: /(?:desde|entre|del?)(?: el| la| los| las)?\s+$/i,
    bound:
      /(?:desde|hasta|a partir del?|antes del?|después del?|posterior (?:a|del?)|tan (?:pronto|tarde) como)(?: el| la| los| las)?\s+$/i,
    ahead: /(?:en)\s+$/i,
    within: /dentro de(?: los| las)?\s+$/i,
    later: /\s+o (?:más tarde|después|posterior)(?!\p{L})/iuy,
    about: /(?:alrededor del?|cerca del?)\s+$/i,
    article:
      /a las?\s+(?=\d|[a-z])|(?:el|la|los|las)\s+(?=(?:pr[oó]xim[oa]s|pasad[oa]s|[uú]ltim[oa]s(?! \S+ \p{L}+ del? )|primer[oa]s|\d+)\s|(?:primera|segunda|[12]ª) mitad|trimestre siguiente|(?:pr[oó]xim[oa]|pasad[oa]|[uú]ltim[oa])\s(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre|hora|trimestre)|(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo) |siglo|resto|mism[oa]|semana \d|d[eé]cada|año \d{4}$|trimestre actual|año hasta|año$|pr[oó]xim[oa] \d|(?:primavera|verano|otoño|invierno) del? |(?:noche|mañana|tarde|madrugada) del |(?:primera|segunda) quincena)/iuy,
  },
}

interface Words {
  readonly words: string
  /** Whether words of a bound are among them. */
  readonly bounds: boolean
}

/** The full stop of a shortened month behind a time: "el segundo de ago.". */
const stop = (text: string, end: number): number =>
  text[end] === '.' && /[\s.](?:ene|feb|abr|ago|sept|oct|nov|dic)$/i.test(text.slice(Math.max(0, end - 6), end)) ? 1 : 0

/** A time's words as the set gives them. */
export const wordsOf = (text: string, { reading, start, end }: Place, language: string): Words => {
  const { range, oneRange, bound, about, ahead, article, ...lead } = leads[language.slice(0, 2)] ?? leads['en']!
  const before = text.slice(Math.max(0, start - 30), start)
  const isDate = reading.type !== 'DURATION'
  const within = !isDate && reading.steps.length > 0 && lead.within.test(before)
  const bounds = isDate && bound.test(before)
  const later = isDate && reading.until === null ? (matchAt(lead.later, text, end)?.[0].length ?? 0) : 0
  const isOne = /range|between/.test(reading.rule)
  const led =
    reading.until !== null ? (isOne ? oneRange : range) : reading.rule === 'time/ahead' ? ahead : bounds ? bound : null
  const by = led ?? (within ? lead.within : reading.modifier === 'about' ? about : null)
  const from = start - (by?.exec(before)?.[0].length ?? 0)
  const skipped = from === start ? (matchAt(article, text, start)?.[0].length ?? 0) : 0
  const isBound = (bounds || later > 0) && reading.until === null
  return { words: text.slice(from + skipped, end + later + stop(text, end)), bounds: isBound }
}
