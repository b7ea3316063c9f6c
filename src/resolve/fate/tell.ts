import { wordsOf } from '../../model/citation.ts'
import type { Fate } from '../../model/fate.ts'
import type { FigureReading } from '../../model/figure.ts'
import type { TimeReading } from '../../model/time.ts'
import type { View } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'
import { ageBehind, ageTold, type Age } from './age.ts'
import { causeIn } from './cause.ts'
import type { Before, Told } from './rules.ts'
import { isSign, spanOf, type Needs, type Person, type Scene } from './scene.ts'

export interface Context {
  readonly view: View<Needs>
  /** EntityReading ids by mention id. */
  readonly entityOf: ReadonlyMap<string, string>
  readonly hasTimes: boolean
}

export const contextOf = (view: View<Needs>): Context => ({
  view,
  hasTimes: view.layer('times').length > 0,
  entityOf: new Map(
    view.layer('entities').flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)),
  ),
})

interface Place {
  readonly scene: Scene
  readonly before: Before
}

/** A fate with all that its words tell: what of, how old, where and when. */
export const fateOf = (
  { view, entityOf, hasTimes }: Context,
  place: Place,
  { person, rule, standing, at, from, to }: Told,
): Fate => {
  const { scene } = place
  const span = spanOf(scene, from, to)
  const own = ownWords(scene, person)
  const count = standing === 'withdrawn' ? undefined : countedWith(place, rule)
  const places = view.within('mentions', own).filter(({ type }) => type === 'place')
  const times = hasTimes ? nearest(view.within('times', own), scene.tokens[at]!.start) : []
  const counted = places.length === 0 && count?.place ? view.within('mentions', count.place) : []
  const told = count?.asOfTime?.time
  return {
    ...wordsOf(view.text, span),
    kind: 'fate',
    id: view.id('fates', span, `${person.entity} ${rule}`),
    report: view.report.id,
    rule,
    entity: person.entity,
    standing,
    cause: standing === 'withdrawn' ? null : words(view.text, causeOf(scene, { person, rule, to })),
    age: ageOf(view.text, person.mention.age ? null : ageBehind(scene, person)),
    times: times.length > 0 ? times.map(({ id }) => id) : told && told !== 'publication' ? [told] : [],
    entities: [...new Set([...places, ...counted].flatMap(({ id }) => entityOf.get(id) ?? []))],
    sentence: scene.sentence.index,
  }
}

/** The words up to the next one who is named; of one alone the whole sentence. */
const ownWords = (scene: Scene, person: Person): Span => {
  const named = scene.people.filter(({ isNamed }) => isNamed)
  if (named.length === 1) return scene.sentence
  let to = person.to
  const next = named.find(({ from }) => from >= person.to)?.from ?? scene.tokens.length
  while (to < next && !isSign(scene.tokens[to], ';')) to++
  return spanOf(scene, person.from, to)
}

/** Times in the order of how near they stand to the word that tells of the death: the day of the shot is not that of the death. */
const nearest = (times: readonly TimeReading[], at: number): readonly TimeReading[] =>
  times.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))

/** Rules by which somebody is one of those who were counted before. */
const ofThose: ReadonlySet<string> = new Set(['listed', 'named-next'])

/** The count of the dead of one happening that a sentence gives, or was given before: who is named with it was there. */
const countedWith = ({ scene, before }: Place, rule: string): FigureReading | undefined =>
  scene.dead.find(({ counts, standing }) => counts === 'incident' && standing === 'asserted') ??
  (ofThose.has(rule) ? before.count : undefined)

const causeOf = (scene: Scene, { person, rule, to }: Pick<Told, 'person' | 'rule' | 'to'>): Span | null => {
  const alone = scene.people.filter(({ isNamed }) => isNamed).length === 1
  const behind = alone || rule === 'verb' ? scene.tokens.length : to
  return causeIn(scene, person.to, behind) ?? (alone && scene.dead.length < 2 ? causeIn(scene, 0, person.from) : null)
}

const words = (text: string, span: Span | null): Fate['cause'] => span && wordsOf(text, span)

const ageOf = (text: string, age: Age | null): Fate['age'] => age && { ...wordsOf(text, age.span), value: age.value }

/** In sentences: how far behind a death the rest may be told: "A bullet went through his chest", "He was 31". */
const later = 2

/** What the next sentences tell of somebody alone, where their own does not: the cause, and how old they were. */
export const withLaterWords = (text: string, scenes: readonly Scene[], found: readonly Fate[]): readonly Fate[] => {
  const places = new Map(scenes.map(({ sentence }, at) => [sentence.index, at]))
  return found.map((fate) => {
    if (fate.standing === 'withdrawn') return fate
    let [cause, age] = [fate.cause, fate.age]
    const at = places.get(fate.sentence)!
    for (const [step, scene] of scenes.slice(at + 1, at + 1 + later).entries()) {
      const others = scene.people.some(({ entity }) => entity !== fate.entity)
      const theirs = scene.people.length > 0 || step === 0
      age ??= ageOf(text, ageTold(scene, fate.entity))
      if (!others && theirs && scene.dead.length === 0) cause ??= words(text, causeIn(scene))
    }
    // "A man of 55 died of a head injury. Luis Soto worked as a plumber."
    const before = fate.rule === 'named-next' ? scenes[at - 1] : undefined
    if (before?.dead.length === 1) cause ??= words(text, causeIn(before))
    return { ...fate, cause, age }
  })
}
