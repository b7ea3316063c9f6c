import type { Changes } from '../../model/change.ts'
import type { Between, ChangesOptions } from '../account/changes-view.ts'

/**
 * What changed between two dossiers as one page that works offline, without a script. What renders it is loaded when a
 * page is first wanted.
 * @example await renderChangesHtml(changesBetween(old, fresh), { old, new: fresh }, { language: 'en', all: true })
 */
export const renderChangesHtml = async (
  changes: Changes,
  between: Between,
  options: ChangesOptions,
): Promise<string> => {
  const { renderChangesPage } = await import('./changes/render-changes-page.tsx')
  return renderChangesPage(changes, between, options)
}
