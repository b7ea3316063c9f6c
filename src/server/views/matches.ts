import { fold } from '../../text/fold.ts'
import type { Entity } from '../../model/entity.ts'
import type { DossierView } from './dossier-view.ts'

/**
 * Whether words are found in any of some texts, whatever their case and accents.
 * @example matcher('inés')(['Ines Robledo']) // true
 */
export const matcher = (asked: string | undefined): ((texts: readonly (string | null)[]) => boolean) => {
  if (asked === undefined || asked.trim() === '') return () => true
  const wanted = fold(asked.trim())
  return (texts) => texts.some((text) => text !== null && fold(text).includes(wanted))
}

/** All names of an entity. */
export const namesOf = (entity: Entity | undefined): readonly string[] =>
  entity === undefined ? [] : [entity.name, ...entity.aliases]

/** Whether a report is the one that is named by its id, letter, outlet, file or address. */
export const isReport = (named: string, { context }: DossierView): ((report: string) => boolean) => {
  const same = (value: string | null | undefined): boolean => value?.toLowerCase() === named.trim().toLowerCase()
  return (id) => {
    const report = context.report(id)
    return [id, context.letter(id), report?.outlet, report?.file, report?.url].some(same)
  }
}
