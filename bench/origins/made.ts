import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadLanguage } from '../../src/language/load.ts'
import { extract } from '../../src/extract.ts'
import type { Block, Report } from '../../src/model/report.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { createUnreadPreset } from '../../src/preset.ts'
import { hash32 } from '../../src/text/hash.ts'
import { chanceFrom } from '../corpus/chance.ts'
import { sharedTexts } from '../corpus/shared.ts'

const examples = resolve(import.meta.dirname, '..', '..', 'examples')

/** Sentences to shuffle: of the example stories, or of public articles where their folder is given. */
const sentencesOf = async (data: string | null): Promise<readonly string[]> => {
  const shared = await sharedTexts(data, 'en', 500_000)
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  const texts = shared.length > 0 ? shared.map(({ text }) => text) : files.toSorted().map(readExample)
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+/u))
    .map((sentence) => sentence.replaceAll(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence.split(' ').length >= 8)
}

const readExample = (file: string): string => readFileSync(join(examples, file), 'utf8')

/** Sentences to a paragraph, and paragraphs to a report. */
const [perParagraph, paragraphs] = [2, 8]
/** One word in as many is another one, so that two reports seldom say a whole sentence alike. */
const changed = 6

/** What one report in ten is made as. */
const makings = ['own', 'own', 'own', 'own', 'own', 'own', 'whole', 'half', 'reworded', 'embedded'] as const

/**
 * As many reports as asked for, the same in every run: six in ten are shuffled from sentences, with other words and
 * numbers; the others are reprints of an earlier one, whole, cut in half, reworded, or among paragraphs of their own.
 * They hold no more than finding copies asks for.
 */
export const madeReports = async (count: number, data: string | null): Promise<readonly ReadReport[]> => {
  const sentences = await sentencesOf(data)
  const words = sentences.flatMap((sentence) => sentence.split(' '))
  const language = await loadLanguage('en')
  const [pipeline, chance] = [createUnreadPreset(), chanceFrom(3)]
  const other = (one: number) => (word: string) => (chance(one) === 0 ? words[chance(words.length)]! : word)
  const varied = (text: string, one: number): string =>
    text
      .split(' ')
      .map(other(one))
      .join(' ')
      .replaceAll(/\d+/gu, () => String(chance(1000)))
  const sentence = (): string => varied(sentences[chance(sentences.length)]!, changed)
  const own = (length: number): readonly string[] =>
    Array.from({ length }, () => Array.from({ length: perParagraph }, sentence).join(' '))
  const reports: ReadReport[] = []
  for (let at = 0; at < count; at++) {
    const old = at === 0 ? [] : paragraphsOf(reports[chance(at)]!)
    const making = old.length === 0 ? 'own' : makings[chance(makings.length)]!
    const made = {
      own: () => own(paragraphs),
      whole: () => old,
      half: () => old.slice(0, Math.ceil(old.length / 2)),
      reworded: () => old.map((paragraph) => varied(paragraph, 5)),
      embedded: () =>
        own(paragraphs).flatMap((paragraph, i) => [paragraph, ...old.slice(i, i + 1)].slice(0, i < 5 ? 2 : 1)),
    }[making]()
    const report = reportOf(made, at)
    reports.push({ report, extraction: extract(report, pipeline, language).extraction })
  }
  return reports
}

const paragraphsOf = ({ report }: ReadReport): readonly string[] =>
  report.blocks.map(({ start, end }) => report.text.slice(start, end))

/** A report of these paragraphs, with what finding copies looks at. */
const reportOf = (made: readonly string[], at: number): Report => {
  const text = made.join('\n\n')
  const blocks: Block[] = []
  for (const [i, paragraph] of made.entries()) {
    const start = i === 0 ? 0 : blocks[i - 1]!.end + 2
    blocks.push({ start, end: start + paragraph.length, role: 'body' })
  }
  const known = {
    id: `r-${at}`,
    text,
    textHash: `${hash32(text)}-${text.length}`,
    language: 'en',
    byline: null,
    blocks,
  }
  return known as unknown as Report
}
