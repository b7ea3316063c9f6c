import type { SourceText } from '../html/source-text.ts'

/** Deeper or larger documents hold no one report, and would take what walks their tree too long. */
const deepest = 400
const mostNodes = 300_000

export const isReadable = ({ depth, starts, elements }: SourceText): boolean =>
  depth <= deepest && starts.length + elements <= mostNodes
