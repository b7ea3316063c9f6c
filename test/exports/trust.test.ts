import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { sharedEngine } from '../../eval/article.ts'
import {
  changesBetween,
  continueFrom,
  exportFormats,
  parseCorrections,
  redacted,
  renderChanges,
  renderHtml,
  renderTerminal,
  sealed,
  verifyDossier,
  withoutTexts,
  type Change,
  type Correction,
  type Dossier,
  type KnownFacts,
  type ReadReport,
} from '../../src/index.ts'
import { command, folderOf } from '../cli/command.ts'
import { written } from './support.ts'

const folder = resolve(import.meta.dirname, '../../examples/trust')
const json = (name: string): string => readFileSync(join(folder, name), 'utf8')
const facts = JSON.parse(json('reports.json')) as readonly KnownFacts[]
const { corrections } = parseCorrections(json('corrections.json'))

let reading: Promise<readonly ReadReport[]> | undefined
const reports = (): Promise<readonly ReadReport[]> =>
  (reading ??= sharedEngine()
    .readAll(
      facts.map((known) => ({
        bytes: readFileSync(join(folder, known.file!)),
        path: join('examples/trust', known.file!),
        ...{ mediaType: null, address: null, retrieved: known.retrieved ?? null, known },
      })),
    )
    .then((all) => all.reports))

/** How many reports there are on each of the five days. */
const upTo = [2, 3, 4, 5, 6] as const

/** The dossiers of five days, each going on from the one before; corrections are made on the last one. */
const fiveDays = async (made: readonly Correction[] = []): Promise<readonly Dossier[]> => {
  const all = await reports()
  const days: Dossier[] = []
  for (const [at, count] of upTo.entries()) {
    const own = at === upTo.length - 1 ? made : []
    const fresh = await sharedEngine().compare(all.slice(0, count), [], own)
    days.push(days.length === 0 ? fresh : continueFrom(days.at(-1)!, fresh))
  }
  return days
}

const lastDay = async (): Promise<Dossier> => (await fiveDays(corrections)).at(-1)!

const idOf = async (file: string): Promise<string> =>
  (await reports()).find(({ report }) => report.file?.endsWith(file))!.report.id

/** Each change as its kind, its thing and the first words that it cites. */
const told = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ kind, thing, citations }) => `${kind} ${thing} ${citations[0]?.text ?? ''}`.trim())

test('from Monday to Tuesday a desk learns of the changed page and its new toll', async () => {
  const [monday, tuesday] = await fiveDays()
  const { changes } = changesBetween(monday!, tuesday!)
  const page = changes.find(({ thing, id }) => thing === 'report' && id.includes('quayside-post.example/valdoro-bus'))
  expect(page).toMatchObject({ kind: 'changed', values: [{ name: 'text' }] })
  expect(changes.filter(({ thing, kind }) => thing === 'report' && kind === 'new')).toEqual([])
  const values = changes.filter(({ thing }) => thing === 'counter').flatMap((change) => change.values)
  expect(values).toContainEqual({ name: 'latest', old: 'Nine', new: 'Eleven' })
  expect(values).toContainEqual({ name: 'latest', old: '14', new: '12' })
  const statuses = changes.filter(({ thing }) => thing === 'claim').flatMap((change) => change.values)
  // Nine dead were told by two outlets on Monday; one of them no longer says so.
  expect(statuses.filter(({ name, old }) => name === 'status' && old === 'corroborated')).not.toEqual([])
  const paint = (_: unknown, text: string): string => text
  const lines = renderChanges(
    { old: monday!.story.id, new: tuesday!.story.id, changes },
    { old: monday!, new: tuesday! },
    { language: 'en', width: 100, all: true, paint },
  )
  expect(lines).toMatch(/“Nine” → “Eleven”/)
})

test('the changed page is one origin in two versions, and what it no longer prints is superseded', async () => {
  const [, tuesday] = await fiveDays()
  const [first, second] = [await idOf('quayside-post-1.txt'), await idOf('quayside-post-2.txt')]
  expect(tuesday!.reports.find(({ id }) => id === second)).toMatchObject({ version: '2', supersedes: first })
  expect(tuesday!.origins.filter((origin) => origin.reports.includes(first))).toHaveLength(1)
  const nine = tuesday!.figures.filter(
    ({ report, best, measure }) => report === first && best === 9 && measure === 'killed',
  )
  expect(nine.length).toBeGreaterThan(0)
  expect(nine.filter(({ standing }) => standing !== 'superseded')).toEqual([])
})

