import type { Dossier } from '../../model/dossier.ts'
import type { ReaderLanguage } from '../words/index.ts'

/** How a page is written. */
export interface HtmlOptions {
  /** The language of the page's own words; those of the reports stay as they are. */
  readonly language: ReaderLanguage
}

/**
 * A dossier as one page that works offline: the account beside the reports, every item one click from its
 * words, and why it is there. It holds all it needs, asks for nothing, and says all without its script.
 * What renders it is loaded when a page is first wanted.
 * @example await renderHtml(dossier, { language: 'en' }) // '<!doctype html>…'
 */
export const renderHtml = async (dossier: Dossier, options: HtmlOptions): Promise<string> => {
  const { renderPage } = await import('./render-page.tsx')
  return renderPage(dossier, options.language)
}
