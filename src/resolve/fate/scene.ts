import type { LanguagePack } from '../../language/pack.ts'
import type { FigureReading } from '../../model/figure.ts'
import type { Mention } from '../../model/mention.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import type { View } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'

export type Needs = 'sentences' | 'tokens' | 'mentions' | 'entities' | 'times' | 'figures' | 'statements'

/** A person in a sentence, by the places of their tokens. */
export interface Person {
  readonly mention: Mention
  readonly entity: string
  readonly isNamed: boolean
  readonly from: number
  readonly to: number
}

/** A sentence as those see it who look for what became of somebody. */
export interface Scene {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly people: readonly Person[]
  readonly language: LanguagePack
  /** The deaths that it counts. */
  readonly dead: readonly FigureReading[]
}

export const scenesOf = (view: View<Needs>): readonly Scene[] => {
  const entityOf = new Map(
    view
      .layer('entities')
      .flatMap(({ id, type, mentions }) =>
        type === 'person' ? mentions.map((mention) => [mention, id] as const) : [],
      ),
  )
  const dead = Map.groupBy(
    view.layer('figures').filter(({ measure, otherEvent }) => measure === 'killed' && !otherEvent),
    ({ sentence }) => sentence,
  )
  return view.layer('sentences').map((sentence): Scene => {
    const tokens = view.within('tokens', sentence)
    const starts = new Map(tokens.map(({ start }, at) => [start, at]))
    const people = view.within('mentions', sentence).flatMap((mention): readonly Person[] => {
      const [entity, from] = [entityOf.get(mention.id), starts.get(mention.start)]
      if (entity === undefined || from === undefined || mention.number !== 'singular') return []
      let to = from
      while (tokens[to] && tokens[to]!.start < mention.end) to++
      return [{ mention, entity, isNamed: mention.form === 'name', from, to }]
    })
    return { sentence, tokens, people, language: view.language, dead: dead.get(sentence.index) ?? [] }
  })
}

export const spanOf = ({ tokens }: Scene, from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

export const isSign = (token: Token | undefined, signs: string): boolean =>
  token === undefined || (token.pos === 'punctuation' && signs.includes(token.text))

/** Whether a token is a verb that is told of somebody, and no participle or infinitive. */
export const isFinite = ({ pos, features }: Token): boolean =>
  (pos === 'verb' || pos === 'auxiliary') &&
  features.form !== 'participle' &&
  features.form !== 'infinitive' &&
  features.form !== 'gerund'

/** Whether words stand at a place. */
export const standAt = ({ tokens }: Scene, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.lower === word)
