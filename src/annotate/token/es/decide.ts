import type { PartOfSpeech } from '../../../model/token.ts'
import { isFirstAdjective } from './adjectives.ts'
import { canBe, hasFinite, onlyVerb, isParticiple, type Choice, type Chosen, type Around } from './choice.ts'
import { clitics, prefersVerb } from './prefers-verb.ts'

const passives = new Set([
  'ser',
  'estar',
  'quedar',
  'resultar',
  'haber',
  'ver',
  'sentir',
  'encontrar',
  'hallar',
  'mantener',
  'seguir',
  'permanecer',
])
const always = new Set(['ser', 'haber', 'estar', 'ir', 'dar'])

/** The part of speech of a word that can be several, by the rule for what it can be. */
export const decide = (choice: Choice, around: Around): PartOfSpeech => {
  const { lower } = choice.word.shape
  if (choice.poses[0] === 'name') return 'name'
  if (clitics.has(lower) && canBe(choice, 'determiner')) return article(choice, around)
  if (lower === 'que') return relative(around)
  if (choice.poses.includes('determiner')) return pronominal(choice, around)
  if (!choice.poses.some((pos) => pos === 'noun' || pos === 'verb' || pos === 'adjective')) return choice.poses[0]!
  if (isParticiple(choice)) return participle(choice, around)
  if (choice.readings.some(({ lemma, sort }) => sort === 'verb' && always.has(lemma))) {
    return around.before?.pos === 'determiner' ? 'noun' : 'verb'
  }
  if (canBe(choice, 'verb') && prefersVerb(choice, around)) return 'verb'
  return nominal(choice, around)
}

/** "La hirió" and "lo que", but "la herida": an article before a noun, a pronoun before a finite verb. */
const article = (choice: Choice, { next }: Around): PartOfSpeech => {
  if (!next || next.word.sort === 'punctuation') return 'pronoun'
  if (onlyVerb(next) && hasFinite(next) && next.word.sort === 'word') return 'pronoun'
  if (clitics.has(choice.word.shape.lower) && next.readings.some((r) => r.lemma === 'haber' || r.lemma === 'ser'))
    return 'pronoun'
  return 'determiner'
}

/** "El hombre que" is a pronoun, "dijo que" a conjunction. */
const relative = ({ before }: Around): PartOfSpeech =>
  before &&
  (before.pos === 'verb' ||
    before.pos === 'auxiliary' ||
    before.pos === 'conjunction' ||
    (before.word.sort === 'punctuation' && before.word.shape.text !== ','))
    ? 'conjunction'
    : 'pronoun'

const pronominal = (choice: Choice, { next }: Around): PartOfSpeech => {
  const follows =
    next !== undefined &&
    (next.word.sort === 'number' ||
      next.poses.some(
        (pos) => pos === 'noun' || pos === 'adjective' || pos === 'name' || pos === 'determiner' || pos === 'number',
      ))
  const other = choice.poses.find((pos) => pos !== 'determiner')
  return follows && !onlyVerb(next) ? 'determiner' : (other ?? 'determiner')
}

/** "Han muerto", but "hay muertos" and "hubo heridas": a perfect tense takes the masculine singular alone. */
const followsHaber = (choice: Choice, before: Chosen): boolean =>
  before.word.shape.lower !== 'hay' && choice.word.shape.lower.endsWith('o')

/** "Murieron heridos" and "fueron heridos": after an auxiliary a verb, after a noun an adjective, else a noun. */
const participle = (choice: Choice, { before, next, chosen, at }: Around): PartOfSpeech => {
  if (before?.readings.some(({ lemma }) => lemma === 'haber') && !followsHaber(choice, before)) return 'noun'
  if (
    before &&
    before.readings.some(({ lemma, sort }) => sort !== 'noun' && passives.has(lemma)) &&
    before.pos !== 'noun'
  )
    return 'verb'
  const behind = chosen[at - 1]
  if (behind && (behind.pos === 'noun' || behind.pos === 'name') && behind.word.sentence === choice.word.sentence)
    return 'adjective'
  const determined =
    before !== undefined &&
    (before.pos === 'determiner' ||
      before.pos === 'number' ||
      before.pos === 'preposition' ||
      before.pos === 'adjective')
  if (determined && canBe(choice, 'noun')) return canBe(next, 'noun') && !canBe(next, 'verb') ? 'adjective' : 'noun'
  if (determined) return canBe(next, 'noun') ? 'adjective' : 'noun'
  if (before?.pos === 'noun' || before?.pos === 'name') return 'adjective'
  if (before?.pos === 'conjunction' && chosen.slice(-6).some((c) => c.pos === 'verb' && isParticiple(c))) return 'verb'
  return canBe(choice, 'noun') && !(next && next.poses.includes('preposition') && next.word.shape.lower === 'por')
    ? 'noun'
    : 'adjective'
}

/** After a noun an adjective; after an article a noun, unless it is one of those that stand before nouns. */
const nominal = (choice: Choice, { before, next }: Around): PartOfSpeech => {
  if (!canBe(choice, 'adjective')) return canBe(choice, 'noun') ? 'noun' : choice.poses[0]!
  if (!canBe(choice, 'noun')) return 'adjective'
  if (before?.pos === 'noun' || before?.pos === 'name') return 'adjective'
  if (next && isFirstAdjective(choice.word.shape.lower) && canBe(next, 'noun') && next.word.sort === 'word')
    return 'adjective'
  if (before?.readings.some(({ lemma, sort }) => sort === 'verb' && (lemma === 'ser' || lemma === 'estar')))
    return 'adjective'
  return 'noun'
}
