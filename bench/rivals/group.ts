import { supportedLanguages, type SupportedLanguage } from '../../src/model/language.ts'
import type { Report } from '../../src/model/report.ts'
import { createPipeline, type Pipeline } from '../../src/pipeline/pipeline.ts'
import { createPreset } from '../../src/preset.ts'
import { ownTexts } from '../corpus/own.ts'
import { wordsIn } from '../corpus/text.ts'
import type { Asked, Group } from '../group.ts'
import { measure, type Rounds } from '../measure.ts'
import { measurePipeline, measureSteps, reportsOf, stepsFor } from '../speed/steps.ts'
import type { Cell, Table } from '../table.ts'
import { rivalLibraries, type Rival } from './libraries.ts'

interface Field {
  readonly language: SupportedLanguage
  readonly reports: readonly Report[]
  readonly rounds: Rounds
}

/** A step with all that it needs, as a pipeline of its own; the whole preset where none is named. */
const partOf = async (language: SupportedLanguage, step: string | null): Promise<Pipeline> => {
  const preset = await createPreset(language)
  if (step === null) return preset
  // The compiler knows the order of steps that are written down, not of those that are gathered here.
  return stepsFor(preset.steps, step).reduce((pipeline, next) => pipeline.add(next as never), createPipeline())
}

const ourTimes = async (
  field: Field,
): Promise<ReadonlyMap<string | null, readonly [needed: number, alone: number | null]>> => {
  const alone = await measureSteps(field)
  const times = new Map<string | null, readonly [number, number | null]>()
  for (const step of new Set(rivalLibraries.map((rival) => rival.step))) {
    const { best } = await measurePipeline(await partOf(field.language, step), field)
    times.set(step, [best, step === null ? null : alone.get(step)!.best])
  }
  return times
}

const timeOf = async ({ read }: Rival, { reports, rounds }: Field): Promise<number> => {
  const run = (): void => {
    for (const { text } of reports) read(text)
  }
  return (await measure(run, rounds)).best
}

const rowsOf = async (field: Field): Promise<readonly (readonly Cell[])[]> => {
  const words = wordsIn(field.reports)
  const ours = await ourTimes(field)
  const rows: (readonly Cell[])[] = []
  for (const rival of rivalLibraries.filter(({ language }) => language === field.language)) {
    const theirs = await timeOf(rival, field)
    const [needed, alone] = ours.get(rival.step)!
    rows.push([
      field.language,
      rival.name,
      (1000 * words) / theirs,
      rival.step ?? 'whole pipeline',
      (1000 * words) / needed,
      theirs / needed,
      alone === null ? null : theirs / alone,
    ])
  }
  return rows
}

const notes = [
  'The same reports, one at a time, in the same process. Words per second of CPU time, best round.',
  '"faster": how many times as many words ours reads, together with the steps that it needs (sentences;',
  'for times also tokens); "alone": without these. Below 1, ours is slower.',
  'compromise: tags, people, places, organizations, numbers, quotations as JSON. Ours finds clauses,',
  'speakers, figures with scope and dates besides. chrono, recognizers: told the day of publication.',
]

async function* run({ quick }: Asked): AsyncGenerator<Table> {
  const rounds = quick ? { warmUp: 1, counted: 1 } : { warmUp: 2, counted: 2 }
  const rows: (readonly Cell[])[] = []
  for (const language of supportedLanguages) {
    const reports = await reportsOf(await ownTexts(language, quick ? 1_000 : 4_000))
    rows.push(...(await rowsOf({ language, reports, rounds })))
  }
  yield {
    title: 'Beside other libraries',
    columns: [
      ['', 'text'],
      ['library', 'text'],
      ['words/s', 'count'],
      ['our step', 'text'],
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
