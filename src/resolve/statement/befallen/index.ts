import type { LanguagePack } from '../../../language/pack.ts'
import type { Befallen, Clause } from '../../../model/statement.ts'
import type { Token } from '../../../model/token.ts'
import { fold } from '../../../text/fold.ts'
import { rememberFor } from '../../../text/remember.ts'
import { overlaps } from '../../../text/span.ts'
import { identified, listedDead } from './identified.ts'
import { companionsFrom, objectsFrom, ownersFrom, subjectsFrom } from './object.ts'
import { groupStart, isFiniteAt, ownsNext, type Person, type Scene } from './scene.ts'
import { subjectsOf } from './subject.ts'

/** Concepts of harm and help whose sufferer is a subject: one dies, but another one kills. */
const suffered: ReadonlySet<string> = new Set(['die', 'drown', 'suicide', 'disappear'])

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

/** A deed as a sentence tells it, whichever clause that belongs to. */
export interface DeedTold {
  /** The place of its first word. */
  readonly at: number
  readonly concept: string
  readonly people: readonly Person[]
  readonly byNoun: boolean
}

/** All deeds of a sentence that tell of named people. */
export const deedsTold = (scene: Scene): readonly DeedTold[] =>
  scene.people.size === 0
    ? []
    : scene.tokens.flatMap((token, at) => {
        const deed = mayTell(token, scene) ? deedAt(at, scene) : null
        const told = deed && sufferersOf(deed, scene)
        return told && told.people.length > 0 ? [{ at, concept: deed!.concept, ...told }] : []
      })

export interface BefallenContext {
  readonly scene: Scene
  /** Those of the clause itself, not those of another one within it. */
  readonly deeds: readonly DeedTold[]
  /** EntityReading ids by mention id. */
  readonly entityOf: ReadonlyMap<string, string>
  /** Those of them that are told by name. */
  readonly named: ReadonlySet<string>
  readonly denied: boolean
}

/**
 * Whom something befell, by the words of a clause that tell it. Rules: `subject` ("Rosa Paz was killed", "died"),
 * `object` ("killed Rosa Paz"), `noun of whom` ("the death of Rosa Paz"), `whose noun` ("Rosa Paz's death"), `state`
 * ("found dead"), `participle` ("Rosa Paz, killed on Sunday"), each with all who are listed.
 * @example 'Luis Soto grieved over the death of Rosa Paz' // Rosa Paz, and not Luis Soto
 */
export const befallenIn = (clause: Clause, context: BefallenContext): readonly Befallen[] => {
  const found = new Map<string, Befallen>()
  for (const { at, concept, people, byNoun } of context.deeds) {
    const denied = deniedAt(at, clause, { ...context, byNoun })
    for (const { mention } of people) {
      const entity = context.entityOf.get(mention.id)
      // Whom "the general" means is too uncertain to say of somebody by name that they are dead.
      const guessed = mention.form === 'description' && entity !== undefined && context.named.has(entity)
      if (entity !== undefined && !guessed && !found.has(`${concept} ${entity}`))
        found.set(`${concept} ${entity}`, { concept, entity, byNoun, denied })
    }
  }
  return [...found.values()]
}

interface Deed {
  /** The place of its first word. */
  readonly at: number
  readonly concept: string
  /** In tokens. */
  readonly length: number
}

/** Whether a word can tell a deed, or begin to: most tell none, and are left at once. */
const mayTell = ({ pos, lemma, lemmas }: Token, { language }: Scene): boolean =>
  isTelling(language)(lemma) === 'yes' ||
  (pos === 'adjective' && lemmas.some((each) => isTelling(language)(each) === 'yes'))

const isTelling = rememberFor(({ event, harm }: LanguagePack, lemma): 'yes' | 'no' => {
  const folded = fold(lemma)
  const concepts = event.conceptsOf.get(folded) ?? []
  const tells =
    event.phrases.has(folded) ||
    harm.bodies.has(lemma) ||
    concepts.some((concept) => done.has(concept) || suffered.has(concept))
  return tells ? 'yes' : 'no'
})

const deedAt = (at: number, { tokens, language }: Scene): Deed | null => {
  const { conceptsOf, phrases } = language.event
  const lemmaAt = (index: number): string => fold(tokens[index]?.lemma ?? '')
  const begun = (phrases.get(lemmaAt(at)) ?? [])
    .filter(({ lemmas }) => lemmas.every((part, i) => lemmaAt(at + i) === part))
    .map(({ concept, lemmas }) => ({ concept, length: lemmas.length }))
  const lemmas = tokens[at]!.pos === 'adjective' ? tokens[at]!.lemmas.map(fold) : [lemmaAt(at)]
  const single = lemmas.flatMap((lemma) => conceptsOf.get(lemma) ?? []).map((concept) => ({ concept, length: 1 }))
  const body = language.harm.bodies.has(tokens[at]!.lemma) ? [{ concept: 'die', length: 1 }] : []
  const deed = [...begun, ...single, ...body].find(({ concept }) => done.has(concept) || suffered.has(concept))
  return deed ? { at, ...deed } : null
}

interface Sufferers {
  readonly people: readonly Person[]
  readonly byNoun: boolean
}

const nobody: Sufferers = { people: [], byNoun: false }

const sufferersOf = (deed: Deed, scene: Scene): Sufferers => {
  const token = scene.tokens[deed.at]!
  if (isUndone(deed, scene)) return nobody
  const listed = listedDead(deed.at, scene)
  if (listed.length > 0) return { people: listed, byNoun: false }
  if (token.pos === 'noun' && deed.length === 1) return { people: ofNoun(deed.at, scene), byNoun: true }
  const people = ofVerb(deed, scene)
  if (people.some(({ mention }) => mention.form === 'name')) return { people, byNoun: false }
  const named = identified(deed.at, scene)
  return { people: named.length > 0 ? named : people, byNoun: false }
}

