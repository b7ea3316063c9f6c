import type { LanguagePack } from '../../language/pack.ts'
import type { LabelWords, NamingWord } from '../../language/topics/label.ts'
import type { Naming } from '../../model/naming.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import { rememberFor } from '../../text/remember.ts'
import { phraseAround } from './phrase.ts'

/**
 * Words that outlets choose among: nouns with the phrase around them ("the authoritarian regime"), and
 * verbs for acts ("impeached"). The counter-example is a word of the list within a name ("Reform Party").
 */
export const namings = defineAnnotator({
  name: 'naming',
  version: '2',
  languages: 'any',
  needs: ['tokens'],
  makes: ['namings'],
  annotate: (view) => {
    const tokens = view.layer('tokens')
    const found: Naming[] = []
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      for (const word of wordsFor(token, tokens[at + 1], view.language.label)) {
        const naming = namingOf(view, { tokens, at, word })
        if (found.at(-1)?.start !== naming.start || found.at(-1)?.class !== naming.class) found.push(naming)
      }
    }
    return { namings: found }
  },
})

const nouns: ReadonlySet<PartOfSpeech> = new Set(['noun', 'adjective', 'name'])

const wordsFor = (token: Token, next: Token | undefined, label: LabelWords): readonly NamingWord[] => {
  if (!nouns.has(token.pos) && token.pos !== 'verb') return none
  const words = headsIn(label)(token.lemma)
  if (words.length === 0) return words
  // "Police repression" is repression; where adjectives follow, a noun behind a noun stands for itself.
  const isBeforeNoun =
    next !== undefined && next.start === token.end + 1 && (isOnlyNoun(next) || isCompound(token, next, label))
  if (!label.adjectivesFollow && isBeforeNoun && token.pos !== 'verb') return []
  // "Its militant ally": what is spoken of is the ally.
  const describes = token.pos === 'adjective' && next?.pos === 'noun' && next.start === token.end + 1
  if (!label.adjectivesFollow && describes) return []
  // A capital letter in the midst of a sentence makes it part of a name.
  if (token.pos === 'name' && token.text !== token.lower) return []
  return words.filter((word) => (word.pos === 'verb') === (token.pos === 'verb'))
}

/** Words that open a clause, before which no phrase goes on. */
const openersOf = once(
  ({ attribution, statement }: LanguagePack): ReadonlySet<string> =>
    new Set([...attribution.questionWords, ...attribution.subordinators, ...statement.conditionals]),
)

const none: readonly NamingWord[] = []
const headsIn = rememberFor(({ heads }: LabelWords, lemma) => heads.get(fold(lemma)) ?? none)

/** "A death sentence", "assault rifle": a noun in the singular before another is not what is spoken of. */
const isCompound = (token: Token, next: Token, { unchangedPasts }: LabelWords): boolean =>
  token.pos === 'noun' &&
  token.lower === token.lemma &&
  next.pos === 'noun' &&
  next.lower === next.lemma &&
  !unchangedPasts.has(next.lemma)

const isOnlyNoun = ({ pos, poses }: Token): boolean => pos === 'noun' && !poses.includes('verb')

interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly word: NamingWord
}

const namingOf = (view: View<'tokens'>, { tokens, at, word }: Place): Naming => {
  const head = tokens[at]!
  const label = view.language.label
  const phrase =
    word.pos === 'verb'
      ? [head]
      : phraseAround(tokens, at, { adjectivesFollow: label.adjectivesFollow, openers: openersOf(view.language) })
  const span = { start: phrase[0]!.start, end: phrase.at(-1)!.end }
  const charged = word.charged || phrase.some((token) => label.chargedModifiers.has(fold(token.lemma)))
  return {
    id: view.id('namings', span, word.class),
    kind: 'naming',
    report: view.report.id,
    ...span,
    text: view.text.slice(span.start, span.end),
    rule: word.pos === 'verb' ? 'naming-verb' : 'naming-noun',
    class: word.class,
    head: fold(head.lemma),
    charged,
    sentence: head.sentence,
  }
}
