import { fold } from '../text/fold.ts'
import { agencies } from './agencies.ts'
import { copyrightCues } from './furniture-words.ts'

/**
 * The outlet that a copyright line names, or null.
 * @example outletInCopyright('© 2021 El Faro del Norte. Todos los derechos reservados.') // 'El Faro del Norte'
 */
export const outletInCopyright = (line: string): string | null => {
  const sign = /^\s*(?:\p{L}+\s+)?(?:(?:©|\(c\))\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?|\d{4})[\s,.]*/iu.exec(line)
  if (!sign) return null
  const rest = line.slice(sign[0].length)
  const name = rest
    .slice(0, firstCut(rest))
    .replace(/[\s.,|–—-]*(?:\d{4})?[\s.,|–—-]*$/u, '')
    .trim()
  return name !== '' && name.length <= 60 && /^\p{Lu}/u.test(name) && !agencies.has(name.toLowerCase()) ? name : null
}

/** Where the name ends: at a full stop with a word behind it, a bar, or the words that keep rights. */
const firstCut = (text: string): number => {
  const lower = text.toLowerCase()
  const cues = copyrightCues.map((cue) => lower.indexOf(cue)).filter((at) => at >= 0)
  const stop = /\.(?=\s|$)|\s[|–—-]\s|,\s/u.exec(text)?.index
  return Math.min(text.length, ...cues, stop ?? text.length)
}

/**
 * The outlet that a document's title names behind the headline.
 * @example outletInTitle('Cae un puente | El Faro', 'Cae un puente') // 'El Faro'
 */
export const outletInTitle = (title: string, headline: string): string | null => {
  if (!fold(title).startsWith(fold(headline).trim())) return null
  const name = /^\s*(?:\||-|–|—|::|•)\s*(.+)$/u
    .exec(title.slice(headline.trim().length))?.[1]
    ?.split(/\s+(?:\||-|–|—|::|•)\s+/u)
    .at(-1)
  return name && name.length <= 40 && name.split(/\s+/u).length <= 6 ? name.trim() : null
}

/**
 * The outlet's domain, where nothing better is known.
 * @example domainOf('https://www.elfaro.example/2021/puente') // 'elfaro.example'
 */
export const domainOf = (url: string): string | null => {
  try {
    const { hostname, protocol } = new URL(url)
    return /^https?:$/.test(protocol) ? hostname.replace(/^www\d?\./u, '') : null
  } catch {
    return null
  }
}
