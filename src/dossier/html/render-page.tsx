import { renderToString } from 'preact-render-to-string'
import type { Dossier } from '../../model/dossier.ts'
import type { ReaderLanguage } from '../words/index.ts'
import { Document } from './components/document.tsx'
import { mostBytes, withinBudget } from './pack/large.ts'
import { pageOf } from './page/page.ts'

/**
 * The page of a dossier as text.
 * @param most bytes beside the texts of the reports from which on what is folded is packed
 */
export const renderPage = async (dossier: Dossier, language: ReaderLanguage, most = mostBytes): Promise<string> => {
  const page = await pageOf(dossier, language)
  return withinBudget(`<!doctype html>\n${renderToString(<Document page={page} />)}\n`, page, most)
}
