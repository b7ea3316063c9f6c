import type { Dossier } from '../model/dossier.ts'

/**
 * The dossier to be handed on: without the reports' texts, with the sentences that it cites, the addresses and the hashes by
 * which whoever has the reports can check it.
 */
export const withoutTexts = (dossier: Dossier): Dossier => ({
  ...dossier,
  reports: dossier.reports.map((report) => ({ ...report, text: null, map: [], blocks: [] })),
  dropped: [],
  seal: null,
})
