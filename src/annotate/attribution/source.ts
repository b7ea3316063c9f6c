import type { Cue } from './cue.ts'
import { beforeTimes, phraseBefore } from './phrase-before.ts'
import { isTime } from './phrase-words.ts'
import { isFinite, isNominal, isVerbal, regionAt, type Run, type Scene } from './scene.ts'
import { openApposition, apposed, relativeClause, type Subject, type Known, type Search } from './apposed.ts'

/** The subject of a cue, left of it; null where none can be told. */
export const subjectBefore = (scene: Scene, cue: Cue, known: Known): Subject | null => {
  const low = regionAt(scene, cue.head).from
  if (cue.form === 'dependent') return governing(scene, cue.from, { low, known, depth: 0 })
  return subjectOf(scene, cue.from, { low, known, depth: 0 })
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
