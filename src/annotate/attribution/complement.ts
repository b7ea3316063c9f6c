import type { Complement } from '../../language/topics/attribution.ts'
import type { Cue } from './cue.ts'
import { afterAdjectives } from './cue-complement.ts'
import { clauseEnd } from './clause.ts'
import type { CueEntry } from './lexicon.ts'
import { phraseAfter } from './phrase-after.ts'
import { isTime } from './phrase-words.ts'
import { hasFinite, isFinite, isNominal, isVerbal, opensQuote, type Run, type Scene } from './scene.ts'

/** What follows a cue as its content. */
export interface Found {
  readonly entry: CueEntry
  readonly kind: Complement
  /** Where the content begins. */
  readonly at: number
  /** A noun phrase between cue and content: the person spoken to, or a subject that stands behind. */
  readonly crossed: Run | null
}

const rank: Readonly<Record<Complement, number>> = { that: 0, quote: 1, infinitive: 2, bare: 3, object: 4 }

/** The best complement after a cue, over all groups that it can belong to; null where there is none. */
export const complementOf = (
  scene: Scene,
  cue: Cue,
  context: { readonly region: Run; readonly subject: boolean; readonly cues: ReadonlyMap<number, Cue> },
): Found | null => {
  let best: Found | null = null
  for (const entry of cue.entries) {
    const behind = cue.head + 1 + entry.after.length
    const from = cue.form === 'noun' ? afterAdjectives(scene, behind) : behind
    const found = seek(scene, { entry, from, ...context })
    if (found && (takesThing(scene, found) || lacksThought(scene, found) || isOfPronoun(cue, found))) continue
    if (found && (!best || rank[found.kind] < rank[best.kind])) best = found
  }
  return best
}

/** "Claimed the lives of 12": behind some verbs a thing, up to the first verb, makes them no saying. */
const takesThing = ({ tokens }: Scene, { entry, kind, at }: Found): boolean => {
  const { notOf } = entry.group
  if (notOf === undefined || (kind !== 'bare' && kind !== 'object')) return false
  const thing = tokens.slice(at, at + 4).findIndex(({ lower }) => notOf.includes(lower))
  return thing >= 0 && !isVerbal(tokens[at + thing + 1])
}

/** "Raised the wreck", "refused to pay": behind some verbs only what is said or thought, or a quotation, makes them a saying. */
const lacksThought = (scene: Scene, { entry, kind, at }: Found): boolean => {
  const { onlyOf } = entry.group
  if (onlyOf === undefined || (kind !== 'object' && kind !== 'infinitive')) return false
  return !scene.tokens
    .slice(at, at + (kind === 'object' ? 6 : 4))
    .some(({ lower }, i) => onlyOf.includes(lower) || opensQuote(scene, at + i))
}

/** "Se negó a pagar": who refuses denies nothing. */
const isOfPronoun = ({ impersonal }: Cue, { entry, kind }: Found): boolean =>
  impersonal && entry.group.plain === true && (kind === 'object' || kind === 'infinitive')

interface Seek {
  readonly entry: CueEntry
  readonly from: number
  readonly region: Run
  readonly subject: boolean
  readonly cues: ReadonlyMap<number, Cue>
}

const seek = (scene: Scene, s: Seek): Found | null => {
  const { tokens, lexicon } = scene
  const { takes, addressee } = s.entry.group
  const found = (kind: Complement, at: number, crossed: Run | null = null): Found | null =>
    takes.includes(kind) && at < s.region.to ? { entry: s.entry, kind, at, crossed } : null
  let crossed: Run | null = null
  let bareAt = s.from
  let k = s.from
  for (let steps = 0; steps < 12 && k < s.region.to; steps++) {
    const token = tokens[k]!
    if (opensQuote(scene, k) && s.region.from === 0) {
      const marked = found('quote', k, crossed)
      if (marked) return marked
      break
    }
    if (lexicon.is.complementisers.has(token.lower) && !(k > s.from && token.pos === 'determiner')) {
      const that = found('that', k, crossed)
      if (that) return that
      break
    }
    if (k === s.from && lexicon.is.questionWords.has(token.lower) && takes.includes('that')) return found('that', k)
    if (token.text === ':' || token.text === ',') {
      if (opensQuote(scene, k + 1)) return found('quote', k + 1, crossed)
      const behind = token.text === ',' && k === s.from ? behindAside(scene, k, s.region.to) : -1
      if (behind >= 0) return found('that', behind)
      if (token.text === ':' && k + 3 < s.region.to)
        return found('bare', k + 1, crossed) ?? found('that', k + 1, crossed)
      break
    }
    if (isInfinitive(scene, k, s.from)) {
      const infinitive = found('infinitive', k, crossed)
      if (infinitive) return infinitive
    }
    const hedge = hedgeAt(scene, k)
    if (hedge > 0) {
      k += hedge
      continue
    }
    if (token.pos === 'adverb' || isTime(scene, k)) {
      k++
      if (crossed === null || addressee) bareAt = k
      continue
    }
    if (joinsClause(scene, k)) return found('that', k + 1)
    if (lexicon.is.addressing.has(token.lower)) {
      // "lo calificó de «…»": what somebody is called.
      if (k === s.from && s.entry.group.strength === 'judge' && lexicon.is.joiners.has(token.lower)) {
        const named = opensQuote(scene, k + 1) ? found('quote', k + 1) : null
        if (named) return named
      }
      const phrase = phraseAfter(scene, k + 1, s.region.to)
      if (!phrase) break
      if (isSetting(scene, { from: k, to: phrase.to })) bareAt = phrase.to
      k = phrase.to
      continue
    }
    if (isNominal(token) && !crossed && (addressee === true || (lexicon.words.dropsSubject && !s.subject))) {
      crossed = phraseAfter(scene, k, s.region.to)
      if (!crossed) break
      k = crossed.to
      if (addressee) bareAt = k
      continue
    }
    break
  }
  return bare(scene, s, bareAt) ?? object(scene, s)
}

