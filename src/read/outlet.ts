import { agencies } from './agencies.ts'
import { copyrightCues } from './furniture-words.ts'

/**
 * The outlet that a copyright line names, or null.
 * @example outletInCopyright('© 2021 El Faro del Norte. Todos los derechos reservados.') // 'El Faro del Norte'
 */
export const outletInCopyright = (line: string): string | null => {
  const opening = /^\s*(?:(?:©|\(c\)|\p{L}+)\s*){1,2}\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*,?\s*/iu.exec(line)
  const start = /©|\(c\)/iu.test(line.slice(0, 20)) ? opening : /^\s*\p{L}+\s+\d{4}\s+/u.exec(line)
  if (!start) return null
  const rest = line.slice(afterSign(line))
  const end = firstCut(rest)
  const name = rest
    .slice(0, end)
    .replace(/^\W*\d{4}(?:\s*[-–]\s*\d{4})?\W*/u, '')
    .replace(/[\s.,|–—-]+$/u, '')
    .trim()
  return name !== '' && name.length <= 60 && /^\p{Lu}/u.test(name) && !agencies.has(name.toLowerCase()) ? name : null
}

/** Behind "© ", "(c) " and a year, in either order. */
const afterSign = (line: string): number =>
  /^[^\d©(]*(?:©|\(c\)|\s)*\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,.]*/iu.exec(line)![0].length

/** Where the name ends: at a full stop with a word behind it, a bar, or the words that keep rights. */
const firstCut = (text: string): number => {
  const lower = text.toLowerCase()
  const cues = copyrightCues.map((cue) => lower.indexOf(cue)).filter((at) => at >= 0)
  const stop = /\.(?=\s|$)|\s[|–—-]\s|,\s/u.exec(text)?.index
  return Math.min(text.length, ...cues, stop ?? text.length)
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
