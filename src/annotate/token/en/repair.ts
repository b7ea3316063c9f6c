import { partsOfSpeech, type PartOfSpeech, type Token } from '../../../model/token.ts'
import type { WinkLexicon } from './wink.ts'

interface Around {
  readonly tokens: readonly Token[]
  at: number
  readonly lexicon: WinkLexicon
}

/** A mistake that the tagger makes often, and what the word then is; null where it is none. */
interface Repair {
  readonly name: string
  readonly example: string
  readonly counterExample: string
  /** What the tagger takes it for. */
  readonly tagged: readonly PartOfSpeech[]
  readonly repair: (token: Token, around: Around) => PartOfSpeech | null
}

const isBase = (token: Token): boolean => token.lower === token.lemma
const isPast = (token: Token): boolean =>
  !isBase(token) && !token.lower.endsWith('ing') && (!token.lower.endsWith('s') || token.lower.endsWith('ss'))

const sibling = ({ tokens, at }: Around, by: number): Token | undefined => {
  const other = tokens[at + by]
  return other?.sentence === tokens[at]!.sentence ? other : undefined
}

/** The nearest word before that is no adverb. */
const before = (around: Around): Token | undefined => {
  let by = -1
  while (by > -3 && sibling(around, by)?.pos === 'adverb') by--
  return sibling(around, by)
}

const leadsNoun: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'adjective', 'preposition', 'number'])
const isNominal = (token: Token | undefined): boolean => token?.pos === 'noun' || token?.pos === 'name'
const opensObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'determiner' || token.pos === 'pronoun' || token.pos === 'number' || token.pos === 'name')
const unsure = new Set(['that', 'those', 'these', 'all', 'both', 'to'])

