import type { Anchor, Correction } from '../../src/model/correction.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { sharedEngine } from '../../eval/article.ts'

export const texts: Readonly<Record<string, string>> = {
  'a.txt': `Twelve dead in Lindo mill fire

A fire at a mill in Lindo on Monday killed 12 people, the fire brigade said.

Olga Prado, 41, survived. "The doors were locked," said Rosa Vidal, a clerk.

The road to the mill is 66 metres wide, and 66 people live on it.`,
  'b.txt': `Mill fire kills 15 in Lindo

Fifteen people died in the fire at a mill in Lindo on Monday, the town council said.

Olga Prado, a weaver, is in hospital.`,
}

export const at = (
  report: string,
  exact: string,
  prefix: string | null = null,
  suffix: string | null = null,
): Anchor => ({
  ...{ report, exact, prefix, suffix },
})

export const signed = { who: 'M. Ruiz', when: '2026-03-12', why: 'checked with the brigade' }

/** The dossier of the two reports, as corrected. */
export const dossierOf = async (
  corrections: readonly Correction[],
  changed: Readonly<Record<string, string>> = {},
): Promise<Dossier> => {
  const sources = Object.entries({ ...texts, ...changed }).map(([file, text]) => ({
    ...{ bytes: new TextEncoder().encode(text), path: file, mediaType: null, address: null, retrieved: null },
    known: { file, outlet: null, published: '2026-03-10', language: 'en', title: null, url: null },
  }))
  return sharedEngine().dossier(sources, { corrections })
}