/** The number of words of a phrase such as "without evidence" at a position, else 0. */
const hedgeAt = (scene: Scene, at: number): number => {
  const phrases = scene.lexicon.hedges.get(scene.tokens[at]!.lower)
  const found = phrases?.find(({ words }) => words.every((word, i) => scene.tokens[at + i]?.lower === word))
  return found ? found.words.length : 0
}

/** "said, in a statement, that": the position of "that" behind what stands between commas, or -1. */
const behindAside = (scene: Scene, comma: number, to: number): number => {
  for (let i = comma + 1; i < Math.min(to, comma + 10); i++) {
    if (isFinite(scene, i)) return -1
    if (scene.tokens[i]!.text !== ',') continue
    if (joinsClause(scene, i + 1)) return i + 2
    const next = scene.tokens[i + 1]
    return next !== undefined && next.pos !== 'determiner' && scene.lexicon.is.complementisers.has(next.lower)
      ? i + 1
      : -1
  }
  return -1
}

/** "la denuncia de que": Spanish joins a clause to its noun as it joins a noun. */
const joinsClause = (scene: Scene, at: number): boolean =>
  scene.lexicon.words.dropsSubject &&
  scene.lexicon.is.joiners.has(scene.tokens[at]?.lower ?? '') &&
  scene.lexicon.is.complementisers.has(scene.tokens[at + 1]?.lower ?? '')

/** "on Monday", "in a statement": says when and where it was said, not what. */
const isSetting = (scene: Scene, run: Run): boolean => {
  for (let i = run.from + 1; i < run.to; i++) {
    if (isTime(scene, i) || scene.lexicon.is.media.has(scene.tokens[i]!.lower)) return true
  }
  return false
}

const isInfinitive = (scene: Scene, at: number, from: number): boolean => {
  const token = scene.tokens[at]!
  if (scene.lexicon.is.infinitiveMarkers.has(token.lower))
    return isVerbal(scene.tokens[at + 1]) || scene.tokens[at + 1]?.pos === 'adverb'
  return scene.lexicon.words.dropsSubject && token.features.form === 'infinitive' && at <= from + 1
}

const bare = (scene: Scene, s: Seek, at: number): Found | null => {
  if (!s.entry.group.takes.includes('bare') || at >= s.region.to) return null
  const first = scene.tokens[at]!
  if (!isNominal(first) && first.pos !== 'preposition' && first.pos !== 'adverb' && first.pos !== 'particle')
    return null
  if (first.pos === 'preposition' && scene.tokens[at + 1]?.features.form === 'gerund') return null
  const end = clauseEnd(scene, { from: at, to: s.region.to }, s.cues)
  const near = s.entry.group.strength === 'think' ? Math.min(end, at + 8) : end
  return hasFinite(scene, { from: at, to: near }) ? { entry: s.entry, kind: 'bare', at, crossed: null } : null
}

const object = (scene: Scene, s: Seek): Found | null => {
  if (!s.entry.group.takes.includes('object')) return null
  const first = scene.tokens[s.from]
  if (!first || s.from >= s.region.to) return null
  const opens =
    isNominal(first) ||
    scene.tokens[s.from + 1]?.lower === "'s" ||
    first.features.form === 'gerund' ||
    opensQuote(scene, s.from) ||
    isAddress(scene, s.from) ||
    (s.entry.after.length > 0 && first.pos === 'verb')
  return opens && (!isTime(scene, s.from) || scene.tokens[s.from + 1]?.pos === 'particle')
    ? { entry: s.entry, kind: 'object', at: s.from, crossed: null }
    : null
}

/** Spanish marks persons as objects with "a". */
const isAddress = (scene: Scene, at: number): boolean =>
  scene.lexicon.words.dropsSubject &&
  scene.lexicon.is.addressing.has(scene.tokens[at]!.lower) &&
  isNominal(scene.tokens[at + 1])
