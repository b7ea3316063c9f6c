import type { Block, FurnitureKind } from '../../model/report.ts'
import { datelineEnd } from '../dateline.ts'
import type { Paragraph } from '../paragraphs.ts'
import { pictureRules } from './pictures.ts'
import { factsOf, type FurnitureRule, type LineFacts } from './rule.ts'
import { isSignature, siteRules } from './site.ts'

/** The first rule that knows a line decides. */
export const furnitureRules: readonly FurnitureRule[] = [
  ...siteRules.slice(0, 3),
  ...pictureRules,
  ...siteRules.slice(3),
]

/** What a format's hint settles without any rule; headings and titles may still be furniture. */
const settled: ReadonlySet<string> = new Set([
  'byline',
  'date',
  'caption',
  'credit',
  'related',
  'navigation',
  'advertisement',
  'copyright',
  'newsletter',
  'contact',
])

/** A piece of furniture and the rule that knew it; `hint` where the page's markup says what it is. */
export interface Known {
  readonly kind: FurnitureKind
  readonly rule: string
}

/** The furniture among paragraphs; null where a paragraph is none. Bylines and date lines are told apart later. */
export const furnitureOf = (paragraphs: readonly Paragraph[]): readonly (Known | null)[] => {
  const facts = paragraphs.map((paragraph) => factsOf(paragraph.words.text))
  const known: (Known | null)[] = []
  for (const [i, paragraph] of paragraphs.entries()) known.push(knownAt(paragraph, { paragraphs, facts, known, i }))
  return signOff(known, facts)
}

interface Place {
  readonly paragraphs: readonly Paragraph[]
  readonly facts: readonly LineFacts[]
  readonly known: readonly (Known | null)[]
  readonly i: number
}

const knownAt = (paragraph: Paragraph, { paragraphs, facts, known, i }: Place): Known | null => {
  if (paragraph.hint !== null && settled.has(paragraph.hint))
    return { kind: paragraph.hint as FurnitureKind, rule: 'hint' }
  if (paragraph.hint === 'title') return null
  const apart = (at: number): boolean => paragraphs[at]?.gap ?? true
  const around = {
    above: apart(i) ? null : facts[i - 1]!,
    below: apart(i + 1) ? null : facts[i + 1]!,
    aboveKind: known[i - 1]?.kind ?? null,
    first: i === 0,
  }
  for (const rule of furnitureRules) {
    const kind = rule.kind(facts[i]!, around)
    if (kind !== null) return { kind, rule: rule.name }
  }
  return null
}

/** Names and agencies alone behind the last paragraph are who wrote it. */
const signOff = (known: readonly (Known | null)[], facts: readonly LineFacts[]): readonly (Known | null)[] => {
  const signed = [...known]
  for (let i = known.length - 1; i > 1; i--) {
    if (signed[i] === null && isSignature(facts[i]!)) signed[i] = { kind: 'credit', rule: 'signature' }
    else if (signed[i] === null) break
  }
  return signed
}

/** Short lines without end punctuation are headings; behind the last telling paragraph they lead to other reports. */
export const withHeadings = (
  roles: readonly (Block['role'] | null)[],
  paragraphs: readonly Paragraph[],
): readonly Block['role'][] => {
  const made: Block['role'][] = roles.map((role, i) => role ?? (isHeading(paragraphs, i) ? 'heading' : 'body'))
  const told = made.findLastIndex((role) => role === 'body' || role === 'title')
  const behind = made.flatMap((role, i) => (role === 'heading' && i > told ? [i] : []))
  // One question alone may be how the report ends.
  const leads = behind.length > 1 || !behind.some((i) => paragraphs[i]!.words.text.endsWith('?'))
  for (const i of behind) made[i] = leads && made.includes('body') ? 'related' : 'body'
  return made
}

const isHeading = (paragraphs: readonly Paragraph[], i: number): boolean => {
  const { words, gap, hint } = paragraphs[i]!
  if (hint === 'heading') return words.text.length < 200
  if (hint === 'item' || hint === 'body') return false
  const next = paragraphs[i + 1]
  const alone = gap && (next === undefined || next.gap)
  return alone && readsAsHeading(words.text)
}

const readsAsHeading = (text: string): boolean =>
  text.length <= 100 &&
  /^["'“‘«¿¡`]?[\p{Lu}\d]/u.test(text) &&
  !/^["“«][^"”»]*$/u.test(text) &&
  !/[.,:;…]["'”’»)]*$|\d$|: \d/u.test(text) &&
  // A quotation with its speaker holds the end of a sentence, a heading never does.
  !/[.?!…,]["'”’»]|[.?!] ["'“‘«]?\p{Lu}/u.test(text) &&
  datelineEnd(text) === 0
