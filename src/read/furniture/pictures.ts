import { scan } from '../../text/scan.ts'
import { agencies } from '../agencies.ts'
import { captionCues, creditCues } from '../furniture-words.ts'
import { countWords, isNames, type FurnitureRule, type LineFacts } from './rule.ts'

/** Where a picture's credit begins at the end of some words; -1 where there is none. */
const creditAt = (text: string): number => {
  const cue = cueAt(text)
  const slash = agencyAt(text)
  return cue < 0 ? slash : slash < 0 ? cue : Math.min(cue, slash)
}

/** "… Photo by: Agency/Name", "… Foto: Name": a cue with names and nothing else behind it. */
const cueAt = (text: string): number => {
  const lower = text.toLowerCase()
  if (!creditCues.within(lower)) return -1
  for (const match of scan(/(?<![\p{L}\p{N}])\p{L}+/gu, lower)) {
    const length = creditCues.opening(lower.slice(match.index, match.index + 60))
    if (length > 0 && namesFollow(lower.slice(match.index, match.index + length), text.slice(match.index + length)))
      return match.index
  }
  return -1
}

/** A cue that is no preposition needs a colon: "photo by Name", but "photo: Name". */
const namesFollow = (cue: string, rest: string): boolean => {
  const colon = /^\s*[:|/©]\s*/u.exec(rest)
  if (!colon && !/\s(?:\p{L}{2,3})$/u.test(cue)) return false
  const names = rest
    .slice(colon?.[0].length ?? 0)
    .replace(/[.)\]\s]+$/u, '')
    .trim()
  return isNames(names) || agencies.has(names.toLowerCase())
}

/** "AFP / Name NAME", "(AP Photo/Name)", "Name/Getty Images" at the end. */
const agencyAt = (text: string): number => {
  if (!/[/|]/.test(text.slice(-100))) return -1
  const match =
    /(?:^|[\s([])((?:\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}) ?[/|] ?(?:\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|via|de|la|del)){0,4}))[.)\]\s]*$/u.exec(
      text.slice(-100),
    )
  if (!match) return -1
  // In brackets, names with a slash between them are a photographer and who paid.
  const bracketed = /^[\s]?\(/u.test(match[0]) && /\)\s*$/u.test(match[0])
  const known =
    bracketed ||
    match[1]!.split(/ ?[/|] ?/).some((part) => agencies.has(part.trim().toLowerCase()) || endsWithAgency(part))
  return known ? text.length - Math.min(text.length, 100) + match.index + match[0].indexOf(match[1]!) : -1
}

/** The words before a slash may run on from the sentence: their last one or two can be the agency. */
const endsWithAgency = (part: string): boolean => {
  const words = part.trim().toLowerCase().split(' ')
  return agencies.has(words.at(-1)!) || agencies.has(words.slice(-2).join(' '))
}

const isTitleCase = (text: string): boolean => {
  const words = text.split(/\s+/u).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word))
  return words.length >= 3 && words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.85
}

const endCredit = (line: LineFacts): number => (line.length > 900 ? -1 : creditAt(line.tail))

export const pictureRules: readonly FurnitureRule[] = [
  {
    name: 'credit-line',
    example: 'Foto: Marta Solís / Agencia Sur',
    counterExample: 'The photo by the door showed the minister.',
    kind: (line) => {
      if (line.length > 160) return null
      const at = creditAt(line.text)
      return at >= 0 && at <= line.lead + 1 ? 'credit' : null
    },
  },
  {
    name: 'foreign-headline',
    example: 'Mayor: Bridge Closure Appears To Be Temporary Photo by: Agency/Ana Ríos',
    counterExample: 'Rescuers at the bridge on Monday. Photo by: Agency/Ana Ríos',
    kind: (line) => {
      const at = endCredit(line)
      if (at <= 0 || line.length > 250) return null
      const before = line.text.slice(0, line.length - line.tail.length + at).trim()
      return isTitleCase(before) && !/[.!]$/u.test(before) ? 'foreign-headline' : null
    },
  },
  {
    name: 'caption-with-credit',
    example: 'Rescuers at the bridge on 4 May 2021. AFP / Ana RÍOS',
    counterExample: 'The agency said so on Monday. (Reuters)',
    kind: (line) => (endCredit(line) > 0 ? 'caption' : null),
  },
  {
    name: 'caption-cue',
    example: 'Image caption The bridge before it fell',
    counterExample: 'Image is everything to the mayor, his critics say.',
    kind: (line, { first }) => {
      const length = captionCues.opening(line.lower)
      if (length === 0 || line.length > 600) return null
      const rest = line.lower.slice(length)
      const phrase = line.lower.slice(0, length).includes(' ')
      // "Video: …" can open a headline.
      if (first && !phrase) return null
      return /^\P{L}*$/u.test(rest) || /^\s*[:|]/u.test(rest) || (phrase && line.length < 500) ? 'caption' : null
    },
  },
  {
    name: 'slug',
    example: 'bridge-falls-into-river-after-storm',
    counterExample: 'state-of-the-art',
    kind: (line) =>
      line.length < 200 &&
      (/^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+){4,}$/u.test(line.text.trim()) ||
        /^\S+\.(?:jpe?g|png|gif|webp|svg|mp4)$/iu.test(line.text.trim()))
        ? 'slug'
        : null,
  },
  {
    name: 'caption-under-slug',
    example: 'bridge-falls-into-river-after-storm\nThe bridge in May.',
    counterExample: 'bridge-falls-into-river-after-storm\n\nThe bridge fell in May.',
    kind: (line, around) => (around.above && around.aboveKind === 'slug' && line.length < 600 ? 'caption' : null),
  },
  {
    name: 'caption-over-credit',
    example: 'Neighbours look at the fallen bridge\nPhoto: Ana Ríos',
    counterExample: 'Neighbours had long warned of it.\n\nPhoto: Ana Ríos',
    kind: (line, { below }) => {
      if (!below || below.length > 250 || line.length > 300 || countWords(line.text) < 3) return null
      const at = creditAt(below.tail)
      // A sentence that ends may be the paragraph before a picture with its caption; over a bare credit it is the caption.
      return at >= 0 && (!line.ended || at <= 1) ? 'caption' : null
    },
  },
]