/** In words: how far before a deed stands what keeps it from being done. */
const undoneReach = 4

const isUndone = ({ at, concept }: Deed, { tokens, language }: Scene): boolean => {
  const { undone, wanted, aims } = language.harm
  const before = tokens.slice(Math.max(0, at - undoneReach), at)
  if (before.some(({ lemma }) => undone.has(lemma) || (ordered.has(concept) && wanted.has(lemma)))) return true
  return tokens[at]!.features.form === 'infinitive' && aims.has(tokens[at - 1]?.lower ?? '')
}

const ofNoun = (at: number, scene: Scene): readonly Person[] => {
  const { tokens, language, peopleBefore, people } = scene
  const next = tokens[at + 1]
  if (next && (next.pos === 'noun' || next.pos === 'name')) return []
  const owners = ownersFrom(at + 1, { ...scene, subject: isOfSubject(at, scene) })
  const { doers, bodies } = language.harm
  if (owners.length > 0 || doers.has(tokens[at]!.lemma) || bodies.has(tokens[at]!.lemma)) return owners
  let before = at
  while (before > 0 && (tokens[before - 1]!.pos === 'adjective' || tokens[before - 1]!.pos === 'adverb')) before--
  const owner = [peopleBefore.get(before - 1), peopleBefore.get(before), people.get(before - 1)].find(
    (person) => person !== undefined && ownsNext(person, scene),
  )
  return owner ? [owner] : []
}

/**
 * Whether a noun belongs to a subject, so that the next verb is not that of the last name behind it: "papers on the murder
 * of Rosa Paz and Luis Soto were found". Not: "after the murder of Rosa Paz, Luis Soto left".
 */
const isOfSubject = (at: number, scene: Scene): boolean => {
  const { tokens, language } = scene
  const { complementisers, subordinators } = language.statement
  let first = at
  while (first > 0 && at - first < undoneReach * 4) {
    const { lower } = tokens[first - 1]!
    if (isFiniteAt(first - 1, scene) || subordinators.has(lower)) return false
    if (lower === ',' || complementisers.has(lower)) break
    first--
  }
  return ['determiner', 'adjective', 'noun', 'name', 'number'].includes(tokens[first]!.pos)
}

const ofVerb = ({ at, concept, length }: Deed, scene: Scene): readonly Person[] => {
  const { tokens, language } = scene
  const token = tokens[at]!
  const first = groupStart(at, scene)
  const group = tokens.slice(first, at)
  const alone = group.length === 0 && !isFiniteAt(at, scene)
  if (suffered.has(concept) ? !alone : isToldOf(token, group, scene)) {
    const subjects = subjectsOf(first, scene)
    const own = subjects.length > 0 || !language.figure.verbFirst ? subjects : subjectsFrom(at + length, scene)
    return [...own, ...companionsFrom(at + length, scene)]
  }
  const objects = suffered.has(concept) && length === 1 ? [] : objectsFrom(at + length, scene)
  return objects.length > 0 ? objects : besideName(at, scene)
}

/** "Was killed", "found wounded", "resultó herido"; not "had killed", "was killing". */
const isToldOf = ({ pos, features }: Token, group: readonly Token[], { language }: Scene): boolean =>
  (pos === 'adjective' || features.form === 'participle' || group.some((word) => word.pos === 'conjunction')) &&
  group.some(
    ({ lemma, lower }) =>
      language.harm.stateVerbs.has(lemma) ||
      language.statement.passives.has(lemma) ||
      language.figure.passives.has(lower),
  )

/** "Rosa Paz, killed on Sunday", "shot Rosa Paz dead", "and Rosa Paz wounded", "the murdered judge Rosa Paz". */
const besideName = (at: number, { tokens, peopleBefore, people }: Scene): readonly Person[] => {
  const token = tokens[at]!
  if (token.features.form === 'gerund') return []
  const behind = tokens[at + 1]?.pos ?? 'punctuation'
  const before = tokens[at - 1]
  if (before?.lower === ',') return listOf(peopleBefore.get(at - 1))
  if (before?.pos === 'determiner') {
    let next = at + 1
    while (tokens[next] && ['noun', 'adjective'].includes(tokens[next]!.pos) && !people.has(next)) next++
    return listOf(people.get(next))
  }
  return closing.has(behind) ? listOf(peopleBefore.get(at)) : []
}

/** What may follow a participle that has no object. */
const closing: ReadonlySet<Token['pos']> = new Set(['punctuation', 'preposition', 'conjunction', 'adverb'])

const listOf = (person: Person | undefined): readonly Person[] => (person ? [person] : [])

const deniedAt = (
  at: number,
  clause: Clause,
  { scene, denied, byNoun }: BefallenContext & { readonly byNoun: boolean },
): boolean => {
  const { tokens, language } = scene
  const token = tokens[at]!
  if (!byNoun) return clause.negated !== denied
  const before = tokens[at - 1]
  if (before && language.statement.negativeWords.has(before.lower)) return true
  const { predicate } = clause
  const verb = predicate ? tokens.findIndex((each) => overlaps(each, predicate) && each.lemma === predicate.lemma) : -1
  const denies =
    verb >= 0 && verb < at && (language.event.conceptsOf.get(fold(predicate!.lemma)) ?? []).includes('deny')
  const between = tokens.slice(verb + 1, at)
  return denies && token.start > 0 && between.every(({ pos }) => pos === 'determiner' || pos === 'adjective')
}
