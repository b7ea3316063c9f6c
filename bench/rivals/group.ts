import { loadLanguage } from '../../src/language/load.ts'
import { supportedLanguages, type SupportedLanguage } from '../../src/model/language.ts'
import type { Report } from '../../src/model/report.ts'
import { createPipeline, type Pipeline } from '../../src/pipeline/pipeline.ts'
import { viewOf } from '../../src/pipeline/view.ts'
import { createPreset } from '../../src/preset.ts'
import { ownTexts } from '../corpus/own.ts'
import { sharedTexts } from '../corpus/shared.ts'
import { wordsIn, type BenchText } from '../corpus/text.ts'
import type { Asked, Group } from '../group.ts'
import { measureBeside, type Rounds } from '../measure.ts'
import { reportsOf, stepsFor } from '../speed/steps.ts'
import type { Cell, Table } from '../table.ts'
import { rivalLibraries, type Rival } from './libraries.ts'

interface Field {
  /** What the texts are. */
  readonly name: string
  readonly language: SupportedLanguage
  readonly reports: readonly Report[]
  readonly rounds: Rounds
}

/** What somebody runs who wants no more than one step finds: it and the steps that it needs. The whole preset for null. */
const partOf = async (language: SupportedLanguage, step: string | null): Promise<Pipeline> => {
  const preset = await createPreset(language)
  if (step === null) return preset
  // The compiler knows the order of steps that are written down, not of those that are gathered here.
  return stepsFor(preset.steps, step).reduce((pipeline, next) => pipeline.add(next as never), createPipeline())
}

/** What is run beside a library, and the names of all steps in it. */
interface Ours {
  readonly steps: string
  readonly needed: () => void
  /** The one step without those that it needs; null for the whole preset. */
  readonly alone: (() => void) | null
}

const oursBeside = async ({ step }: Rival, { language, reports }: Field): Promise<Ours> => {
  const words = await loadLanguage(language)
  const pipeline = await partOf(language, step)
  const needed = (): void => {
    for (const report of reports) pipeline.run(report, words)
  }
  if (step === null) return { steps: 'whole pipeline', needed, alone: null }
  const last = pipeline.steps.at(-1)!
  const boards = reports.map((report) => pipeline.run(report, words).layers)
  const alone = (): void => {
    for (const [i, report] of reports.entries()) last.annotate(viewOf(report, words, boards[i]!))
  }
  return { steps: pipeline.steps.map(({ name }) => name).join(', '), needed, alone }
}

const rowOf = async (rival: Rival, field: Field): Promise<readonly Cell[]> => {
  const words = wordsIn(field.reports)
  const { steps, needed, alone } = await oursBeside(rival, field)
  const theirs = (): void => {
    for (const { text } of field.reports) rival.read(text)
  }
  const measured = await measureBeside([theirs, needed, ...(alone === null ? [] : [alone])], field.rounds)
  const [their, our, last = null] = measured.map(({ best }) => best) as [number, number, number?]
  return [
    field.name,
    rival.name,
    (1000 * words) / their,
    steps,
    (1000 * words) / our,
    their / our,
    last === null ? null : their / last,
  ]
}

const rowsOf = async (field: Field): Promise<readonly (readonly Cell[])[]> => {
  const rows: (readonly Cell[])[] = []
  for (const rival of rivalLibraries.filter(({ language }) => language === field.language)) {
    rows.push(await rowOf(rival, field))
  }
  return rows
}

const notes = [
  'The same reports, one at a time, by turns in one process, all code warm. Words per second of CPU time, best round.',
  '"our steps": all that runs for somebody who wants no more than the last of them finds. "faster": how many times',
  'as many words they read; "alone": the last of them without the others. Below 1, ours is slower. Most of what',
  'the others cost is parts of speech, by which times tell "opens on Friday" from "opened on Friday".',
  'compromise: tags, people, places, organizations, numbers, quotations as JSON. Ours finds clauses,',
  'speakers, figures with scope and dates besides. chrono, recognizers: told the day of publication.',
]

/** By what the texts are: reports of ours, and real ones where they are at hand. */
const textsOf = async (
  { data }: Asked,
  language: SupportedLanguage,
  words: number,
): Promise<readonly (readonly [name: string, texts: readonly BenchText[]])[]> => {
  const real = await sharedTexts(data, language, words)
  const own: readonly [string, readonly BenchText[]] = [language, await ownTexts(language, words)]
  return real.length === 0 ? [own] : [own, [`${language} real`, real]]
}

async function* run(asked: Asked): AsyncGenerator<Table> {
  const { quick } = asked
  const rounds = quick ? { warmUp: 1, counted: 1 } : { warmUp: 2, counted: 4, least: 100 }
  const rows: (readonly Cell[])[] = []
  for (const language of supportedLanguages) {
    for (const [name, texts] of await textsOf(asked, language, quick ? 1_000 : 4_000)) {
      rows.push(...(await rowsOf({ name, language, reports: await reportsOf(texts), rounds })))
    }
  }
  yield {
    title: 'Beside other libraries',
    columns: [
      ['', 'text'],
      ['library', 'text'],
      ['words/s', 'count'],
      ['our steps', 'text'],
      ['words/s', 'count'],
      ['faster', 'ratio'],
      ['alone', 'ratio'],
    ],
    rows,
    notes,
  }
}

/** Libraries that do some of the same, on the same text. */
export const rivals: Group = { name: 'rivals', measures: 'compromise, chrono, recognizers-text on the same text', run }
