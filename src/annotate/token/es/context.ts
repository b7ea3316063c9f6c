import type { PartOfSpeech } from '../../../model/token.ts'
import { ordered } from './forms.ts'
import { isThird, sameSentence, neighbour, canBe, hasFinite, type Choice, type Chosen, type Around } from './choice.ts'
import { decide } from './decide.ts'
import { startsObject } from './prefers-verb.ts'

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
const modals = new Set(['poder', 'deber', 'soler'])

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