test('ids go on from day to day, and what is new on Thursday is told', async () => {
  const days = await fiveDays()
  for (const [at, day] of days.slice(1).entries()) {
    expect(day.continues).toBe(days[at]!.story.id)
    const before = new Set(days[at]!.entities.map(({ id }) => id))
    expect(day.entities.filter(({ id }) => before.has(id)).length).toBeGreaterThan(0)
  }
  const thursday = changesBetween(days[2]!, days[3]!).changes
  expect(told(thursday).some((line) => /12|Una mujer/.test(line))).toBe(true)
})

test('three corrections are applied, each seen in the dossier and undone without the file', async () => {
  const [plain, corrected] = [(await fiveDays()).at(-1)!, await lastDay()]
  expect(corrected.corrections.map(({ standing }) => standing)).toEqual(['applied', 'applied', 'applied'])
  const page = await idOf('quayside-post-2.txt')
  const width = ({ report, text }: { report: string; text: string }): boolean => report === page && text === '80 metres'
  expect(plain.figures.some(width)).toBe(true)
  expect(corrected.figures.some(width)).toBe(false)
  const radio = await idOf('radio-sierra.txt')
  const aboard = ({ report, text }: { report: string; text: string }): boolean => report === radio && text === '31'
  expect([plain, corrected].map(({ figures }) => figures.find(aboard)?.best)).toEqual([31, 32])
  const last = await idOf('quayside-post-3.txt')
  expect([plain, corrected].map(({ figures }) => figures.find(({ report }) => report === last)?.asOf)).toEqual([
    '2026-04-06',
    '2026-04-09',
  ])
})

test('the provenance has the page as a revision, and tables count the page once', async () => {
  const dossier = await lastDay()
  const [first, second] = [await idOf('quayside-post-1.txt'), await idOf('quayside-post-2.txt')]
  const graph = (JSON.parse(await written(dossier, 'prov')) as { '@graph': readonly Record<string, unknown>[] })[
    '@graph'
  ]
  const page = graph.find((node) => node['@id'] === `urn:x-corroborate:${second}`)
  expect(page).toMatchObject({ wasRevisionOf: `urn:x-corroborate:${first}` })
  expect(page).not.toHaveProperty('wasQuotedFrom')
  const people = graph
    .filter((node) => JSON.stringify(node['@type']).includes('prov:Person'))
    .map((node) => node['label'])
  expect(people).toContain('L. Ferro')
  const table = await written(dossier, 'ged')
  expect(table).toContain('Eleven dead')
  expect(table).not.toContain('Nine dead')
})

test('a name that is masked is in no format, on no page and on no terminal', async () => {
  const dossier = redacted(await lastDay(), { names: [], minors: true })
  const paint = (_: unknown, text: string): string => text
  const texts = [
    JSON.stringify(dossier),
    renderTerminal(dossier, { language: 'en', width: 100, all: true, paint }),
    await renderHtml(dossier, { language: 'en' }),
    ...(await Promise.all(exportFormats.map((format) => written(dossier, format)))),
  ]
  for (const text of texts) {
    expect(text).not.toMatch(/\bNico\b|\bArden\b/i)
    expect(text).toMatch(/Valdoro/i)
  }
  expect(texts.filter((text) => text.includes('█')).length).toBeGreaterThan(4)
  expect(verifyDossier(sealed(dossier))).toEqual([])
})

test('what is handed on holds no text of a report, and verifies against the files', async () => {
  const shared = sealed(withoutTexts(await lastDay()))
  const whole = (await reports()).map(({ report }) => report.text.slice(-200))
  for (const text of [JSON.stringify(shared), ...(await Promise.all(exportFormats.map((f) => written(shared, f))))])
    expect(whole.filter((end) => text.includes(end))).toEqual([])
  const file = join(folderOf({ 'shared.json': JSON.stringify(shared) }), 'shared.json')
  expect(await command('verify', file, '--reports', folder)).toMatchObject({ code: 0, err: '' })
  const forged = JSON.stringify(
    sealed({ ...shared, figures: shared.figures.map((f) => ({ ...f, start: f.start + 1, end: f.end + 1 })) }),
  )
  const other = join(folderOf({ 'forged.json': forged }), 'forged.json')
  expect((await command('verify', other, '--reports', folder)).code).toBe(1)
})
