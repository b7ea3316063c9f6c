import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { describe, expect, test } from 'vitest'
import { shownAs } from '../../src/annotate/token/en/piece.ts'
import { loadWink, partOf } from '../../src/annotate/token/en/wink.ts'

const wink = loadWink()
const nlp = winkNLP(model, ['pos'])

/** What wink itself says of words with a space between them. */
const theirs = (text: string): readonly (readonly [string, string])[] => {
  const tokens = nlp.readDoc(text).tokens()
  const tags = tokens.out(nlp.its.pos)
  const lemmas = tokens.out(nlp.its.lemma as unknown as ItsFunction<string>)
  return tags.map((tag, i) => [partOf[tag]!, lemmas[i]!])
}

const ours = (text: string): readonly (readonly [string, string])[] => {
  const { pieces, tags } = wink.read(text.split(' ').map(shownAs))
  return pieces.flat().map((piece, i) => [wink.parts[tags[i]!]!, wink.lemmaOf(piece, tags[i]!)])
}

const texts = [
  'the guards left the leaves where they fell',
  'she could have saved the plans but saw no need to plan',
  "they didn't say who'd won and can't be asked",
  'Two ferries collided off Port Elmore , and the crews swam ashore .',
  'officials close to the talks said the close vote was over',
  'a well-known 7-year-old zorbling was seen at 10.30 on 4/22 in U.S. waters',
  'what is left of it will be left as it is',
]

describe('tags and lemmas of wink, its rules run over what is kept of each word', () => {
  for (const text of texts) test(text, () => expect(ours(text)).toEqual(theirs(text)))

  test('all of them after one another, twice', () => {
    const all = texts.join(' ')
    expect(ours(all)).toEqual(theirs(all))
    expect(ours(all)).toEqual(theirs(all))
  })

  test('a contraction that is not written as its parts are, and the words beside it', () => {
    expect(wink.read(['guards', 'whomst’d’ve', 'left'].map(shownAs)).pieces.map((pieces) => pieces.length)).toEqual([
      1, 3, 1,
    ])
  })
})
