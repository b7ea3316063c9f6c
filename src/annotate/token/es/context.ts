import type { PartOfSpeech } from '../../../model/token.ts'
import type { Word } from '../words.ts'
import { isFirstAdjective } from './adjectives.ts'
import { ordered, type Form, type Options } from './forms.ts'
import type { FormReading } from './lexicon.ts'

/** A word with all that it can be. */
export interface Choice {
  readonly word: Word<Form>
  /** What its form can be; a sign can be one thing. */
  readonly options: Options
  readonly poses: readonly PartOfSpeech[]
  readonly readings: readonly FormReading[]
}
export type Chosen = Choice & { readonly pos: PartOfSpeech }

/** One choice per word, from left to right: what stands before is decided, what follows is still open. */
export const chooseInContext = (choices: readonly Choice[]): readonly Chosen[] => {
  const chosen: Chosen[] = []
  let from = 0
  for (let at = 0; at < choices.length; at++) {
    const choice = choices[at]!
    const { word, options, poses } = choice
    const next = sameSentence(choices[at + 1], choice)
    const around = (): Around => ({ before: neighbour(chosen, choice, at - 1), next, chosen, choices, at })
    const pos = poses.length === 1 ? poses[0]! : decide(choice, around())
    chosen.push({ word, options, poses, pos, readings: ordered(choice.readings, pos) })
    if (!next) {
      giveVerb(chosen, from)
      from = at + 1
    }
  }
  return chosen.map((choice, i) => helped(chosen, choice, i))
}

/** A sentence without a finite verb gets one where a word can be one and stands free: "Desde ayer, habla de paz". */
const giveVerb = (chosen: Chosen[], from: number): void => {
  const sentence = chosen.slice(from)
  if (sentence.some((choice) => choice.pos === 'verb' && hasFinite(choice))) return
  const at = sentence.findIndex((choice, i) => {
    const before = sentence[i - 1]
    const free = before === undefined || !binding.has(before.pos)
    return (
      choice.pos === 'noun' && free && canBe(choice, 'verb') && isThird(choice) && startsObject(sentence[i + 1], true)
    )
  })
  const choice = sentence[at]
  if (choice) chosen[from + at] = { ...choice, pos: 'verb', readings: ordered(choice.readings, 'verb') }
}

const binding: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'preposition', 'number', 'adjective', 'conjunction'])
const isThird = (choice: Choice): boolean =>
  choice.readings.some(({ sort, features }) => sort === 'verb' && features.form === 'finite' && features.person === 3)

interface Around {
  readonly before: Chosen | undefined
  readonly next: Choice | undefined
  readonly chosen: readonly Chosen[]
  readonly choices: readonly Choice[]
  readonly at: number
}

const sameSentence = <T extends Choice>(other: T | undefined, choice: Choice): T | undefined =>
  other?.word.sentence === choice.word.sentence ? other : undefined

/** The nearest word before, adverbs and quotation marks skipped. */
const neighbour = (chosen: readonly Chosen[], choice: Choice, from: number): Chosen | undefined => {
  for (let i = from; i >= 0 && i > from - 4; i--) {
    const before = sameSentence(chosen[i], choice)
    if (!before) return undefined
    if (before.pos !== 'adverb' && !quotes.has(before.word.shape.text)) return before
    if (before.word.shape.lower === 'no') return before
  }
  return undefined
}

const quotes = new Set(['«', '»', '“', '”', '"', '‘', '’'])
const clitics = new Set(['se', 'me', 'te', 'le', 'les', 'nos', 'lo', 'los', 'la', 'las'])
const beforeVerbs = new Set([
  'no',
  'que',
  'quien',
  'quienes',
  'cuando',
  'mientras',
  'aunque',
  'porque',
  'donde',
  'si',
  'ya',
  'también',
])
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
const modals = new Set(['poder', 'deber', 'soler'])

const canBe = (choice: Choice | undefined, pos: PartOfSpeech): boolean => choice?.poses.includes(pos) ?? false
const hasFinite = (choice: Choice): boolean =>
  choice.readings.some(
    ({ sort, features }) => sort === 'verb' && (features.form === 'finite' || features.form === 'subjunctive'),
  )
const onlyVerb = (choice: Choice | undefined): boolean =>
  choice !== undefined &&
  choice.poses[0] === 'verb' &&
  choice.readings.length > 0 &&
  choice.readings.every(({ sort }) => sort === 'verb')
const isParticiple = (choice: Choice | undefined): boolean =>
  choice?.readings.some(({ sort }) => sort === 'participle') ?? false

