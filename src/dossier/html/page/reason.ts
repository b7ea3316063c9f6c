import type { Because } from '../../../model/because.ts'
import type { Citation } from '../../../model/citation.ts'
import type { Context } from '../../account/context.ts'
import { citedAs, type Grounds } from '../../account/view.ts'
import type { PagePhrases } from '../../words/page/phrases.ts'

/** A reason why something is on the page: a sentence, the rule behind it, and the words it stands on. */
export interface Reason extends Grounds {
  readonly text: string
  readonly rule: string | null
  /** The language of the words that the rule was applied to; null for a rule of comparing. */
  readonly language: string | null
}

/** What reasons are told with. */
export interface Telling {
  readonly context: Context
  readonly words: PagePhrases
}

export const reasonOf = (text: string, parts: Partial<Reason> = {}): Reason => ({
  text,
  rule: null,
  language: null,
  citations: [],
  ids: [],
  ...parts,
})

/** Words that a reason shows: more of them say the same. */
const mostWords = 6

/** A decision as a reason; `words` are those that it is about, told where it names no evidence. */
export const reasonWhy = (because: Because, { context }: Telling, words: readonly Citation[] = []): Reason =>
  reasonOf(context.reason(because), {
    rule: because.code,
    citations: citedAs('statement', (because.evidence.length > 0 ? because.evidence : words).slice(0, mostWords)),
  })

/** What a rule found in a report. */
export const foundReason = (found: { readonly report: string; readonly rule: string }, telling: Telling): Reason =>
  reasonOf(telling.words.lines.foundBy, {
    rule: found.rule,
    language: telling.context.report(found.report)?.language ?? null,
  })
