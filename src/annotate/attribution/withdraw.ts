import type { Cue } from './cue.ts'
import { leftOf } from './cue-left.ts'
import type { Draft } from './draft.ts'
import type { Setting } from './reading.ts'
import { isFinite, isGerund, isVerbal, type Run, type Scene } from './scene.ts'
import { subjectBefore } from './source.ts'

/** Who takes back what a noun of saying tells, and the verb by which it is done. */
export interface Withdrawing {
  readonly cue: Cue
  readonly entry: Draft['group']
  readonly rule: string
  readonly source: Run | null
}

/** Between the verb and the noun no more words stand: "withdrew the department's earlier". */
const reach = 10

/**
 * "The port withdrew its statement that the gate was locked": what the port now denies is that the gate was locked.
 * Null where the noun of saying hangs on another verb, or where the verb is negated.
 */
export const withdrawing = (scene: Scene, noun: Cue, p: Setting): Withdrawing | null => {
  const verb = verbBefore(scene, noun.head, p.region)
  if (!verb) return null
  const { head } = verb
  const left = leftOf(scene, head)
  if (left.negated || left.passive) return null
  const dependent = left.infinitive || (isGerund(scene, scene.tokens[head]!) && !left.auxiliary)
  const cue: Cue = {
    from: left.from,
    to: verb.to,
    head,
    entries: [],
    form: dependent ? 'dependent' : 'finite',
    negated: false,
    impersonal: false,
  }
  const source = subjectBefore(scene, cue, p.known)?.run ?? null
  return { cue, entry: { factuality: 'fact', polarity: 'negative' }, rule: 'withdrawn-statement', source }
}

/** The verb of taking back that a noun hangs on, and where it ends. */
const verbBefore = (scene: Scene, noun: number, region: Run): { readonly head: number; readonly to: number } | null => {
  const { tokens, lexicon } = scene
  for (let at = noun - 1; at >= Math.max(region.from, noun - reach); at--) {
    const token = tokens[at]!
    if (/^[.;:]$/.test(token.text) || lexicon.is.complementisers.has(token.lower)) return null
    const words = token.lemmas
      .flatMap((lemma) => lexicon.withdrawing.get(lemma) ?? [])
      .find(([, ...after]) => after.every((word, k) => tokens[at + 1 + k]?.lower === word))
    if (words && (isVerbal(token) || token.poses.includes('verb'))) return { head: at, to: at + words.length }
    if (isFinite(scene, at)) return null
  }
  return null
}