const decide = (choice: Choice, around: Around): PartOfSpeech => {
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

const prefersVerb = (choice: Choice, { before, next, chosen, at, choices }: Around): boolean => {
  if (!canBe(choice, 'noun') && !canBe(choice, 'adjective')) return true
  if (!hasFinite(choice)) return before?.pos !== 'determiner'
  if (before?.word.shape.lower === 'se') return true
  const secondPerson = choice.readings.every(({ sort, features }) => sort !== 'verb' || features.person === 2)
  if (secondPerson) return false
  if (!isThird(choice)) return beforeVerbs.has(before?.word.shape.lower ?? '')
  if (!before) return opensWithVerb(next, choices.slice(at + 1))
  const { lower } = before.word.shape
  if (
    before.pos === 'pronoun' &&
    (clitics.has(lower) || lower === 'que' || lower.startsWith('quien') || lower === 'él' || lower.startsWith('ell'))
  )
    return true
  if (beforeVerbs.has(lower)) return true
  if (
    before.pos === 'preposition' ||
    before.pos === 'determiner' ||
    before.pos === 'number' ||
    before.pos === 'adjective'
  ) {
    return before.pos === 'adjective' && startsObject(next) && !verbSince(chosen)
  }
  if (before.pos === 'verb' || before.pos === 'auxiliary') return false
  if (before.pos === 'noun' || before.pos === 'name')
    return agrees(choice, before) && (startsObject(next) || !canBe(choice, 'adjective')) && !verbSince(chosen)
  return startsObject(next) && !verbSince(chosen)
}

/** Whether a headline or sentence opens with its verb: "Marcha el gremio", but "Marcha en Lima". */
const opensWithVerb = (next: Choice | undefined, rest: readonly Choice[]): boolean =>
  startsObject(next) &&
  !rest
    .slice(0, 12)
    .some((choice) => choice.word.sentence === next?.word.sentence && onlyVerb(choice) && hasFinite(choice))

/** Whether what follows can be a verb's object; loosely, also a preposition may follow. */
const startsObject = (next: Choice | undefined, loosely = false): boolean => {
  if (!next) return false
  if (next.word.sort === 'number') return true
  if (['a', 'al', 'más', 'que'].includes(next.word.shape.lower)) return loosely || next.word.shape.lower !== 'que'
  return objectParts.has(next.poses[0]!) || (loosely && next.poses[0] === 'preposition')
}

const objectParts: ReadonlySet<PartOfSpeech> = new Set(['name', 'determiner', 'number'])

/** Whether the clause has a finite verb already, back to the last sign or conjunction. */
const verbSince = (chosen: readonly Chosen[]): boolean => {
  for (let i = chosen.length - 1; i >= 0 && i > chosen.length - 14; i--) {
    const { pos, word, readings } = chosen[i]!
    if (word.sort === 'punctuation' || pos === 'conjunction' || word.shape.lower === 'que') return false
    if ((pos === 'verb' || pos === 'auxiliary') && readings.some(({ features }) => features.form === 'finite'))
      return true
  }
  return false
}

const agrees = (choice: Choice, before: Chosen): boolean => {
  const verb = choice.readings.find(({ sort }) => sort === 'verb')
  const noun = before.readings.find(({ sort }) => sort === 'noun')
  if (verb?.features.person === 1) return false
  return before.pos === 'name' || noun?.features.number === undefined || noun.features.number === verb?.features.number
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

/** Verbs that help another one become auxiliaries: ser and haber with a participle, poder with an infinitive, ir a. */
const helped = (chosen: readonly Chosen[], choice: Chosen, at: number): Chosen => {
  if (choice.pos !== 'verb') return choice
  const lemmas = choice.readings.map(({ lemma }) => lemma)
  if (lemmas.includes('ser')) return { ...choice, pos: 'auxiliary' }
  let i = at + 1
  while (chosen[i]?.pos === 'adverb') i++
  const next = sameSentence(chosen[i], choice)
  if (!next) return lemmas.includes('estar') ? { ...choice, pos: 'auxiliary' } : choice
  const form = next.readings[0]?.features.form
  if (
    (lemmas.includes('haber') || lemmas.includes('estar')) &&
    (next.pos === 'verb' || next.pos === 'auxiliary') &&
    form !== 'infinitive'
  )
    return { ...choice, pos: 'auxiliary' }
  if (lemmas.includes('estar')) return { ...choice, pos: 'auxiliary' }
  if (lemmas.some((lemma) => modals.has(lemma)) && form === 'infinitive') return { ...choice, pos: 'auxiliary' }
  const after = chosen[i + 1]
  if (lemmas.includes('ir') && next.word.shape.lower === 'a' && after?.readings[0]?.features.form === 'infinitive')
    return { ...choice, pos: 'auxiliary' }
  return choice
}
