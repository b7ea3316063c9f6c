import type { PartOfSpeech, Token } from '../../../model/token.ts'
import type { WinkLexicon } from './wink.ts'

interface Around {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly lexicon: WinkLexicon
}

/** A mistake that the tagger makes often, and what the word then is; null where it is none. */
interface Repair {
  readonly name: string
  readonly example: string
  readonly counterExample: string
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
    repair: (token, around) => {
      const next = sibling(around, 1)
      if (token.pos !== 'verb' || !isPast(token) || !(isNominal(next) || next?.pos === 'adjective')) return null
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
    repair: (token, around) => {
      if (token.pos !== 'verb' || token.lower.endsWith('ing') || isPast(token)) return null
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
    repair: (token, around) => {
      if (token.pos !== 'verb' || !isBase(token) || !around.lexicon.can(token.lower, 'NOUN')) return null
      const lead = sibling(around, -1)
      const free = lead === undefined || lead.pos === 'punctuation' || lead.lower === 'that'
      return free && isNominal(sibling(around, 1)) && finiteSoon(around) ? 'noun' : null
    },
  },
  {
    name: 'participle after be',
    example: 'were classified as',
    counterExample: 'a classified file',
    repair: (token, around) => {
      if (token.pos !== 'adjective' || !token.lower.endsWith('ed') || !isVerbForm(token, around)) return null
      const lead = before(around)
      return lead !== undefined && (lead.lemma === 'be' || lead.lemma === 'have') ? 'verb' : null
    },
  },
  {
    name: 'past before an object',
    example: 'the state limited the right',
    counterExample: 'a limited right',
    repair: (token, around) => {
      if (token.pos !== 'adjective' || !token.lower.endsWith('ed') || !isVerbForm(token, around)) return null
      const lead = before(around)
      return (isNominal(lead) || lead?.pos === 'pronoun') && opensObject(sibling(around, 1)) ? 'verb' : null
    },
  },
  {
    name: 'verb after who',
    example: 'people who protest the law',
    counterExample: 'who else protests',
    repair: (token, around) => {
      if (token.pos !== 'noun' || !around.lexicon.can(token.lower, 'VERB')) return null
      const lead = sibling(around, -1)
      return lead?.lower === 'who' && (opensObject(sibling(around, 1)) || isNominal(sibling(around, 1))) ? 'verb' : null
    },
  },
  {
    name: 'relative that',
    example: 'parties that control the senate',
    counterExample: 'he knew that control',
    repair: (token, around) => {
      if (token.lower !== 'that' || token.pos === 'pronoun' || !isNominal(sibling(around, -1))) return null
      const next = sibling(around, 1)
      if (next?.pos === 'verb' || next?.pos === 'auxiliary') return 'pronoun'
      return next?.pos === 'noun' && isRelated(next, sibling(around, 2), around) ? 'pronoun' : null
    },
  },
  {
    name: 'verb after a relative that',
    example: 'parties that control the senate',
    counterExample: 'said that state officials left',
    repair: (token, around) => {
      if (token.pos !== 'noun' || sibling(around, -1)?.lower !== 'that' || !isNominal(sibling(around, -2))) return null
      return isRelated(token, sibling(around, 1), around) ? 'verb' : null
    },
  },
  {
    name: 'possessive',
    example: 'her house',
    counterExample: 'he saw her leave',
    repair: (token, around) => {
      if (token.lower !== 'her' || token.pos === 'determiner') return null
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
  for (let at = 0; at < made.length; at++) {
    const token = made[at]!
    if (!candidates.has(token.pos)) continue
    for (const { repair } of repairs) {
      const pos = repair(token, { tokens: made, at, lexicon })
      if (pos === null) continue
      made[at] = retag(token, pos)
      break
    }
  }
  return made
}

const candidates: ReadonlySet<PartOfSpeech> = new Set([
  'verb',
  'adjective',
  'noun',
  'pronoun',
  'determiner',
  'conjunction',
])
