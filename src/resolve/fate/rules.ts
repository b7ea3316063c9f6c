import type { FigureReading } from '../../model/figure.ts'
import type { Token } from '../../model/token.ts'
import { isFinite, isSign, standAt, type Person, type Scene } from './scene.ts'

/** Someone whom a sentence tells to have died, by which rule, and where the words end that tell it. */
export interface Told {
  readonly person: Person
  readonly rule: string
  readonly standing: 'reported' | 'withdrawn' | 'likely'
  /** Index of the word that says it. */
  readonly at: number
  /** Indexes of the words that tell it, half-open. */
  readonly from: number
  readonly to: number
}

/** What the sentences before have told. */
export interface Before {
  readonly scene: Scene | undefined
  /** The last count of the dead of one happening. */
  readonly count: FigureReading | undefined
  /** For how many sentences more what was counted may be listed. */
  readonly counted: number
  /** For how many sentences more a list of the dead is gone on with. */
  readonly listed: number
  /** Ids of entities that were named before. */
  readonly known: ReadonlySet<string>
}

/** In words: how far behind a name what is said of them may stand. */
const reach = 24

const named = ({ people }: Scene): readonly Person[] => people.filter(({ isNamed }) => isNamed)

/** How far the words reach that can be said of a person: up to the next one, or the end of the clause. */
const until = (scene: Scene, { to }: Person): number => {
  const next = named(scene).find(({ from }) => from >= to)?.from ?? scene.tokens.length
  let end = to
  while (end < Math.min(next, to + reach) && !isSign(scene.tokens[end], ';.:')) end++
  return end
}

/** Rule `apposed`: "Rosa Paz, de 23 años, muerta el jueves de un disparo". Not: "Rosa Paz spoke of the dead". */
export const apposed = (scene: Scene): readonly Told[] =>
  named(scene).flatMap((person) => {
    const { tokens, language } = scene
    const end = until(scene, person)
    if (!isSign(tokens[person.to], ',')) return []
    for (let at = person.to + 1; at < end; at++) {
      const token = tokens[at]!
      if (isFinite(token) || language.figure.relatives.has(token.lower)) return []
      const isState =
        Object.hasOwn(language.figure.states, token.lower) && language.figure.states[token.lower] === 'killed'
      if (isState && isSign(tokens[at - 1], ','))
        return [{ person, rule: 'apposed', standing: 'reported', at, from: person.from, to: clauseEnd(scene, at) }]
    }
    return []
  })

/** Rule `relative`: "Rosa Paz, who was hit on Monday and died in hospital". Not: "Rosa Paz, whose brother died". */
export const relative = (scene: Scene): readonly Told[] =>
  named(scene).flatMap((person) => {
    const { tokens, language } = scene
    const end = until(scene, person)
    let opened = false
    for (let at = person.to; at < end; at++) {
      const token = tokens[at]!
      if (isFinite(token) && !opened) return []
      if (language.figure.relatives.has(token.lower) && isSign(tokens[at - 1], ',')) opened = true
      const dies = token.lemmas.some((lemma) => language.figure.subjectVerbs[lemma] === 'killed')
      if (opened && dies && isFinite(token) && isTheirs(scene, at) && !negatedAt(scene, at))
        return [{ person, rule: 'relative', standing: 'reported', at, from: person.from, to: clauseEnd(scene, at) }]
    }
    return []
  })

/** "Who died", "and died", "who led a union, died": not "who said that her brother died". */
const isTheirs = ({ tokens, language }: Scene, verb: number): boolean => {
  let at = verb - 1
  while (at > 0 && (tokens[at]!.pos === 'adverb' || tokens[at]!.pos === 'auxiliary')) at--
  const before = tokens[at]!
  return isSign(before, ',') || language.figure.relatives.has(before.lower) || language.figure.and.has(before.lower)
}

/** Rule `phrase`: "Rosa Paz, 62, bled to death". Not: "Rosa Paz said that he bled to death". */
export const phrase = (scene: Scene): readonly Told[] =>
  named(scene).flatMap((person) => {
    const end = until(scene, person)
    for (let at = person.to; at < end; at++) {
      if (at > person.to && isFinite(scene.tokens[at - 1]!)) return []
      const words = scene.language.fate.phrases.map((one) => one.split(' ')).find((one) => standAt(scene, at, one))
      if (words && !negatedAt(scene, at))
        return [
          {
            person,
            rule: 'phrase',
            standing: 'reported',
            at,
            from: person.from,
            to: clauseEnd(scene, at + words.length - 1),
          },
        ]
    }
    return []
  })

