import { scan } from '../../text/scan.ts'
import { agencies } from '../agencies.ts'
import {
  advertisementCues,
  contactCues,
  contributionCues,
  contributionEnds,
  copyrightCues,
  navigationLines,
  newsletterCues,
  relatedCues,
} from '../furniture-words.ts'
import { isNames, wordsOnly, type FurnitureRule, type LineFacts } from './rule.ts'

const address =
  /@\p{L}|https?:|www\.|\p{L}\.(?:com|org|net|info|co|tv|es|pe|mx|ar|cl|uk|in|edu|gov)\b|facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|\d{6,}|\d{3}[ -]\d{4}/iu
const onlyAddress = /^(?:https?:\/\/\S+|www\.\S+|[\w.-]+\.[a-z]{2,}(?:\/\S*)?|[\w.+-]+@[\w.-]+|@\w+)$/iu

/** A short note on the writer that ends with where to follow them. */
const invites = (line: LineFacts): boolean =>
  line.length < 300 &&
  [...scan(/[.!?] /gu, line.lower)].some(
    (stop) => contactCues.opening(line.lower.slice(stop.index + 2)) > 0 && /@\p{L}/u.test(line.lower.slice(stop.index)),
  )

const isCue = (line: LineFacts, length: number): boolean => {
  const rest = line.lower.slice(length)
  return /^\P{L}*$/u.test(rest) || /^\s*[:»>|]/u.test(rest)
}

const isPhrase = (line: LineFacts, length: number): boolean => line.lower.slice(0, length).includes(' ')

const isNavigation = (line: LineFacts): boolean => {
  if (line.length > 120 || line.ended) return false
  if (!/[\p{L}\p{N}]/u.test(line.text)) return true
  const parts = line.lower
    .split(/\s*[|•·>›»/]\s*|\s{2,}/u)
    .map((part) => wordsOnly(part).replace(/^\d+\s+|\s+\d+$/gu, ''))
  const known = parts.filter((part) => navigationLines.has(part)).length
  return known === parts.length || (parts.length >= 2 && navigationLines.has(parts[0]!) && /[>›»]/u.test(line.text))
}

export const siteRules: readonly FurnitureRule[] = [
  {
    name: 'copyright',
    example: '© 2021 El Faro del Norte. Todos los derechos reservados.',
    counterExample: 'The court said the book broke copyright law.',
    kind: (line) => {
      if (line.length > 400) return null
      if (/^\s*(?:©|\(c\)\s*(?:copyright|\d{4})|copyright\s*(?:©|\(c\)|\d{4}))/iu.test(line.text)) return 'copyright'
      return copyrightCues.some((cue) => cue.includes(' ') && line.lower.includes(cue)) ? 'copyright' : null
    },
  },
  {
    name: 'advertisement',
    example: 'Story continues below advertisement',
    counterExample: 'Advertisement spending fell by a third, the group said.',
    kind: (line) => {
      const length = advertisementCues.opening(line.lower)
      return length > 0 && line.length < 120 && (isCue(line, length) || (isPhrase(line, length) && !line.ended))
        ? 'advertisement'
        : null
    },
  },
  {
    name: 'navigation',
    example: 'Home > World > Americas',
    counterExample: 'Home at last, the miners embraced their families.',
    kind: (line) => (isNavigation(line) ? 'navigation' : null),
  },
  {
    name: 'contribution',
    example: '(Additional reporting by Ana Ríos; editing by Tom Hale)',
    counterExample: 'Reporting by the commission was late, it admitted.',
    kind: (line) => {
      const length = contributionCues.opening(line.lower)
      if (length > 0 && line.length < 500 && /^\W*\p{Lu}/u.test(line.text.slice(line.lead + length))) return 'credit'
      const tail = line.tail.toLowerCase()
      return line.length < 600 && contributionEnds.some((end) => tail.includes(end)) ? 'credit' : null
    },
  },
  {
    name: 'agency-line',
    example: '(AFP)',
    counterExample: 'AFP counted nine bodies.',
    kind: (line, { first }) => {
      if (first || line.length >= 60) return null
      const words = wordsOnly(line.lower)
      return agencies.has(words) && /^\P{Ll}*$|\//u.test(words.length < 5 ? line.text : words.replace(words, ''))
        ? 'credit'
        : null
    },
  },
  {
    name: 'related-cue',
    example: 'LEE TAMBIÉN: El alcalde visita el puente',
    counterExample: 'Watch towers line the border.',
    kind: (line, { first }) => {
      const length = relatedCues.opening(line.lower)
      if (length === 0 || first || line.length > 300) return null
      return isCue(line, length) || (isPhrase(line, length) && !line.ended && line.length < 180) ? 'related' : null
    },
  },
  {
    name: 'related-label',
    example: 'STORM SEASON: Three more bridges closed',
    counterExample: 'PORT SUR: Three bridges were closed on Monday.',
    kind: (line, { first }) =>
      !first &&
      !line.ended &&
      line.length < 120 &&
      /^(?:\p{Lu}[\p{Lu}'’-]*)(?: [\p{Lu}'’-]+){0,3}: [\p{Lu}“"'‘¿¡]/u.test(line.text) &&
      /^.{4,40}?: .*\p{Ll}/u.test(line.text)
        ? 'related'
        : null,
  },
  {
    name: 'newsletter',
    example: 'Suscríbete a nuestro boletín diario',
    counterExample: 'Subscribers to the fund lost half of it.',
    kind: (line) => (newsletterCues.opening(line.lower) > 0 && line.length < 300 ? 'newsletter' : null),
  },
  {
    name: 'contact',
    example: 'To contact the newsroom write to desk@example.org',
    counterExample: 'Follow-up talks are planned for May.',
    kind: (line, { below, aboveKind, above }) => {
      if (onlyAddress.test(line.text.trim())) return 'contact'
      if (above && aboveKind === 'contact' && line.length < 120) return 'contact'
      if (invites(line)) return 'contact'
      const length = contactCues.opening(line.lower)
      if (length === 0 || line.length > 600) return null
      const order = line.length <= 60 && !line.ended && isPhrase(line, length)
      const evidence =
        order ||
        address.test(line.text) ||
        /:\s*$/u.test(line.text) ||
        (below !== null && onlyAddress.test(below.text.trim()))
      return evidence ? 'contact' : null
    },
  },
]

/** Whether a line is names of agencies and people alone: a sign-off. */
export const isSignature = (line: LineFacts): boolean =>
  line.length < 60 &&
  !line.ended &&
  isNames(line.text.trim(), 5) &&
  line.text.split(/[/,|(]/u).some((part) => agencies.has(wordsOnly(part.toLowerCase())))
