import type { Span } from '../../text/span.ts'
import type { Cue } from './cue.ts'
import { spanOf, type Draft } from './draft.ts'
import type { Subject } from './apposed.ts'
import type { CueEntry } from './lexicon.ts'
import { isMark, type Run, type Scene } from './scene.ts'

/** What a cue was read as, and the run of its source for the cues that come after it. */
export interface Reading {
  readonly draft: Draft
  readonly source: Run | null
}

/** Where a cue is read: its part of the sentence, and what is known of the other cues there. */
export interface Setting {
  readonly region: Run
  readonly cues: ReadonlyMap<number, Cue>
  readonly known: ReadonlyMap<number, Run>
}

/** A cue's setting with the source that stands before it. */
export interface Placed extends Setting {
  readonly subject: Subject | null
  /** Where source and cue begin. */
  readonly start: number
}

/** The first of a cue's readings whose content can be speech. */
export const takesSpeech = (cue: Cue): CueEntry | undefined =>
  cue.entries.find(
    ({ group }) => group.takes.includes('quote') || group.takes.includes('bare') || group.takes.includes('that'),
  )

/** Whether a source is only a relative pronoun, which stands for the noun before it. */
export const isRelative = (scene: Scene, run: Run): boolean =>
  run.to === run.from + 1 && scene.lexicon.is.relatives.has(scene.tokens[run.from]!.lower)

/** A reading of a cue, with its words as spans; `after` is how many words behind the cue belong to it. */
export const made = (
  scene: Scene,
  cue: Cue,
  m: { entry: Draft['group']; rule: string; source: Run | null; content: readonly Span[]; after?: number },
): Reading => ({
  source: m.source,
  draft: {
    rule: m.rule,
    group: cue.ended === true ? { factuality: m.entry.factuality, polarity: 'negative' } : m.entry,
    negated: cue.negated && cue.ended !== true,
    source: m.source && spanOf(scene, trimmed(scene, m.source)),
    cue: spanOf(scene, { from: cue.from, to: cue.to + (m.after ?? 0) }),
    content: m.content,
    sentence: scene.sentence.index,
    dropped: m.source === null && cue.form === 'finite' && !cue.impersonal && scene.lexicon.words.dropsSubject,
  },
})

/** A source without commas at its edges, and without marks that hold no name. */
const trimmed = (scene: Scene, run: Run): Run => {
  const isEdge = (at: number): boolean => scene.tokens[at]!.text === ',' || isMark(scene.tokens[at])
  let { from, to } = run
  while (to > from + 1 && isEdge(to - 1) && !scene.named.to.has(to)) to--
  while (from < to - 1 && isEdge(from) && !scene.named.from.has(from)) from++
  return { from, to }
}
