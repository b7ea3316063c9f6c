import type { Cue } from './cue.ts'
import { beforeTimes, isTime, phraseBefore } from './phrase.ts'
import { isFinite, isNominal, isVerbal, regionAt, type Run, type Scene } from './scene.ts'

/** Where the source of a cue was found, and how. */
export interface Subject {
  readonly run: Run
  readonly how: 'subject' | 'apposition' | 'relative-clause' | 'shared' | 'governing'
}

/** What is already known of the sentence's cues, by the position of their heads. */
export type Known = ReadonlyMap<number, Run>

/** The subject of a cue, left of it; null where none can be told. */
export const subjectBefore = (scene: Scene, cue: Cue, known: Known): Subject | null => {
  const low = regionAt(scene, cue.head).from
  if (cue.form === 'dependent') return governing(scene, cue.from, { low, known, depth: 0 })
  return subjectOf(scene, cue.from, { low, known, depth: 0 })
}

interface Search {
  readonly low: number
  readonly known: Known
  readonly depth: number
}

const subjectOf = (scene: Scene, verb: number, search: Search): Subject | null => {
  const { tokens, lexicon } = scene
  let end = verb
  while (end > search.low && isSkipped(scene, end - 1)) end--
  const before = tokens[end - 1]
  if (!before || end <= search.low) return null
  if (before.text === ',') return apposed(scene, end - 1, search)
  if (before.text === '—' || before.text === '–' || before.text === '-') return null
  if (lexicon.is.coordinators.has(before.lower)) return shared(scene, end - 1, search)
  const phrase = phraseBefore(scene, end, search.low)
  // "The mayor, who on 25 May praised": the date stands between subject and verb.
  const dated = phrase ? end : beforeTimes(scene, end, search.low)
  if (dated > search.low && dated < end) return subjectOf(scene, dated, search)
  const whole = wholeSubject(scene, { from: phrase?.from ?? end, to: end }, search.low)
  if (whole) return { run: whole, how: 'subject' }
  const clause = relativeClause(scene, phrase ?? { from: end, to: end }, { ...search, verb })
  const open = phrase && openApposition(scene, { from: phrase.from, to: end }, { ...search, verb })
  return clause ?? open ?? (phrase && { run: phrase, how: 'subject' })
}

/** In tokens, with a title before it and the comma behind it. */
const longestName = 6

/**
 * "Ana Ruiz, a pilot, Port of Tolna said:": no comma closes what explains her. Counter-example: in "Ana Ruiz, police said,
 * was found" the clause of saying stands between signs.
 */
const openApposition = (
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

const isSkipped = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]!
  return (
    token.pos === 'adverb' ||
    scene.lexicon.is.negations.has(token.lower) ||
    (scene.lexicon.is.clitics.has(token.lower) && token.pos !== 'noun' && token.pos !== 'name')
  )
}

/** "Reports reaching the capital said": all from the head of the clause, where a form like "reaching" is within. */
const wholeSubject = (scene: Scene, phrase: Run, low: number): Run | null => {
  const before = scene.tokens[phrase.from - 1]
  if (!before || before.pos !== 'verb' || isFinite(scene, phrase.from - 1)) return null
  for (let i = phrase.from - 1; i >= low && phrase.to - i < 14; i--) {
    if (isFinite(scene, i) || scene.tokens[i]!.pos === 'punctuation' || scene.tokens[i]!.pos === 'conjunction')
      return null
    if (i === low) return isNominal(scene.tokens[i]) ? { from: i, to: phrase.to } : null
  }
  return null
}

/** "Ana Ruiz, the mayor, said": the phrase before the first comma, with what explains it. */
const apposed = (scene: Scene, comma: number, search: Search): Subject | null => {
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
const relativeClause = (scene: Scene, phrase: Run, search: Search & { verb: number }): Subject | null => {
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

/** "She resigned and said": the verb shares the subject of the one before it. */
const shared = (scene: Scene, coordinator: number, search: Search): Subject | null => {
  if (search.depth > 4) return null
  const cueBefore = lastKnown(scene, coordinator, search)
  if (cueBefore) return { run: cueBefore, how: 'shared' }
  for (let i = coordinator - 1; i > search.low; i--) {
    if (scene.quoted[i] !== scene.quoted[coordinator] || !isFinite(scene, i)) continue
    let verb = i
    while (
      verb > search.low &&
      (scene.tokens[verb - 1]!.pos === 'auxiliary' || scene.tokens[verb - 1]!.pos === 'adverb')
    )
      verb--
    const found = subjectOf(scene, verb, { ...search, depth: search.depth + 1 })
    if (found) return { run: found.run, how: 'shared' }
  }
  return null
}

const lastKnown = (scene: Scene, at: number, search: Search): Run | null => {
  for (let i = at - 1; i >= search.low; i--) {
    const run = search.known.get(i)
    if (run && scene.quoted[i] === scene.quoted[at]) return run
  }
  return null
}

/** "The paper quoted the mayor as saying": the mayor says it; "was quoted by the paper as saying": the paper does not. */
const quotedBefore = (scene: Scene, verb: number, search: Search): Subject | null => {
  const { tokens, lexicon } = scene
  if (verb - 1 <= search.low || !lexicon.is.asWords.has(tokens[verb - 1]!.lower)) return null
  const phrase = phraseBefore(scene, verb - 1, search.low)
  const before = phrase && tokens[phrase.from - 1]
  if (!phrase || !before || !isVerbal(before) || !search.known.has(phrase.from - 1)) return null
  return { run: phrase, how: 'governing' }
}

/** "…, saying", "to say": the source is the subject of the verb that governs it. */
const governing = (scene: Scene, verb: number, search: Search): Subject | null => {
  const quoted = quotedBefore(scene, verb, search)
  if (quoted) return quoted
  const cueBefore = lastKnown(scene, verb, search)
  if (cueBefore) return { run: cueBefore, how: 'governing' }
  for (let i = verb - 1; i > search.low; i--) {
    if (
      scene.quoted[i] !== scene.quoted[verb] ||
      !(isFinite(scene, i) || scene.tokens[i]!.features.form === 'participle')
    )
      continue
    let from = i
    while (
      from > search.low &&
      (scene.tokens[from - 1]!.pos === 'auxiliary' || scene.tokens[from - 1]!.pos === 'adverb')
    )
      from--
    const found = subjectOf(scene, from, { ...search, depth: search.depth + 1 })
    if (found) return { run: found.run, how: 'governing' }
  }
  const direct = phraseBefore(scene, verb, search.low)
  return direct && !isTime(scene, direct.to - 1) ? { run: direct, how: 'governing' } : null
}
