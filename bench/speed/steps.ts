import { loadLanguage } from '../../src/language/load.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Report } from '../../src/model/report.ts'
import type { Annotator } from '../../src/pipeline/annotator.ts'
import type { Pipeline } from '../../src/pipeline/pipeline.ts'
import { viewOf } from '../../src/pipeline/view.ts'
import { createPreset } from '../../src/preset.ts'
import { readReport } from '../../src/read/read-report.ts'
import { sourceOf, type BenchText } from '../corpus/text.ts'
import { measure, type Measured, type Rounds } from '../measure.ts'

/** Reports as the pipeline takes them. */
export const reportsOf = async (texts: readonly BenchText[]): Promise<readonly Report[]> => {
  const reports: Report[] = []
  for (const [i, text] of texts.entries()) reports.push((await readReport(sourceOf(text, i))).report!)
  return reports
}

/** What the steps are measured with: reports of one language. */
export interface Material {
  readonly language: SupportedLanguage
  readonly reports: readonly Report[]
  readonly rounds: Rounds
}

/** How long each step of the preset takes for all reports, by its name. */
export const measureSteps = async ({ language, reports, rounds }: Material): Promise<ReadonlyMap<string, Measured>> => {
  const words = await loadLanguage(language)
  const pipeline = await createPreset(language)
  const boards = reports.map((report) => pipeline.run(report, words).layers)
  const times = new Map<string, Measured>()
  for (const step of pipeline.steps) {
    const run = (): void => {
      for (const [i, report] of reports.entries()) step.annotate(viewOf(report, words, boards[i]!))
    }
    times.set(step.name, await measure(run, rounds))
  }
  return times
}

/** How long a pipeline takes for all reports. */
export const measurePipeline = async (
  pipeline: Pipeline,
  { language, reports, rounds }: Material,
): Promise<Measured> => {
  const words = await loadLanguage(language)
  return measure(() => {
    for (const report of reports) pipeline.run(report, words)
  }, rounds)
}

/** The steps that a step needs, and it, in their order. */
export const stepsFor = (steps: readonly Annotator[], name: string): readonly Annotator[] => {
  const wanted = new Set<Annotator>()
  const want = (step: Annotator | undefined): void => {
    if (!step || wanted.has(step)) return
    wanted.add(step)
    for (const layer of step.needs) want(steps.find(({ makes }) => makes.includes(layer)))
  }
  want(steps.find((step) => step.name === name))
  return steps.filter((step) => wanted.has(step))
}
