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
  readonly bound: RegExp
  readonly about: RegExp
  readonly ahead: RegExp
  /** An article before "last" and its like, which it leaves out. */
  readonly article: RegExp
}

const leads: Readonly<Record<string, Leads>> = {
  en: {
    range: /(?:from|between)(?: the)?\s+$/i,
    bound:
      /(?:since|before|after|until|till|by|as (?:early|late) as|starting|beginning|starting on|beginning on|later than|no later than)(?: the)?\s+$/i,
    ahead: /(?:in)\s+$/i,
    about: /(?:around|about)(?: the)?\s+$/i,
    article:
      /the\s+(?=(?:\d+ \w+|week \d|same|year to date|past(?! \w+ decades)|coming|current|upcoming|previous|following|(?:last|next)(?! day| decade| \w+ decades| week of| quarter of| \w+ of)|end|middle|beginning)\b)/iy,
  },
  es: {
    range: /(?:desde|entre|del?)(?: el| la| los| las)?\s+$/i,
    bound:
      /(?:desde|hasta|a partir del?|antes del?|después del?|posterior (?:a|del?)|tan (?:pronto|tarde) como)(?: el| la| los| las)?\s+$/i,
    ahead: /(?:en)\s+$/i,
    about: /(?:alrededor del?|cerca del?)\s+$/i,
    article:
      /a las?\s+(?=\d|[a-z])|(?:el|la|los|las)\s+(?=(?:pr[oó]xim[oa]s|pasad[oa]s|[uú]ltim[oa]s|primer[oa]s|\d+)\s|(?:primera|segunda) mitad|trimestre siguiente|(?:pr[oó]xim[oa]|pasad[oa]|[uú]ltim[oa])\s(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre|hora|trimestre)|(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo) |siglo|resto|mism[oa]|semana \d|d[eé]cada|año \d{4}$|trimestre actual|año hasta|(?:noche|mañana|tarde|madrugada) del |(?:primera|segunda) quincena)/iy,
  },
}

/** A time's words as the set gives them, and whether words of a bound ("since") are among them. */
export const wordsOf = (
  text: string,
  { reading, start, end }: Place,
  language: string,
): { readonly words: string; readonly bounds: boolean } => {
  const { range, bound, about, ahead, article } = leads[language.slice(0, 2)] ?? leads['en']!
  const before = text.slice(Math.max(0, start - 30), start)
  const given = (lead: RegExp): number => start - (lead.exec(before)?.[0].length ?? 0)
  const bounds = reading.type !== 'DURATION' && bound.test(before)
  const lead = reading.until !== null ? range : reading.rule === 'time/ahead' ? ahead : bounds ? bound : null
  const from = lead !== null ? given(lead) : reading.modifier === 'about' ? given(about) : start
  const late =
    /^\s+(?:(?:and|or) (?:after|later|before|earlier|beyond|greater)|onwards?|en adelante)(?!\s*\p{L})/iu.exec(
      text.slice(end, end + 20),
    )
  const last = late === null || reading.type === 'DURATION' ? end : end + late[0].length
  const skipped = from === start ? (matchAt(article, text, start)?.[0].length ?? 0) : 0
  return { words: text.slice(from + skipped, last), bounds: (bounds || last > end) && reading.until === null }
}
