import type { Cue } from './cue.ts'
import { phraseBefore } from './phrase-before.ts'
import { phraseAfter } from './phrase-after.ts'
import { afterQuote, isFinite, isMark, isNominal, isVerbal, opensQuote, type Run, type Scene } from './scene.ts'

const sentenceSigns = new Set(['.', '!', '?', '…', '...', ',', ';', ':'])

/** The end of a run without the signs that close its sentence. */
export const withoutSigns = (scene: Scene, run: Run): Run => {
  let { to } = run
  while (to > run.from && sentenceSigns.has(scene.tokens[to - 1]!.text) && scene.quoted[to - 1]! < 0) to--
  return { from: run.from, to }
}

/** Whether a phrase such as "according to" begins at a token; gives its number of words, else 0. */
export const sourcePhraseAt = (scene: Scene, at: number): number => {
  const phrases = scene.lexicon.sources.get(scene.tokens[at]?.lower ?? '')
  const found = phrases?.find(
    ({ rule, words }) =>
      words.every((word, k) => scene.tokens[at + k]?.lower === word) &&
      (rule.speakersOnly !== true || opensSpeaker(scene, at, words.length)),
  )
  return found ? found.words.length : 0
}

/** The first position from which a clause is no longer the content that begins at `from`. */
export const clauseEnd = (scene: Scene, run: Run, cues: ReadonlyMap<number, Cue>, loose = false): number => {
  const { tokens } = scene
  const own = scene.quoted[run.from]
  for (let i = run.from; i < run.to; i++) {
    if (scene.quoted[i]! >= 0 && scene.quoted[i] !== own) {
      i = afterQuote(scene, i) - 1
      if (reports(scene, i + 1, cues)) return i + 1
      continue
    }
    const sign = tokens[i]!.text
    if (sign === ';' || (sign === ':' && i > run.from)) return i
    if (sign === ',' && i > run.from + 1 && closesContent(scene, i + 1, cues, loose)) return i
    if (i > run.from + 1 && isCoordinator(scene, i) && sharesSubject(scene, i + 1, cues, loose)) return i
  }
  return run.to
}

const isCoordinator = (scene: Scene, at: number): boolean =>
  scene.lexicon.is.coordinators.has(scene.tokens[at]?.lower ?? '')

/** Whether what follows a comma is the reporter's again. */
const closesContent = (scene: Scene, at: number, cues: ReadonlyMap<number, Cue>, loose: boolean): boolean => {
  const { tokens, lexicon } = scene
  const token = tokens[at]
  if (!token) return true
  if (sourcePhraseAt(scene, at) > 0 || reports(scene, at, cues) || isAfterthought(scene, at)) return true
  if (lexicon.is.asides.has(token.lower) && !lexicon.words.behindAsides.includes(tokens[at + 1]?.lower ?? ''))
    return true
  if (cues.get(at)?.form === 'dependent' && !lexicon.is.infinitiveMarkers.has(token.lower)) return true
  if (loose && isCoordinator(scene, at) && startsClause(scene, at + 1)) return true
  return isCoordinator(scene, at) && (sharesSubject(scene, at + 1, cues) || saysAnew(scene, at + 1, cues))
}

/** Whether a cue without a subject of its own stands here: "and insisted that". */
const sharesSubject = (scene: Scene, at: number, cues: ReadonlyMap<number, Cue>, loose = false): boolean => {
  let head = at
  while (head < at + 3 && (scene.tokens[head]?.pos === 'adverb' || scene.tokens[head]?.pos === 'auxiliary')) head++
  const cue = cues.get(head)
  if (!cue || cue.form !== 'finite') return false
  if (loose || cue.entries.some(({ after }) => after.length > 0)) return true
  const next = scene.tokens[cue.to]
  if (!next) return false
  return (
    scene.lexicon.is.complementisers.has(next.lower) ||
    scene.lexicon.is.infinitiveMarkers.has(next.lower) ||
    isMark(next) ||
    next.features.form === 'infinitive' ||
    (scene.tokens[at - 2]?.text === ',' &&
      (isNominal(next) || next.pos === 'preposition') &&
      !isVerbal(scene.tokens[at - 3]))
  )
}

/** "…, the mayor said." within a longer sentence: source and cue with nothing behind them. */
const reports = (scene: Scene, at: number, cues: ReadonlyMap<number, Cue>): boolean => {
  for (let head = at; head < Math.min(at + 9, scene.tokens.length); head++) {
    const cue = cues.get(head)
    if (!cue) {
      if (scene.tokens[head]!.pos === 'punctuation') return false
      continue
    }
    if (cue.form !== 'finite' || !cue.entries.some(({ group }) => group.takes.includes('quote'))) return false
    const subject = phraseBefore(scene, cue.from, at)
    const next = scene.tokens[cue.to]
    const ends = !next || next.pos === 'punctuation'
    return (
      subject !== null &&
      subject.from === at &&
      ends &&
      next?.text !== ':' &&
      !(next?.text === ',' && opensQuote(scene, cue.to + 1))
    )
  }
  return false
}

/** ", a figure that …": what the reporter says of the words, not part of them. */
const isAfterthought = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon } = scene
  return tokens[at]?.pos === 'determiner' && lexicon.is.afterthoughts.has(tokens[at + 1]?.lower ?? '')
}

/** At the head of a sentence, before a word for people or bodies. */
const opensSpeaker = (scene: Scene, at: number, length: number): boolean => {
  const next = scene.tokens[at + length]
  const noun = next?.pos === 'determiner' ? scene.tokens[at + length + 1] : next
  return at === 0 && noun !== undefined && scene.lexicon.is.speakers.has(noun.lower)
}

/** ", but he said that": another report begins. */
const saysAnew = (scene: Scene, at: number, cues: ReadonlyMap<number, Cue>): boolean => {
  for (let head = at + 1; head < Math.min(at + 7, scene.tokens.length); head++) {
    const cue = cues.get(head)
    if (!cue || cue.form !== 'finite') {
      if (
        scene.tokens[head]!.pos === 'punctuation' ||
        (isVerbal(scene.tokens[head]) && !cue && scene.tokens[head]!.pos === 'verb')
      )
        return false
      continue
    }
    const subject = phraseBefore(scene, cue.from, at)
    return subject !== null && subject.from === at && cue.entries.some(({ group }) => group.takes.includes('quote'))
  }
  return false
}

/** A noun phrase and its verb: the next clause of the reporter's. */
const startsClause = (scene: Scene, at: number): boolean => {
  const phrase = phraseAfter(scene, at, scene.tokens.length)
  return phrase !== null && isNominal(scene.tokens[at]) && isFinite(scene, phrase.to)
}
