import type { Correction } from '../../../model/correction.ts'
import { fileNameOf, type Context } from '../../account/context.ts'
import { correctPhrasesIn } from '../../words/correct/index.ts'
import type { CorrectPhrases } from '../../words/correct/phrases.ts'

/** What the page brings for correcting it: the names by which its reports are found, and what is corrected already. */
export interface Correcting {
  readonly words: CorrectPhrases
  /** By letter: the file that a report is, else its id. */
  readonly reports: Readonly<Record<string, string>>
  /** Entries of corrections.json, as they are written there. */
  readonly kept: readonly object[]
}

export const correctingOf = ({ dossier, phrases, letter }: Context): Correcting => {
  const names = dossier.reports.map((report) => fileNameOf({ file: report.file, url: null }) ?? report.id)
  const isOwn = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name)
  return {
    words: correctPhrasesIn(phrases.language),
    reports: Object.fromEntries(dossier.reports.map(({ id }, at) => [letter(id), isOwn(names[at]!) ? names[at]! : id])),
    kept: dossier.corrections.map(({ correction }) => entryOf(correction)),
  }
}

/** A correction as corrections.json has it: what is read from there is put another way for the engine. */
const entryOf = (correction: Correction): object => {
  if (correction.kind !== 'report' || correction.origin === undefined) return correction
  const { origin, ...rest } = correction
  return { ...rest, origin: origin.kind === 'own' ? 'own' : { copyOf: origin.of } }
}
