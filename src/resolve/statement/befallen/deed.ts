import type { LanguagePack } from '../../../language/pack.ts'
import type { Token } from '../../../model/token.ts'
import { eventLemma } from '../../../language/topics/event.ts'
import { fold } from '../../../text/fold.ts'
import { rememberFor } from '../../../text/remember.ts'
import { groupStart, phraseAt, type Scene } from './scene.ts'

/** Concepts of harm and help whose sufferer is a subject: one dies, but another one kills. */
export const suffered: ReadonlySet<string> = new Set(['die', 'drown', 'suicide', 'disappear'])

/** Concepts of what is done to people. */
const done: ReadonlySet<string> = new Set([
  'kill',
  'murder',
  'execute',
  'injure',
  'kidnap',
  'arrest',
  'detain',
  'rescue',
])

/** Those that a warrant or an order only asks for. */
const ordered: ReadonlySet<string> = new Set(['execute', 'arrest', 'detain'])

/** What happens to somebody, where it is told. */
export interface Deed {
  /** The place of its first word. */
  readonly at: number
  readonly concept: string
  /** In tokens. */
  readonly length: number
}

/** Whether a word can tell a deed, or begin to: most tell none, and are left at once. */
export const mayTell = (token: Token, { language }: Scene): boolean => {
  const { pos, lemmas } = token
  return (
    isTelling(language)(eventLemma(language.event, token)) === 'yes' ||
    (pos === 'adjective' && lemmas.some((each) => isTelling(language)(each) === 'yes'))
  )
}

const isTelling = rememberFor(({ event, harm }: LanguagePack, lemma): 'yes' | 'no' => {
  const folded = fold(lemma)
  const concepts = event.conceptsOf.get(folded) ?? []
  const tells =
    event.phrases.has(folded) ||
    harm.bodies.has(lemma) ||
    concepts.some((concept) => done.has(concept) || suffered.has(concept))
  return tells ? 'yes' : 'no'
})

/** The deed that begins at a word, by the event lexicon. */
export const deedAt = (at: number, { tokens, language }: Scene): Deed | null => {
  const { conceptsOf, phrases } = language.event
  const lemmaAt = (index: number): string => (tokens[index] ? fold(eventLemma(language.event, tokens[index])) : '')
  const begun = (phrases.get(lemmaAt(at)) ?? [])
    .filter(({ lemmas }) => lemmas.every((part, i) => lemmaAt(at + i) === part))
    .map(({ concept, lemmas }) => ({ concept, length: lemmas.length }))
  const lemmas = tokens[at]!.pos === 'adjective' ? tokens[at]!.lemmas.map(fold) : [lemmaAt(at)]
  const single = lemmas.flatMap((lemma) => conceptsOf.get(lemma) ?? []).map((concept) => ({ concept, length: 1 }))
  const body = language.harm.bodies.has(tokens[at]!.lemma) ? [{ concept: 'die', length: 1 }] : []
  const deed = [...begun, ...single, ...body].find(({ concept }) => done.has(concept) || suffered.has(concept))
  return deed ? { at, ...deed } : null
}

/** In words: how far before a deed stands what keeps it from being done, and what asks for an arrest. */
const undoneReach = 4
const wantedReach = 8

/** Whether it is only tried, planned, asked for or escaped: "a plot to kill", "a warrant for the arrest of", "almost killed". */
export const isUndone = ({ at, concept }: Deed, scene: Scene): boolean => {
  const { tokens, language } = scene
  const { undone, wanted, aims } = language.harm
  if (isNear(at, scene)) return true
  const before = (reach: number): readonly Token[] => tokens.slice(Math.max(0, at - reach), at)
  if (before(undoneReach).some(({ lemma }) => undone.has(lemma))) return true
  if (ordered.has(concept) && before(wantedReach).some(({ lemma }) => wanted.has(lemma))) return true
  return tokens[at]!.features.form === 'infinitive' && aims.has(tokens[at - 1]?.lower ?? '')
}

/** "Almost killed", "was very nearly shot dead", "casi muere", "estuvo a punto de morir". Not: "killed nearly all of them". */
const isNear = (at: number, scene: Scene): boolean => {
  const { nearly, brinks } = scene.language.harm
  const first = groupStart(at, scene)
  for (let i = Math.max(0, first - 3); i < at; i++) {
    if (nearly.has(scene.tokens[i]!.lower) && i >= first - 1) return true
    const length = phraseAt(i, brinks, scene)
    if (length > 0 && i + length >= first && i + length <= at) return true
  }
  return false
}
