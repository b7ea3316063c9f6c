import { isFinite, isGerund, isMark, isNominal, isVerbal, type Run, type Scene } from './scene.ts'

const isPossessive = (lower: string): boolean => lower === "'s" || lower === "'"

const joinsAt = (scene: Scene, at: number): boolean => {
  const lower = scene.tokens[at]?.lower ?? ''
  return scene.lexicon.is.joiners.has(lower) || scene.lexicon.is.settings.has(lower)
}

const isAnd = (scene: Scene, at: number): boolean => {
  const lower = scene.tokens[at]?.lower ?? ''
  return scene.lexicon.is.coordinators.has(lower) || lower === '&'
}

/** Whether a word that stands before a noun can be part of its phrase though tagged a verb. */
const isModifier = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]!
  return (
    token.pos === 'verb' &&
    scene.tokens[at - 1]?.pos === 'determiner' &&
    (isGerund(scene, token) || /[ei]?[d]$|[ao]s?$/.test(token.lower))
  )
}

/**
 * The noun phrase that ends before `end`, read from right to left; null where there is none.
 * @example "On Thursday the head of the union | said" gives "the head of the union"
 */
export const phraseBefore = (scene: Scene, end: number, from: number): Run | null => {
  const { tokens, lexicon } = scene
  let to = end
  while (to > from + 1 && isTime(scene, to - 1) && (isNominal(tokens[to - 2]) || isTime(scene, to - 2))) to--
  const last = tokens[to - 1]
  if (!last || to <= from) return null
  if (last.pos === 'pronoun' || lexicon.is.relatives.has(last.lower)) return pronounRun(scene, to)
  if (!isNominal(last) && last.text !== ')' && !isMark(last)) return null
  let i = to
  let cut = -1
  while (i > from) {
    const token = tokens[i - 1]!
    const before = tokens[i - 2]
    const named = scene.named.to.get(i)
    if (named && named.from >= from) {
      i = named.from
      continue
    }
    if (lexicon.is.clitics.has(token.lower) && isVerbal(tokens[i])) break
    if (token.pos === 'pronoun' && i < to) {
      if (lexicon.is.relatives.has(token.lower) || tokens[i]?.pos !== 'noun') break
      i--
      break
    }
    if ((isNominal(token) && !lexicon.is.joiners.has(token.lower)) || isPossessive(token.lower)) {
      i--
      if (token.pos === 'determiner' && !(joinsAt(scene, i - 1) || isAnd(scene, i - 1) || isQuantity(before?.lower)))
        break
      continue
    }
    if (i < to && i - 1 > from && isNominal(before) && joinsAt(scene, i - 1)) {
      i--
      continue
    }
    if (i < to && i - 1 > from && isNominal(before) && isAnd(scene, i - 1)) {
      cut = i
      i--
      continue
    }
    if (token.text === ')' && i > 2) {
      let open = i - 2
      while (open > from && tokens[open]!.text !== '(') open--
      if (tokens[open]!.text !== '(') break
      i = open
      continue
    }
    if (i < to && isModifier(scene, i - 1)) {
      i--
      continue
    }
    if (isMark(token) && i < to) break
    break
  }
  // "… the bridge in Lima and police said": what stands before "and" belongs to another verb.
  if (cut >= 0 && i > from && (isVerbal(tokens[i - 1]) || joinsAt(scene, i - 1))) i = cut
  while (i < to && (isAnd(scene, i) || joinsAt(scene, i) || isPossessive(tokens[i]!.lower) || tokens[i]!.text === ')'))
    i++
  return i < to && hasHead(scene, { from: i, to }) ? { from: i, to } : null
}

const isQuantity = (lower: string | undefined): boolean => lower === 'all' || lower === 'both' || lower === 'todos'

const pronounRun = (scene: Scene, to: number): Run | null => {
  const lower = scene.tokens[to - 1]!.lower
  if (scene.lexicon.is.clitics.has(lower) && scene.tokens[to - 1]!.pos !== 'pronoun') return null
  return { from: to - 1, to }
}

/** A phrase of nothing but time is nobody: "last Monday", "el 25 de mayo". */
const hasHead = (scene: Scene, run: Run): boolean => {
  let times = 0
  for (let i = run.from; i < run.to; i++) {
    if (scene.lexicon.is.timeWords.has(scene.tokens[i]!.lower)) times++
    else if (!isOfDates(scene, i)) return true
  }
  return times === 0
}

/** What may stand in a phrase of time beside words of time: "the", "25", "de". */
const isOfDates = (scene: Scene, at: number): boolean => {
  const { pos, lower } = scene.tokens[at]!
  return pos === 'number' || pos === 'determiner' || scene.lexicon.is.joiners.has(lower)
}

