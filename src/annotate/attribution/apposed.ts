import { phraseBefore } from './phrase-before.ts'
import { isTime } from './phrase-words.ts'
import { isFinite, isNominal, isVerbal, type Run, type Scene } from './scene.ts'

/** Where the source of a cue was found, and how. */
export interface Subject {
  readonly run: Run
  readonly how: 'subject' | 'apposition' | 'relative-clause' | 'shared' | 'governing'
}

/** What is already known of the sentence's cues, by the position of their heads. */
export type Known = ReadonlyMap<number, Run>

/** From where on the source of a cue is looked for, and how often a verb was already taken to share another's. */
export interface Search {
  readonly low: number
  readonly known: Known
  readonly depth: number
}

/** In tokens, with a title before it and the comma behind it. */
const longestName = 6

/**
 * "Ana Ruiz, a pilot, Port of Tolna said:": no comma closes what explains her. Counter-example: in "Ana Ruiz, police said,
 * was found" the clause of saying stands between signs.
 */
export const openApposition = (
  scene: Scene,
  phrase: Run,
  { low, verb }: Search & { readonly verb: number },
): Subject | null => {
  const { tokens, quoted } = scene
  const comma = tokens.slice(low, low + longestName).findIndex(({ text }) => text === ',')
  const behind = tokens.slice(verb).findIndex((token) => !isVerbal(token) && token.pos !== 'auxiliary')
  if (comma < 2 || tokens[phrase.from - 1]?.text !== ',') return null
  if (behind < 0 || /^[,.;—–-]$/.test(tokens[verb + behind]!.text)) return null
  const isName = tokens.slice(low, low + comma).every(({ pos }, i) => pos === 'name' && !isTime(scene, low + i))
  if (!isName || tokens[phrase.from]!.pos === 'pronoun') return null
  for (let i = low; i < phrase.from; i++) if (quoted[i] !== quoted[verb] || isFinite(scene, i)) return null
  return { run: { from: low, to: phrase.to }, how: 'apposition' }
}

/** "Ana Ruiz, the mayor, said": the phrase before the first comma, with what explains it. */
export const apposed = (scene: Scene, comma: number, search: Search): Subject | null => {
  const { tokens, lexicon } = scene
  for (let i = comma - 1, steps = 0; i > search.low && steps < 40; i--, steps++) {
    if (scene.quoted[i] !== scene.quoted[comma]) return null
    if (tokens[i]!.text !== ',') continue
    const first = tokens[i + 1]!
    const opens =
      isNominal(first) || first.pos === 'preposition' || lexicon.is.relatives.has(first.lower) || first.pos === 'verb'
    const phrase = phraseBefore(scene, i, search.low)
    if (!opens || lexicon.is.coordinators.has(first.lower)) return null
    if (!isExplained(scene, { from: i + 1, to: comma })) return null
    if (!phrase || tokens[phrase.to]?.text !== ',') continue
    // "Found early on Monday in a mine, near Tolna, said the mayor": a phrase of time that a place follows speaks not.
    if (opensWithTime(scene, phrase)) return null
    const outer = tokens[phrase.from - 1]
    // "Ana Ruiz, of Tolna, Lumbera, said": the place explains her, and is explained itself.
    if (outer?.pos === 'preposition' && tokens[phrase.from - 2]?.text === ',') continue
    if (outer && (outer.pos === 'preposition' || isVerbal(outer))) return null
    // What stands before must not be the end of another phrase of the same list.
    if (
      outer &&
      outer.text === ',' &&
      phrase.from - 1 > search.low &&
      i - phrase.from < 3 &&
      isNominal(tokens[phrase.from - 2]) &&
      steps < 6
    )
      continue
    const start = chainStart(scene, phrase.from, search.low)
    const aside = first.pos === 'verb' || first.pos === 'preposition'
    return { run: { from: start, to: aside && start === phrase.from ? phrase.to : comma }, how: 'apposition' }
  }
  return null
}

/** "La madrugada del martes en la mina": what it begins with tells when. Not: "the Monday club". */
const opensWithTime = (scene: Scene, { from, to }: Run): boolean => {
  const head = scene.tokens[from]!.pos === 'determiner' ? from + 1 : from
  const next = scene.tokens[head + 1]
  return head + 1 < to && isTime(scene, head) && (next?.pos === 'preposition' || isTime(scene, head + 1))
}

/** "Ana Ruiz, the mayor, of Tolna": where a chain of explained phrases begins, if it opens the sentence. */
const chainStart = (scene: Scene, from: number, low: number): number => {
  let start = from
  while (start - 1 > low && scene.tokens[start - 1]!.text === ',') {
    const before = phraseBefore(scene, start - 1, low)
    if (!before || before.to !== start - 1) return from
    start = before.from
  }
  return start === low ? start : from
}

/** What stands between the commas has no verb but in a clause about a noun of it. */
const isExplained = (scene: Scene, run: Run): boolean => {
  for (let i = run.from; i < run.to; i++) {
    if (scene.lexicon.is.relatives.has(scene.tokens[i]!.lower)) return true
    // "Ivo Marsh, known as the Gull, said": past forms without a subject are participles.
    if (isFinite(scene, i) && !(i === run.from && scene.tokens[i]!.features.tense === 'past')) return false
  }
  return true
}

/** "A nurse who asked not to be named said": the phrase is what a clause within the subject ends with. */
export const relativeClause = (scene: Scene, phrase: Run, search: Search & { verb: number }): Subject | null => {
  const before = scene.tokens[phrase.from - 1]
  const joined =
    before && (isVerbal(before) || before.pos === 'preposition' || scene.lexicon.is.infinitiveMarkers.has(before.lower))
  if (!joined) return null
  for (let i = phrase.from - 1, steps = 0; i > search.low && steps < 14; i--, steps++) {
    const token = scene.tokens[i]!
    if (token.text === ',' || scene.quoted[i] !== scene.quoted[phrase.from]) return null
    if (!scene.lexicon.is.relatives.has(token.lower)) continue
    const head = phraseBefore(scene, i, search.low)
    if (!head || !isNominal(scene.tokens[i - 1])) return null
    return hasVerb(scene, i + 1, phrase.from)
      ? { run: { from: head.from, to: phrase.to }, how: 'relative-clause' }
      : null
  }
  return null
}

const hasVerb = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerbal(scene.tokens[i])) return true
  return false
}
