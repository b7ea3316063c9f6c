import { renderToString } from 'preact-render-to-string'
import type { Dossier } from '../../model/dossier.ts'
import type { ReaderLanguage } from '../words/index.ts'
import { Document } from './components/document.tsx'
import { pageOf } from './page/page.ts'

/** The page of a dossier as text. */
export const renderPage = async (dossier: Dossier, language: ReaderLanguage): Promise<string> =>
  `<!doctype html>\n${renderToString(<Document page={await pageOf(dossier, language)} />)}\n`