/**
 * Rule `listed`: names behind a verb that lists the dead: "On the list are Rosa Paz, 18; Luis Paz, also 18", "La última
 * víctima es Rosa Paz", and "it also names Luis Soto" behind such a list. Not: "the list was read by Luis Soto".
 */
export const listed = (scene: Scene, before: Before): readonly Told[] => {
  const { tokens, language } = scene
  const verb = tokens.findIndex(
    (token) =>
      token.lemmas.some((lemma) => language.fate.naming.has(lemma)) &&
      isFinite(token) &&
      !isPassive(scene, token.start),
  )
  if (verb < 0 || negatedAt(scene, verb)) return []
  const counted = scene.dead.length > 0 || before.counted > 0
  const subject = tokens.slice(Math.max(0, verb - 5), verb)
  const isList = ({ lower }: Token): boolean => language.fate.lists.has(lower)
  // "The list of guests" is none of the dead.
  const dead = subject.some(
    (token, at) =>
      isList(token) && !(language.figure.of.has(subject[at + 1]?.lower ?? '') && !subject.slice(at + 2).some(isList)),
  )
  const latest = verb <= 4 && language.fate.latest.has(subject.findLast((token) => !isList(token))?.lower ?? '')
  const also = before.listed > 0 && tokens.slice(verb, verb + 4).some(({ lower }) => isAlso(scene, lower))
  if (!(counted && (dead || latest)) && !also) return []
  const first = named(scene).find(({ from }) => from > verb && from <= verb + 4)
  if (!first || named(scene).some(({ from }) => from < verb)) return []
  return [first, ...named(scene).filter((person) => person.from > first.to && isItem(scene, person))].map((person) => ({
    person,
    rule: 'listed',
    standing: 'reported',
    at: person.from,
    from: 0,
    to: itemEnd(scene, person),
  }))
}

const isAlso = ({ language }: Scene, lower: string): boolean =>
  language.figure.also.has(lower) || language.figure.more.has(lower)

const isPassive = ({ tokens }: Scene, start: number): boolean => {
  const at = tokens.findIndex((token) => token.start === start)
  return tokens[at + 1]?.features.form === 'participle'
}

/** "…; Luis Paz, also 18", "and Luis Paz, 38": between signs, without a verb of its own. */
const isItem = (scene: Scene, { from, to }: Person): boolean => {
  const { tokens, language } = scene
  const before = tokens[from - 1]
  const opens = isSign(before, ',;') || language.figure.and.has(before!.lower)
  return opens && isSign(tokens[to], ',;.')
}

const itemEnd = (scene: Scene, { to }: Person): number => {
  let end = to
  while (end < scene.tokens.length && !isSign(scene.tokens[end], ';.')) end++
  return Math.min(end, to + reach)
}

/** Rule `struck-off`: "Luis Soto is in no registry and was taken off the list": no longer counted among the dead. */
export const struckOff = (scene: Scene, before: Before): readonly Told[] => {
  const { tokens, language } = scene
  const [person, other] = named(scene)
  if (!person || other || (scene.dead.length === 0 && (before.scene?.dead.length ?? 0) === 0)) return []
  const list = tokens.findIndex(({ lower }) => language.fate.lists.has(lower))
  const removed = tokens.findIndex(({ lemmas }) => lemmas.some((lemma) => language.fate.removals.has(lemma)))
  const last = Math.max(list, removed)
  // "The two were removed from the list after Ivo Marsh agreed": who is named behind it was not on it.
  if (list < 0 || removed < 0 || Math.abs(list - removed) > 4 || person.from > last) return []
  return [
    {
      person,
      rule: 'struck-off',
      standing: 'withdrawn',
      at: removed,
      from: person.from,
      to: last + 1,
    },
  ]
}

/**
 * Rule `named-next`: "A guard was shot in Tarma. Luis Soto, 31, was on his way home": a name with an age that opens the
 * sentence behind a few deaths. It may be a witness, so that it counts only where another report names the dead.
 */
export const namedNext = (scene: Scene, before: Before): readonly Told[] => {
  const [person] = named(scene)
  const told = before.scene?.dead.some(({ standing }) => standing === 'asserted' || standing === 'superseded')
  if (!told || !person || person.from > 1 || before.known.has(person.entity)) return []
  return [{ person, rule: 'named-next', standing: 'likely', at: person.from, from: 0, to: itemEnd(scene, person) }]
}

const negatedAt = ({ tokens, language }: Scene, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => language.figure.negations.has(lower))

const clauseEnd = (scene: Scene, at: number): number => {
  let end = at + 1
  while (end < scene.tokens.length && end - at < reach && !isSign(scene.tokens[end], ',;.:')) end++
  return end
}
