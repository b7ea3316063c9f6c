import { expect, test } from 'vitest'
import { goldParts, readDocument, storyOf, topicOf } from '../../eval/sets/ecbplus-files.ts'
import { missesOf } from '../../eval/sets/ecbplus-misses.ts'
import { ecbplus } from '../../eval/sets/ecbplus.ts'
import { headWord, tokensOf } from '../../eval/text/words.ts'
import { MissingSet } from '../../eval/set.ts'
import { plainText } from '../support.ts'
import { madeFolder } from './made-folder.ts'

/** A document in the set's own format: a line a sentence, words apart by spaces. */
const document = (...sentences: readonly string[]): string => {
  const tokens = sentences.flatMap((words, sentence) =>
    words.split(' ').map((word, number) => ({ word, sentence, number })),
  )
  const lines = tokens.map(
    ({ word, sentence, number }, i) =>
      `<token t_id="${i + 1}" sentence="${sentence}" number="${number}">${word}</token>`,
  )
  return `<?xml version="1.0"?>\n<Document doc_name="made">\n${lines.join('\n')}\n<Markables>\n</Markables>\n</Document>`
}

/** "7_1ecb 0 2-3 HUM quill": where a mention stands, what it is, and its chain. */
const listed = (...mentions: readonly string[]): string =>
  JSON.stringify(
    mentions.map((mention) => {
      const [doc_id, sent_id, tokens, mention_type, coref_chain] = mention.split(' ')
      const [first, last] = tokens!.split('-').map(Number)
      const tokens_number = Array.from({ length: (last ?? first!) - first! + 1 }, (_, i) => first! + i)
      return { doc_id, sent_id: Number(sent_id), tokens_number, mention_type, coref_chain, tokens_str: '' }
    }),
  )

const one = document('Mara Quill resigned on Monday .', 'She had led the port of Tarn for years .')
const two = document('http : / / gazette . example', 'Port head Mara Quill resigned &amp; left .')

const events = ['7_1ecb 0 2 ACT leave', '7_2ecbplus 0 4 ACT leave', '7_1ecb 1 2 ACT lead']
const entities = ['7_1ecb 0 0-1 HUM quill', '7_2ecbplus 0 2-3 HUM quill', '7_1ecb 0 4 TIM monday']

const data = (): string =>
  madeFolder({
    'bench/ecbplus/7/7_1ecb.xml': one,
    'bench/ecbplus/7/7_2ecbplus.xml': two,
    'bench/ecbplus/barhom/ECB_Dev_Event_gold_mentions.json': listed(...events),
    'bench/ecbplus/barhom/ECB_Dev_Entity_gold_mentions.json': listed(...entities),
  })

test('a document: its sentences by number, without the address of an ecbplus file', () => {
  const folder = `${data()}/bench/ecbplus`
  expect([...readDocument(folder, '7_1ecb').keys()]).toEqual([0, 1])
  expect([...readDocument(folder, '7_2ecbplus')].map(([number, words]) => `${number} ${words.join(' ')}`)).toEqual([
    '1 Port head Mara Quill resigned & left .',
  ])
})

test('gold mentions count sentences as their document does', () => {
  const [part, ...others] = goldParts(`${data()}/bench/ecbplus`)
  expect(others).toEqual([])
  expect(part!.part).toBe('dev')
  expect(part!.mentions.map(({ document: name, sentence, tokens, kind }) => [name, sentence, tokens, kind])).toEqual([
    ['7_1ecb', 0, [2], 'event'],
    ['7_2ecbplus', 1, [4], 'event'],
    ['7_1ecb', 1, [2], 'event'],
    ['7_1ecb', 0, [0, 1], 'person'],
    ['7_2ecbplus', 1, [2, 3], 'person'],
    ['7_1ecb', 0, [4], 'time'],
  ])
  expect(() => goldParts(madeFolder({}))).toThrow(MissingSet)
})

test('the two stories of a topic', () => {
  expect(['7_1ecb', '7_2ecbplus', '12_3ecb'].map(storyOf)).toEqual(['7 ecb', '7 ecbplus', '12 ecb'])
  expect(topicOf('12_3ecb')).toBe('12')
})

test('mentions are read off the dossier, over stories only where a topic is one dossier', async () => {
  const [result] = await ecbplus.run(data())
  const share = (name: string) => result!.marks.find((mark) => mark.name === `${name} CoNLL F1`)!.share
  expect(share('entities, whole topics')).toBe(1)
  expect(share('entities, stories apart')).toBeLessThan(1)
  expect(share('people, stories apart')).toBeLessThan(1)
  expect(share('things, stories apart')).toBe(null)
  // One mention: no link to find, so that MUC is 0 and the two others are 1.
  expect(share('times, stories apart')).toBeCloseTo(2 / 3, 12)
  expect(result!.marks.find(({ name }) => name === 'events, stories apart CoNLL F1')!.items).toBe(3)
  expect(result!.misses).toContain('7_2ecbplus.1 "resigned": wanted with 7_1ecb.0 "resigned", given apart')
})

test.each([
  ['She was checked into a clinic', 'was checked into', 'check'],
  ['The shootings went on', 'The shootings', 'shooting'],
  ['Yes', 'Nothing', null],
])('the word that tells what is meant in "%s"', async (text, words, lemma) => {
  const start = text.indexOf(words)
  const tokens = await tokensOf(plainText(text), 'en')
  const span = start < 0 ? { start: text.length, end: text.length + 1 } : { start, end: start + words.length }
  expect(headWord(tokens, span)).toBe(lemma)
})

test('misses: who stands apart from most of its chain, and who stands with another', () => {
  const clustered = ['a 1', 'a 1', 'a 2', 'b 2', 'b 2', 'c 3'].map((pair, i) => {
    const [chain, cluster] = pair.split(' ')
    return {
      mention: { document: `7_${i}ecb`, sentence: 0, tokens: [0], kind: 'event' as const, chain: chain! },
      cluster: cluster!,
    }
  })
  const read = { read: { report: { text: '' } }, places: new Map(), tokens: [] } as never
  const documents = new Map(clustered.map(({ mention }) => [mention.document, read]))
  expect(missesOf(documents, clustered)).toEqual([
    '7_2ecb.0 "?": wanted with 7_0ecb.0 "?", given apart',
    '7_2ecb.0 "?": wanted apart from 7_3ecb.0 "?", given together',
  ])
})
