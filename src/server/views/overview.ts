import { accountOf } from '../../index.ts'
import { letterOf } from '../../dossier/account/context.ts'
import type { DossierReport } from '../../model/dossier.ts'
import { Refusal } from '../refusal.ts'
import type { DossierView } from './dossier-view.ts'

/** What a dossier holds, in short: where a reader begins. */
export const overviewOf = (view: DossierView): object => {
  const { dossier, context, stamp } = view
  const { summary } = accountOf(dossier, context.phrases)
  return {
    story: dossier.story.id,
    stamp,
    summary,
    reports: dossier.reports.slice(0, mostReports).map((report, at) => reportOf(report, at)),
    reportsInAll: dossier.reports.length,
    holds: Object.fromEntries(counted.map((part) => [part, dossier[part].length])),
    claims: Object.fromEntries(
      [...Map.groupBy(dossier.claims, ({ status }) => status)].map(([status, own]) => [status, own.length]),
    ),
    differences: Object.fromEntries(
      [...Map.groupBy(dossier.differences, ({ relation }) => relation)].map(([relation, own]) => [
        relation,
        own.length,
      ]),
    ),
  }
}

const mostReports = 30

const counted = [
  'origins',
  'entities',
  'incidents',
  'victims',
  'figures',
  'ledgers',
  'attributions',
  'quotations',
  'matters',
  'claims',
  'omissions',
  'timeline',
  'labels',
  'corrections',
] as const

const reportOf = ({ id, outlet, title, published, language, url, reading }: DossierReport, at: number): object => ({
  id,
  letter: letterOf(at),
  outlet,
  title,
  published: published.value,
  language,
  address: url,
  reading,
})

/** The lines at the top of an account; none where there is no account yet, or it takes too long to wait for. */
export const overviewLines = async (view: Promise<DossierView>): Promise<readonly string[]> => {
  try {
    const { dossier, context } = await view
    return accountOf(dossier, context.phrases).summary
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}
