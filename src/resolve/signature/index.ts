import { lightConcepts } from '../../language/concepts.ts'
import type { Attribution } from '../../model/attribution.ts'
import { ownWords } from '../../model/own-words.ts'
import { tellingWords } from '../../model/telling-words.ts'
import type { Signature } from '../../model/signature.ts'
import type { Statement } from '../../model/statement.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'
import { keyOf, raise, type Keys } from './keys.ts'
import { addWords, isWithin } from './own-keys.ts'
import { wordKeysIn } from './word-keys.ts'

/**
 * What each statement can be recognised by in another report: concepts and their families, things, words,
 * quantities and measures, each weighed by a fixed table. Names and times are left to alignment, which
 * knows which of them are one.
 */
export const signatures = defineAnnotator({
  name: 'signature',
  version: '6',
  languages: 'any',
  needs: ['statements', 'nominals', 'tokens', 'mentions', 'quantities', 'times', 'figures', 'attributions'],
  makes: ['signatures'],
  annotate: (view) => {
    const cues = new Map(view.layer('attributions').map(({ id, cue }) => [id, cue]))
    const measures = new Map(view.layer('figures').map((figure) => [figure.id, figure.measure]))
    return {
      signatures: [...view.layer('statements'), ...view.layer('nominals')].map((statement): Signature => {
        const keys: Keys = new Map()
        addOwn(keys, view, statement)
        addSaying(keys, view, cues.get(statement.attribution ?? '') ?? null)
        for (const id of statement.figures) {
          const measure = measures.get(id)
          if (measure !== undefined && measure !== 'other') raise(keys, keyOf(`m:${measure}`, 0.5))
        }
        const { id, start, end } = statement
        return { statement: id, start, end, keys: [...keys.values()] }
      }),
    }
  },
})

type Needs = View<
  'tokens' | 'mentions' | 'quantities' | 'times' | 'statements' | 'nominals' | 'figures' | 'attributions'
>

const addOwn = (keys: Keys, view: Needs, span: Statement): void => {
  const kept = ownWords(span, view.within('statements', span), span.participants)
  const telling = tellingWords(span, attributionsOf(view, span))
  addWords(keys, view, { span, own: (words) => kept(words) && !isWithin(words, telling) })
}

/** What saying it does: "he admitted that it was his voice" is an admission, where "said" tells nothing. */
const addSaying = (keys: Keys, view: Needs, cue: Span | null): void => {
  if (cue === null) return
  for (const token of view.within('tokens', cue)) {
    if (token.pos !== 'verb') continue
    for (const key of wordKeysIn(view.language)(token).own)
      if (key.key.startsWith('e:') && !lightConcepts.has(key.key.slice(2)))
        raise(keys, keyOf(key.key, key.weight * 0.7))
  }
}

/** What is told begins before the words that tell who says it, though never far. */
const attributionsOf = (view: Needs, { start, end }: Span): readonly Attribution[] =>
  view.within('attributions', { start: Math.max(0, start - farthest), end })
const farthest = 800