/** Where a phrase of nothing but time begins that ends before a position; the position itself where none does. */
export const beforeTimes = (scene: Scene, end: number, low: number): number => {
  let at = end
  while (at > low && (isTime(scene, at - 1) || isOfDates(scene, at - 1))) at--
  for (let i = at; i < end; i++) if (isTime(scene, i)) return at
  return end
}

/** Whether a token is a word of time: "Monday", "last", "ayer". */
export const isTime = (scene: Scene, at: number): boolean =>
  scene.lexicon.is.timeWords.has(scene.tokens[at]?.lower ?? '') ||
  (scene.tokens[at]?.pos === 'number' && scene.lexicon.is.timeWords.has(scene.tokens[at + 1]?.lower ?? ''))

/**
 * The noun phrase that begins at `from`, with what joins it ("of", "de"), not with what only says
 * where or when.
 * @example "said | a doctor of the hospital on Monday" gives "a doctor of the hospital"
 */
export const phraseAfter = (scene: Scene, from: number, end: number): Run | null => {
  const { tokens, lexicon } = scene
  let i = from
  let noun = false
  while (i < end) {
    const token = tokens[i]!
    const named = scene.named.from.get(i)
    if (named && named.to <= end) {
      noun = true
      i = named.to
      continue
    }
    if (isMark(token) || (isGerund(scene, token) && token.pos === 'verb' && noun)) break
    if (token.pos === 'pronoun') {
      if (i === from) return { from, to: from + 1 }
      if (lexicon.is.relatives.has(token.lower) || noun) break
    }
    if (noun && isTime(scene, i) && token.pos !== 'name' && !isNamePart(scene, i)) break
    if (noun && isNamePart(scene, i)) {
      i++
      continue
    }
    if ((isNominal(token) && !lexicon.is.joiners.has(token.lower)) || isPossessive(token.lower)) {
      if (token.pos === 'determiner' && noun && !joinsBefore(scene, i)) break
      if (token.pos === 'name' && noun && tokens[i - 1]?.pos === 'noun' && tokens[i - 1]!.features.number === 'plural')
        break
      if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'number') noun = true
      i++
      continue
    }
    if (noun && lexicon.is.joiners.has(token.lower) && isNominal(tokens[i + 1])) {
      i++
      continue
    }
    if (noun && isAnd(scene, i) && isNominal(tokens[i + 1]) && !finiteSoon(scene, i + 1, end)) {
      i++
      continue
    }
    if (noun && token.text === '(') {
      const close = tokens.findIndex((t, k) => k > i && t.text === ')')
      if (close > 0 && close < end) {
        i = close + 1
        continue
      }
    }
    if (!noun && i > from && isModifier(scene, i)) {
      i++
      continue
    }
    break
  }
  return noun || i > from ? { from, to: Math.max(i, from + 1) } : null
}

/** "el diario La Mañana": a word of time with a capital, where the language writes such words small. */
const isNamePart = (scene: Scene, at: number): boolean =>
  scene.lexicon.words.smallTimes &&
  isTime(scene, at) &&
  /^\p{Lu}/u.test(scene.tokens[at]!.text) &&
  scene.tokens[at - 1]?.pos === 'name'

const joinsBefore = (scene: Scene, at: number): boolean => joinsAt(scene, at - 1) || isAnd(scene, at - 1)

/** Whether the phrase after "and" has a verb of its own. */
const finiteSoon = (scene: Scene, from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    if (scene.tokens[i]!.pos === 'punctuation') return false
    if (isFinite(scene, i)) return true
  }
  return false
}

/** What explains a phrase up to the next sign, where no verb stands in it. */
const explanation = (scene: Scene, from: number, end: number): Run | null => {
  let to = from
  while (to < end && scene.tokens[to]!.pos !== 'punctuation' && !isMark(scene.tokens[to])) {
    if (isFinite(scene, to) || (scene.tokens[to]!.pos === 'conjunction' && !isAnd(scene, to))) return null
    to++
  }
  return to > from ? { from, to } : null
}

/**
 * The phrase that begins at `from` with what explains it between commas: "the mayor, Ana Ruiz".
 */
export const phraseWithApposition = (scene: Scene, from: number, end: number): Run | null => {
  const phrase = phraseAfter(scene, from, end)
  if (!phrase || scene.tokens[phrase.to]?.text !== ',') return phrase
  const next = explanation(scene, phrase.to + 1, end)
  const after = next && scene.tokens[next.to]
  const first = scene.tokens[phrase.to + 1]
  if (
    !next ||
    !first ||
    first.pos === 'pronoun' ||
    !(first.pos === 'determiner' || first.pos === 'name' || first.pos === 'noun')
  )
    return phrase
  const ends = !after || next.to >= end || (after.pos === 'punctuation' && after.text !== ':') || isMark(after)
  return ends && next.to - next.from <= 16 ? { from, to: next.to } : phrase
}
