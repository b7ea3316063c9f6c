import type { LanguagePack } from '../language/pack.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dropped, LayerName } from '../model/layers.ts'
import { CorroborateError } from '../model/messages.ts'
import { sha256Hex } from '../text/hash.ts'
import type { Span } from '../text/span.ts'
import type { Annotator, ReadText } from './annotator.ts'
import { viewOf, type Board, type IdSort } from './view.ts'

/** The layers of one report and what went wrong on the way. */
export interface PipelineResult {
  readonly layers: Board
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * An ordered list of steps. `Made` grows with each, so that a step whose needs are not met does not
 * compile; the same is checked when it is built, for steps that come from outside.
 */
export interface Pipeline<Made extends LayerName = never> {
  readonly steps: readonly Annotator[]
  /** Changes when any step or its version does. */
  readonly fingerprint: string
  add<N extends Made, M extends LayerName>(step: Annotator<N, M>): Pipeline<Made | M>
  /**
   * The steps that make some layers, and those that these need: what they make is the same as with all others.
   * @param ids passing ones where what is made is not kept: hashes take a twentieth of the time that reading takes
   */
  only(layers: readonly LayerName[], ids?: IdSort): Pipeline<Made>
  /** Reads one report. Never throws because of text: a failing step becomes a diagnostic. */
  run(report: ReadText, language: LanguagePack, audit?: Audit): PipelineResult
}

/** Told of each layer that a step reads. */
export type Audit = (step: Annotator, layer: LayerName) => void

/**
 * A pipeline without steps.
 * @example createPipeline().add(sentences).add(tokens)
 */
export const createPipeline = (): Pipeline => pipelineOf([])

const pipelineOf = <Made extends LayerName>(steps: readonly Annotator[], ids: IdSort = 'lasting'): Pipeline<Made> => ({
  steps,
  fingerprint: sha256Hex(steps.map((step) => `${step.name}@${step.version}`).join(' ')).slice(0, 16),
  add: (step) => {
    const added = step as unknown as Annotator
    checkOrder(steps, added)
    return pipelineOf([...steps, added], ids)
  },
  only: (layers, sort = ids) => pipelineOf(stepsFor(steps, layers), sort),
  run: (report, language, audit) => runSteps(steps, { report, language, ids, audit: audit ?? (() => {}) }),
})

/** Each step stands below those that make what it needs: one way from the last up finds them all. */
const stepsFor = (steps: readonly Annotator[], layers: readonly LayerName[]): readonly Annotator[] => {
  const wanted = new Set(layers)
  const found = steps.toReversed().filter(({ needs, makes }) => {
    if (!makes.some((layer) => wanted.has(layer))) return false
    for (const layer of needs) wanted.add(layer)
    return true
  })
  return found.reverse()
}

const checkOrder = (steps: readonly Annotator[], added: Annotator): void => {
  for (const layer of added.needs) {
    if (!steps.some((step) => step.makes.includes(layer))) {
      throw new CorroborateError('pipeline-order', { step: added.name, layer })
    }
  }
  for (const layer of added.makes) {
    const first = steps.find((step) => step.makes.includes(layer))
    if (first) throw new CorroborateError('pipeline-twice', { first: first.name, second: added.name, layer })
  }
}

interface Reading {
  readonly report: ReadText
  readonly language: LanguagePack
  readonly ids: IdSort
  readonly audit: Audit
}

const runSteps = (steps: readonly Annotator[], reading: Reading): PipelineResult => {
  const board: Board = {}
  const diagnostics: Diagnostic[] = []
  const dropped: Dropped[] = []
  for (const step of steps) {
    if (step.languages === 'any' || step.languages.includes(reading.language.code)) {
      runStep(step, reading, { board, diagnostics, dropped })
    }
  }
  return { layers: { ...board, dropped }, diagnostics }
}

interface Result {
  readonly board: Board
  readonly diagnostics: Diagnostic[]
  readonly dropped: Dropped[]
}

const runStep = (step: Annotator, reading: Reading, result: Result): void => {
  const { report, language, audit, ids } = reading
  const tell = (code: Diagnostic['code'], params: Diagnostic['params']): void => {
    result.diagnostics.push({ level: 'warning', code, params, report: report.id, span: null })
  }
  try {
    const made = step.annotate(viewOf(report, language, result.board, { ids, seen: (layer) => audit(step, layer) }))
    for (const layer of step.makes) {
      const items = (made[layer] ?? []) as readonly unknown[]
      const sound = items.every((item) => isSound(item, report.text))
      if (!sound) tell('step-out-of-bounds', { step: step.name, layer })
      // Not frozen: cutting a piece out of a frozen array takes fifty times as long.
      put(result.board, layer, sound ? items : items.filter((item) => isSound(item, report.text)))
    }
    result.dropped.push(...(made.dropped ?? []))
  } catch (error) {
    tell('step-failed', { step: step.name, detail: error instanceof Error ? error.message : String(error) })
    for (const layer of step.makes) put(result.board, layer, [])
  }
}

const put = (board: Board, layer: LayerName, items: readonly unknown[]): void => {
  ;(board as Record<LayerName, readonly unknown[]>)[layer] = items
}

/** A span lies within the text and covers the words that it says; items without a span have nothing to check. */
const isSound = (item: unknown, text: string): boolean => {
  const { start, end, text: words } = item as Partial<Span> & { text?: unknown }
  if (start === undefined || end === undefined) return true
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) return false
  return typeof words !== 'string' || text.startsWith(words, start)
}
