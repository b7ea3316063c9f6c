import { CorroborateError, type MessageCode, type MessageParams } from '../../model/messages.ts'
import { megabytes } from '../bytes.ts'

/** What an archive may unpack to, with all archives in it. */
export interface UnpackLimits {
  /** Bytes of all that is in it. */
  readonly mostBytes: number
  /** Bytes of one report in it. */
  readonly mostOfOne: number
  readonly mostEntries: number
  /** Archives within archives: 1 for an archive that holds none. */
  readonly mostDepth: number
  /** Unpacked bytes for one packed byte, beyond the first megabytes. */
  readonly mostRatio: number
}

/** Web archives of a desk are large; pages pack to a tenth, and hardly ever to a hundredth. */
export const unpackLimits: UnpackLimits = {
  mostBytes: 16 * 1024 ** 3,
  mostOfOne: 50 * 1024 ** 2,
  mostEntries: 200_000,
  mostDepth: 3,
  mostRatio: 250,
}

/** Below this the ratio says nothing: a small page of blanks packs to a thousandth. */
const freeBytes = 8 * 1024 ** 2

/** What is left of the limits while an input is unpacked. Each call throws where a limit is passed. */
export interface Budget {
  readonly limits: UnpackLimits
  bytes(count: number): void
  entry(count?: number): void
  /** Whether a limit was passed: nothing more is read of the input. */
  isSpent(): boolean
}

/**
 * A budget for all that is unpacked from one input.
 * @param packed bytes of the input as it came
 * @throws CorroborateError `archive-too-large`, `archive-ratio` or `archive-entries`
 */
export const createBudget = (name: string, packed: number, limits: UnpackLimits): Budget => {
  let unpacked = 0
  let entries = 0
  let spent = false
  const refuse = (code: MessageCode, params: MessageParams): never => {
    spent = true
    throw new CorroborateError(code, { name, ...params })
  }
  return {
    limits,
    bytes: (count) => {
      unpacked += count
      if (unpacked > limits.mostBytes) refuse('archive-too-large', { limit: megabytes(limits.mostBytes) })
      if (unpacked > freeBytes && unpacked > packed * limits.mostRatio)
        refuse('archive-ratio', { most: limits.mostRatio })
    },
    entry: (count = 1) => {
      entries += count
      if (entries > limits.mostEntries) refuse('archive-entries', { most: limits.mostEntries })
    },
    isSpent: () => spent,
  }
}
