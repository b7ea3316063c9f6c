import type { AttributionWords, CueGroup, PhraseRule } from '../../language/topics/attribution.ts'

/** One cue: the group that it belongs to and the words that must follow its verb. */
export interface CueEntry {
  readonly group: CueGroup
  readonly after: readonly string[]
}

/** A fixed phrase cut into its words. `lemma` where the first word stands for all its forms. */
export interface Phrase {
  readonly rule: PhraseRule
  readonly words: readonly string[]
  readonly lemma: boolean
}

/** The words of a language, made ready to be looked up. */
export interface Lexicon {
  readonly words: AttributionWords
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>
  readonly nouns: ReadonlyMap<string, readonly CueEntry[]>
  /** Verbs that take back, by lemma, with the words that must follow. */
  readonly withdrawing: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly noLonger: readonly (readonly string[])[]
  /** By first word, lower case. */
  readonly sources: ReadonlyMap<string, readonly Phrase[]>
  /** By last word, lower case. */
  readonly quotedAs: ReadonlyMap<string, readonly Phrase[]>
  readonly hedges: ReadonlyMap<string, readonly Phrase[]>
  readonly is: Readonly<Record<WordSet, ReadonlySet<string>>>
}

const setNames = [
  'asWords',
  'complementisers',
  'questionWords',
  'relatives',
  'coordinators',
  'asides',
  'subordinators',
  'afterthoughts',
  'negations',
  'clitics',
  'impersonals',
  'infinitiveMarkers',
  'joiners',
  'settings',
  'timeWords',
  'addressing',
  'media',
  'speakers',
  'passiveAuxiliaries',
  'agentPrepositions',
  'citing',
  'bodies',
] as const
type WordSet = (typeof setNames)[number]

const lexicons = new WeakMap<AttributionWords, Lexicon>()

/** The lexicon of a language's attribution words, made once. */
export const lexiconOf = (words: AttributionWords): Lexicon => {
  const known = lexicons.get(words)
  if (known) return known
  const lexicon: Lexicon = {
    words,
    verbs: cueMap(words.verbs),
    nouns: cueMap(words.nouns),
    withdrawing: Map.groupBy(
      words.withdrawing.flatMap(({ verbs }) => verbs.map((verb) => verb.split(' '))),
      ([lemma]) => lemma!,
    ),
    noLonger: words.noLonger.flatMap(({ phrases }) => phrases.map((phrase) => phrase.split(' '))),
    sources: phraseMap(words.sourcePhrases),
    quotedAs: byLastWord(phraseMap(words.quotedPhrases)),
    hedges: phraseMap(words.hedges),
    is: Object.fromEntries(setNames.map((name) => [name, new Set(words[name])])) as unknown as Lexicon['is'],
  }
  lexicons.set(words, lexicon)
  return lexicon
}

const cueMap = (groups: readonly CueGroup[]): ReadonlyMap<string, readonly CueEntry[]> => {
  const map = new Map<string, CueEntry[]>()
  for (const group of groups) {
    for (const cue of group.cues) {
      const [lemma, ...after] = cue.split(' ')
      const entries = map.get(lemma!) ?? []
      entries.push({ group, after })
      map.set(lemma!, entries)
    }
  }
  // Longer cues first, so that "call for" is tried before "call".
  for (const entries of map.values()) entries.sort((a, b) => b.after.length - a.after.length)
  return map
}

const phraseMap = (rules: readonly PhraseRule[]): ReadonlyMap<string, readonly Phrase[]> => {
  const map = new Map<string, Phrase[]>()
  for (const rule of rules) {
    for (const text of rule.phrases) {
      const words = text.split(' ')
      const first = words[0]!
      const lemma = first !== first.toLowerCase()
      const key = first.toLowerCase()
      map.set(key, [...(map.get(key) ?? []), { rule, words: [key, ...words.slice(1)], lemma }])
    }
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return map
}

const byLastWord = (phrases: ReadonlyMap<string, readonly Phrase[]>): ReadonlyMap<string, readonly Phrase[]> =>
  Map.groupBy([...phrases.values()].flat(), ({ words }) => words.at(-1)!)