const repairs: readonly Repair[] = [
  {
    name: 'participle before a noun',
    example: 'the confirmed deaths',
    counterExample: 'the man confirmed deaths',
    tagged: ['verb'],
    repair: (token, around) => {
      const next = sibling(around, 1)
      if (!isPast(token) || !(isNominal(next) || next?.pos === 'adjective')) return null
      const lead = before(around)
      const clitic = lead?.lower === "'s" && lead.pos === 'particle'
      if (lead?.lower === 'that') return finiteSoon(around) ? 'adjective' : null
      return clitic || (lead && leadsNoun.has(lead.pos) && !unsure.has(lead.lower)) ? 'adjective' : null
    },
  },
  {
    name: 'noun after an article',
    example: 'the far right in Congress',
    counterExample: 'those protest too',
    tagged: ['verb'],
    repair: (token, around) => {
      if (token.lower.endsWith('ing') || isPast(token)) return null
      const lead = before(around)
      if (!lead || !leadsNoun.has(lead.pos) || unsure.has(lead.lower) || lead.pos === 'number') return null
      if (isNominal(sibling(around, 1)) && around.lexicon.can(token.lower, 'ADJ')) return 'adjective'
      return around.lexicon.can(token.lower, 'NOUN') ? 'noun' : null
    },
  },
  {
    name: 'noun that opens a subject',
    example: 'that tear gas canisters are safe',
    counterExample: 'police fire gas and run',
    tagged: ['verb'],
    repair: (token, around) => {
      if (!isBase(token) || !isNominal(sibling(around, 1))) return null
      const lead = sibling(around, -1)
      const free = lead === undefined || lead.pos === 'punctuation' || lead.lower === 'that'
      return free && finiteSoon(around) && around.lexicon.can(token.lower, 'NOUN') ? 'noun' : null
    },
  },
  {
    name: 'participle after be',
    example: 'were classified as',
    counterExample: 'a classified file',
    tagged: ['adjective'],
    repair: (token, around) => {
      if (!token.lower.endsWith('ed') || !isVerbForm(token, around)) return null
      const lead = before(around)
      return lead !== undefined && (lead.lemma === 'be' || lead.lemma === 'have') ? 'verb' : null
    },
  },
  {
    name: 'past before an object',
    example: 'the state limited the right',
    counterExample: 'a limited right',
    tagged: ['adjective'],
    repair: (token, around) => {
      if (!token.lower.endsWith('ed') || !isVerbForm(token, around)) return null
      const lead = before(around)
      return (isNominal(lead) || lead?.pos === 'pronoun') && opensObject(sibling(around, 1)) ? 'verb' : null
    },
  },
  {
    name: 'verb after who',
    example: 'people who protest the law',
    counterExample: 'who else protests',
    tagged: ['noun'],
    repair: (token, around) => {
      if (sibling(around, -1)?.lower !== 'who' || !around.lexicon.can(token.lower, 'VERB')) return null
      return opensObject(sibling(around, 1)) || isNominal(sibling(around, 1)) ? 'verb' : null
    },
  },
  {
    name: 'relative that',
    example: 'parties that control the senate',
    counterExample: 'he knew that control',
    tagged: ['determiner', 'conjunction', 'verb', 'adjective', 'noun'],
    repair: (token, around) => {
      if (token.lower !== 'that' || !isNominal(sibling(around, -1))) return null
      const next = sibling(around, 1)
      if (next?.pos === 'verb' || next?.pos === 'auxiliary') return 'pronoun'
      return next?.pos === 'noun' && isRelated(next, sibling(around, 2), around) ? 'pronoun' : null
    },
  },
  {
    name: 'verb after a relative that',
    example: 'parties that control the senate',
    counterExample: 'said that state officials left',
    tagged: ['noun'],
    repair: (token, around) => {
      if (sibling(around, -1)?.lower !== 'that' || !isNominal(sibling(around, -2))) return null
      return isRelated(token, sibling(around, 1), around) ? 'verb' : null
    },
  },
  {
    name: 'possessive',
    example: 'her house',
    counterExample: 'he saw her leave',
    tagged: ['pronoun', 'conjunction', 'verb', 'adjective', 'noun'],
    repair: (token, around) => {
      if (token.lower !== 'her') return null
      const next = sibling(around, 1)
      return next?.pos === 'noun' || next?.pos === 'adjective' ? 'determiner' : null
    },
  },
]

/** A word between "that" and an object can only be a verb: "that control Congress". */
const isRelated = (token: Token, next: Token | undefined, { lexicon }: Around): boolean =>
  lexicon.can(token.lower, 'VERB') && opensObject(next)

/** Whether only nouns stand between a word and a finite verb soon after it. */
const finiteSoon = (around: Around): boolean => {
  for (let by = 1; by <= 5; by++) {
    const token = sibling(around, by)
    if (token === undefined) return false
    if (token.pos === 'auxiliary') return true
    if (token.pos === 'verb') return !token.lower.endsWith('ing')
    if (!isNominal(token)) return false
  }
  return false
}

const isVerbForm = (token: Token, { lexicon }: Around): boolean => lexicon.lemma(token.lower, 'VERB') !== token.lower

/** The parts of speech of tokens, with the tagger's common mistakes put right; a later word sees what was put right before it. */
export const repaired = (
  tokens: readonly Token[],
  lexicon: WinkLexicon,
  retag: (token: Token, pos: PartOfSpeech) => Token,
): readonly Token[] => {
  const made = [...tokens]
  const around: Around = { tokens: made, at: 0, lexicon }
  for (let at = 0; at < made.length; at++) {
    const token = made[at]!
    around.at = at
    for (const { repair } of repairsFor.get(token.pos) ?? []) {
      const pos = repair(token, around)
      if (pos === null) continue
      made[at] = retag(token, pos)
      break
    }
  }
  return made
}

const repairsFor: ReadonlyMap<PartOfSpeech, readonly Repair[]> = new Map(
  partsOfSpeech.map((pos) => [pos, repairs.filter(({ tagged }) => tagged.includes(pos))]),
)
