import type { Token } from '../../model/token.ts'
import type { CueEntry } from './lexicon.ts'
import { isGerund, type Run, type Scene } from './scene.ts'
import { complements } from './cue-complement.ts'
import { leftOf } from './cue-left.ts'

/** A verb or noun of saying with the auxiliaries and adverbs that belong to it. */
export interface Cue extends Run {
  /** Position of its head. */
  readonly head: number
  /** All groups that the head can belong to. */
  readonly entries: readonly CueEntry[]
  /** `dependent`: an infinitive or a form like "saying", whose subject is another verb's. */
  readonly form: 'finite' | 'dependent' | 'passive' | 'noun'
  readonly negated: boolean
  /** Whether what it tells is said no more: "no longer says". */
  readonly ended?: boolean
  /** Whether a pronoun such as "se" makes it nobody's. */
  readonly impersonal: boolean
}

/** All cues of a sentence, from left to right. */
export const cuesOf = (scene: Scene): readonly Cue[] => {
  const cues: Cue[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const token = scene.tokens[at]!
    const cue = verbCue(scene, at, token) ?? nounCue(scene, at, token)
    if (cue) cues.push(cue)
  }
  return cues
}

const nounCue = (scene: Scene, at: number, token: Token): Cue | null => {
  if (token.pos !== 'noun') return null
  const entries = scene.lexicon.nouns.get(token.lemma)
  if (!entries || !complements(scene, at + 1)) return null
  return { from: at, to: at + 1, head: at, entries, form: 'noun', negated: false, impersonal: false }
}

const verbCue = (scene: Scene, at: number, token: Token): Cue | null => {
  const { tokens, lexicon } = scene
  if (!canBeVerb(token)) return null
  const all = entriesOf(scene, token)
  if (!all || !isVerbHere(scene, at) || isDeed(scene, at)) return null
  const entries = all.filter(({ after }) => after.every((word, k) => tokens[at + 1 + k]?.lower === word))
  if (entries.length === 0) return null
  const left = leftOf(scene, at)
  const to = at + 1
  const quoted = quotedAs(scene, at)
  if (quoted >= 0)
    return { from: quoted, to, head: at, entries, form: 'finite', negated: left.negated, impersonal: false }
  const gerund = isGerund(scene, token) && !left.auxiliary
  const passive = (left.passive && token.features.form !== 'gerund') || (!left.auxiliary && isDoneBy(scene, at))
  const dependent = gerund || left.infinitive || (token.features.form === 'infinitive' && !left.auxiliary)
  const ended = left.negated ? endedFrom(scene, at) : -1
  return {
    from: ended >= 0 ? Math.min(ended, left.from) : left.from,
    to,
    head: at,
    entries,
    form: passive ? 'passive' : dependent ? 'dependent' : 'finite',
    negated: left.negated,
    ended: ended >= 0,
    impersonal: lexicon.is.impersonals.has(tokens[left.from - 1]?.lower ?? ''),
  }
}

/** "A blog maintained by the teacher": a past form before its doer has no subject. Counter-example: "said by phone". */
const isDoneBy = ({ tokens, lexicon }: Scene, at: number): boolean => {
  const { features, lower, lemma } = tokens[at]!
  if (lower === lemma || (features.tense !== 'past' && features.form !== 'participle')) return false
  if (!lexicon.is.agentPrepositions.has(tokens[at + 1]?.lower ?? '')) return false
  const doer = tokens[at + 2]?.pos
  return doer === 'determiner' || doer === 'name'
}

/** Where a phrase such as "was quoted as saying" begins that ends at a verb, or -1. */
const quotedAs = (scene: Scene, at: number): number => {
  const phrase = scene.lexicon.quotedAs.get(scene.tokens[at]!.lower)?.find(({ words, lemma }) =>
    words.every((word, k) => {
      const token = scene.tokens[at - words.length + 1 + k]
      return token !== undefined && (k === 0 && lemma ? token.lemma : token.lower) === word
    }),
  )
  return phrase ? at - phrase.words.length + 1 : -1
}

/** Not "so-called", "most-cited": what a hyphen joins describes. */
const canBeVerb = ({ pos, poses, text }: Token): boolean =>
  (pos === 'verb' || pos === 'auxiliary' || poses.includes('verb')) && !joinedForm.test(text)

const joinedForm = /\p{L}-\p{L}+(?:ed|ing)$/u

const entriesOf = (scene: Scene, token: Token): readonly CueEntry[] | undefined => {
  const { verbs } = scene.lexicon
  const first = verbs.get(token.lemma)
  if (first) return first
  for (const lemma of token.lemmas) {
    const entries = verbs.get(lemma)
    if (entries) return entries
  }
  return undefined
}

/** A form that can be a noun counts as a verb only where the tagger says so, or a clause follows it. */
const isVerbHere = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]!
  if (scene.tokens[at - 1]?.pos === 'determiner' && !scene.lexicon.is.clitics.has(scene.tokens[at - 1]!.lower))
    return false
  if (token.pos === 'verb' || token.pos === 'auxiliary') return true
  // Spanish puts "que" after any noun.
  if (scene.lexicon.words.dropsSubject) return false
  const next = scene.tokens[at + 1]
  if (token.pos === 'noun' || token.pos === 'adjective' || token.pos === 'name') {
    return (
      next !== undefined &&
      scene.lexicon.is.complementisers.has(next.lower) &&
      scene.tokens[at - 1]?.pos !== 'determiner'
    )
  }
  return true
}

/** "Pleaded guilty" is done, "pleaded for mercy" is said; "related to" joins; and behind "to" a form that is no infinitive is a noun: "to charges". */
const isDeed = ({ tokens, lexicon }: Scene, at: number): boolean => {
  const { lemma, lower, features } = tokens[at]!
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const behindTo = before !== undefined && lexicon.is.infinitiveMarkers.has(before.lower)
  if (behindTo && features.form === 'finite' && lower !== lemma) return true
  return next !== undefined && (lexicon.words.deeds[lemma]?.includes(next.lower) ?? false)
}

/** Where "no longer" or "ya no" begins before a verb, or -1. */
const endedFrom = (scene: Scene, at: number): number => {
  for (const words of scene.lexicon.noLonger) {
    for (const back of [1, 2]) {
      const from = at - back - words.length + 1
      if (words.every((word, k) => scene.tokens[from + k]?.lower === word)) return from
    }
  }
  return -1
}
