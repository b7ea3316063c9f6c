import { redacted, withoutTexts, type Dossier } from '../index.ts'

export interface HandOnOptions {
  /** Withholds the reports' texts. */
  readonly share?: boolean
  /** Names that are masked; `minors` stands for all who are under 18. */
  readonly redact?: readonly string[]
}

/** The dossier as it may be handed on: names are masked before texts are withheld, so that both hold of every rendering. */
export const handedOn = (dossier: Dossier, { redact = [], share = false }: HandOnOptions): Dossier => {
  const names = redact.filter((name) => name !== minors)
  const hidden = redact.length > 0 ? redacted(dossier, { names, minors: redact.includes(minors) }) : dossier
  return share ? withoutTexts(hidden) : hidden
}
const minors = 'minors'
