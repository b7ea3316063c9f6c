import {
  continueFrom,
  type Correction,
  type Diagnostic,
  type Dossier,
  type Engine,
  type ReadReport,
} from '../../index.ts'
import { pack, unpack } from '../../store/index.ts'

/** All that a dossier is made of, packed as the store keeps it. */
export interface ToCompare {
  readonly story: string
  readonly reads: readonly Uint8Array[]
  /** What is to be said of reports that could not be read. */
  readonly diagnostics: readonly Diagnostic[]
  readonly corrections: readonly Correction[]
  /** The earlier dossier of the story, whose ids stay. */
  readonly before: Uint8Array | null
}

/** The dossier of a story, packed. Its ids go on from the earlier one. */
export const makeDossier = async (
  engine: Engine,
  { story, reads, diagnostics, corrections, before }: ToCompare,
): Promise<Uint8Array> => {
  const fresh = await engine.compare(
    reads.map((read) => unpack<ReadReport>(read)),
    diagnostics,
    corrections,
  )
  const named: Dossier = { ...fresh, story: { id: story } }
  return pack(before === null ? named : continueFrom(unpack<Dossier>(before), named))
}
