import type { Befallen, Clause } from '../../../model/statement.ts'
import { fold } from '../../../text/fold.ts'
import { overlaps, type Span } from '../../../text/span.ts'
import { deedAt, isUndone, mayTell, type Deed } from './deed.ts'
import { identified, listedDead, namedAt } from './identified.ts'
import { ofNoun } from './noun.ts'
import type { Person, Scene } from './scene.ts'
import { ofVerb } from './verb.ts'

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
        found.set(`${concept} ${entity}`, { concept, entity, byNoun, byPronoun: mention.form === 'pronoun', denied })
    }
  }
  return [...found.values()]
}

/**
 * EntityReadings of those who somebody is said to be in the own words of a clause.
 * @example 'The man, named as Ivo Lenz, was on his way home' // Ivo Lenz
 */
export const identifiedIn = (
  own: (words: Span) => boolean,
  { scene, entityOf }: Pick<BefallenContext, 'scene' | 'entityOf'>,
): readonly string[] =>
  scene.people.size === 0
    ? []
    : scene.tokens.flatMap((token, at) =>
        own(token) ? namedAt(at, scene).flatMap(({ mention }) => entityOf.get(mention.id) ?? []) : [],
      )

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
