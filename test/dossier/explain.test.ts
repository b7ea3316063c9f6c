import { expect, test } from 'vitest'
import { explain, type Dossier } from '../../src/index.ts'
import { itemsOf } from '../../src/dossier/explain/items.ts'
import { columnsOf } from '../../src/dossier/terminal/lines.ts'
import { storyOf } from './stories.ts'

const told = (dossier: Dossier, target: string, language: 'en' | 'es' = 'en'): Promise<string | null> =>
  explain(dossier, target, { language, width: 80 })

test('every kind of item can be explained, within the width', async () => {
  const dossier = await storyOf('peru')
  const kinds = Map.groupBy(itemsOf(dossier), ({ list }) => list)
  expect([...kinds.keys()]).toEqual(
    expect.arrayContaining(['reports', 'origins', 'entities', 'figures', 'differences', 'attributions', 'claims']),
  )
  for (const [list, items] of kinds) {
    const text = await told(dossier, items[0]!.item.id)
    expect(text, list).toContain(items[0]!.item.id)
    expect(text!.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([])
    expect(text).not.toContain('[object')
    expect(text).not.toContain('undefined')
  }
})

test('a figure is explained with its rule, its scope, its counter and few of its differences', async () => {
  const text = await told(await storyOf('peru'), 'harbour-ledger.txt:58 deaths')
  expect(text).toContain('The Harbour Ledger (example) · harbour-ledger.txt')
  expect(text).toMatch(/estimate +exact: low 58, best 58, high 58/)
  expect(text).toMatch(/scope +“one police officer” role includes/)
  expect(text).toMatch(/counters +c-/)
  expect(text).toMatch(/\d+ more/)
})

test('a difference is explained with the reason, an example of its rule and both sides', async () => {
  const dossier = await storyOf('peru')
  const difference = dossier.differences.find(({ because }) => because.code === 'figure-risen')!
  const text = await told(dossier, difference.id)
  expect(text).toContain('(figure-risen)')
  expect(text).toContain('e.g. 58 on 28 January ~ 66 on 2 February')
  expect(text?.match(/words {11}[A-F] /g)?.length).toBe(1)
  expect(await told(dossier, difference.id, 'es')).toContain('de un día o de un informe posterior')
})

test('an attribution and a time name a rule with its example', async () => {
  const dossier = await storyOf('peru')
  const said = dossier.attributions.find(({ rule }) => rule.startsWith('en-say'))!
  expect(await told(dossier, said.id)).toMatch(/rule +en-say[a-z-]*\n +e\.g\. /)
  const time = dossier.times.find(({ rule }) => rule === 'time/month-day')!
  expect(await told(dossier, time.id)).toMatch(/rule +time\/month-day\n +e\.g\. /)
})

test('words of page furniture are said to be that', async () => {
  expect(await told(await storyOf('peru'), 'canal-del-sur.html:56')).toContain('page furniture (caption)')
  expect(await told(await storyOf('peru'), 'canal-del-sur.html:56', 'es')).toContain('pie de foto')
})

test('what was dropped is told with the reason', async () => {
  const dossier = await storyOf('peru')
  const [dropped] = dossier.dropped
  const text = await told(dossier, `${dropped!.report}:${dropped!.start}`)
  expect(text).toContain(`dropped ${dropped!.layer}`)
  expect(text).toContain(dropped!.why)
})

test('a place may be named by file, by letter, by offset, or by its words alone', async () => {
  const dossier = await storyOf('peru')
  const byFile = await told(dossier, 'harbour-ledger.txt:one police officer')
  expect(await told(dossier, 'A:one police officer')).toBe(byFile)
  expect(await told(dossier, ':including  one\npolice officer')).toContain('harbour-ledger.txt')
  const start = dossier.reports[0]!.text!.indexOf('58 deaths')
  expect(await told(dossier, `A:${start}`)).toContain('“58”')
})

test('words that stand at several places say where else', async () => {
  expect(await told(await storyOf('peru'), 'A:the')).toContain('The same words stand at')
})

test('the beginning of several ids lists the candidates', async () => {
  const dossier = await storyOf('peru')
  const id = dossier.figures[0]!.id
  const text = await told(dossier, id.slice(0, 3))
  expect(text).toContain(`"${id.slice(0, 3)}" is the beginning of`)
  expect(text).toContain('figures f-')
  expect(text!.split('\n').length).toBeLessThan(20)
})

test.each(['', 'zzz', 'f', 'f-zzz', ':words that nobody printed', 'nofile.txt:58'])(
  '"%s" is neither item nor place',
  async (target) => {
    expect(await told(await storyOf('peru'), target)).toBeNull()
  },
)
