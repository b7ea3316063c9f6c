import { createEngine } from '../../src/engine.ts'
import { supportedLanguages, type SupportedLanguage } from '../../src/model/language.ts'
import type { Report } from '../../src/model/report.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { createPreset } from '../../src/preset.ts'
import { readReport, type Source } from '../../src/read/read-report.ts'
import { ownTexts } from '../corpus/own.ts'
import { sharedTexts } from '../corpus/shared.ts'
import { pageSourceOf, sourceOf, wordsIn, type BenchText } from '../corpus/text.ts'
import type { Asked, Group } from '../group.ts'
import { measure, type Measured, type Rounds } from '../measure.ts'
import type { Cell, Table } from '../table.ts'
import { measurePipeline, measureSteps, reportsOf } from './steps.ts'

type Rows = ReadonlyMap<string, Measured>

/** Reports in a story: what a desk has of one event. */
const storySize = 8

const readAll = async (sources: readonly Source[]): Promise<void> => {
  for (const source of sources) await readReport(source)
}

const storiesOf = (reports: readonly ReadReport[]): readonly (readonly ReadReport[])[] =>
  Array.from({ length: Math.ceil(reports.length / storySize) }, (_, i) =>
    reports.slice(i * storySize, (i + 1) * storySize),
  )

/** Reading, the pipeline, comparing and all of them, from bytes to dossiers. */
const measureWhole = async (texts: readonly BenchText[], reports: readonly Report[], rounds: Rounds): Promise<Rows> => {
  const { language } = texts[0]!
  const engine = createEngine()
  const [plain, pages] = [texts.map(sourceOf), texts.map(pageSourceOf)]
  const read = (await Promise.all(plain.map((source) => engine.read(source)))).map((outcome) => outcome.read!)
  const stories = storiesOf(read)
  const storySources = storiesOf(read).map((_, i) => plain.slice(i * storySize, (i + 1) * storySize))
  const compareAll = async (): Promise<void> => {
    for (const story of stories) await engine.compare(story)
  }
  const dossiers = async (): Promise<void> => {
    for (const sources of storySources) await engine.dossier(sources)
  }
  return new Map([
    ['whole pipeline', await measurePipeline(await createPreset(language), { language, reports, rounds })],
    ['reading plain text', await measure(() => readAll(plain), rounds)],
    ['reading HTML', await measure(() => readAll(pages), rounds)],
    [`comparing ${storySize} reports`, await measure(compareAll, rounds)],
    ['bytes to dossiers', await measure(dossiers, rounds)],
  ])
}

interface Measurement {
  readonly words: number
  readonly steps: Rows
  readonly whole: Rows
}

const measureTexts = async (texts: readonly BenchText[], rounds: Rounds): Promise<Measurement | null> => {
  if (texts.length === 0) return null
  const reports = await reportsOf(texts)
  const steps = await measureSteps({ language: texts[0]!.language, reports, rounds })
  return { words: wordsIn(texts), steps, whole: await measureWhole(texts, reports, rounds) }
}

type Measurements = Readonly<Record<SupportedLanguage, Measurement | null>>

const cellsOf = (measurement: Measurement | null, name: string, part: 'steps' | 'whole'): readonly Cell[] => {
  const time = measurement?.[part].get(name)
  if (!measurement || !time) return [null, null, null]
  const share = time.best / measurement.whole.get('whole pipeline')!.best
  return [
    (1000 * measurement.words) / time.best,
    (1000 * measurement.words) / time.median,
    part === 'steps' ? share : null,
  ]
}

const tableOf = (title: string, found: Measurements): Table => {
  const names = (part: 'steps' | 'whole'): readonly string[] => [...(found.en ?? found.es)![part].keys()]
  const rows = (part: 'steps' | 'whole'): readonly (readonly Cell[])[] =>
    names(part).map((name) => [name, ...supportedLanguages.flatMap((code) => cellsOf(found[code], name, part))])
  const words = supportedLanguages.map((code) => `${code} ${(found[code]?.words ?? 0).toLocaleString('en')}`)
  return {
    title: `Words per second of CPU time: ${title} (${words.join(', ')} words)`,
    columns: [
      ['step', 'text'],
      ...supportedLanguages.flatMap(
        (code) =>
          [
            [`${code} best`, 'count'],
            [`${code} median`, 'count'],
            [`${code} %`, 'percent'],
          ] as const,
      ),
    ],
    rows: [...rows('steps'), ...rows('whole')],
  }
}

async function* run({ data, quick }: Asked): AsyncGenerator<Table> {
  const words = quick ? 5_000 : 50_000
  const rounds = quick ? { warmUp: 1, counted: 2 } : { warmUp: 2, counted: 5 }
  const found = async (
    texts: (language: SupportedLanguage) => Promise<readonly BenchText[]>,
  ): Promise<Measurements> => ({
    en: await measureTexts(await texts('en'), rounds),
    es: await measureTexts(await texts('es'), rounds),
  })
  yield tableOf('own reports', await found((language) => ownTexts(language, words)))
  if (data === null) return
  const real = await found((language) => sharedTexts(data, language, words))
  if (real.en || real.es) yield tableOf('real reports', real)
}

/** How many words a second each step and the whole take in. */
export const speed: Group = { name: 'speed', measures: 'words per second of each step and of the whole', run }
