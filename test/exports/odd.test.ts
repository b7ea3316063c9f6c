import { expect, test } from 'vitest'
import { exportFormats } from '../../src/dossier/exports/index.ts'
import { ruleNames } from '../../src/dossier/exports/rules.ts'
import { dossierOf as dossierOfMill } from '../correct/support.ts'
import { dossierWith, reportWith, written } from './support.ts'

const odd = [
  'Twelve dead\u2028in Lindo\n\n"Twelve", said\tthe "mayor", \\"12\\" \u0007 people\r\n\r\nwere <b>killed</b> & more',
  '=HYPERLINK("https://evil.example","12 dead") on Monday\n\n@SUM(1) 12 people died on Monday, the mayor said.',
  '```\n12 people died\n```\n\n| 12 | died |\n| --- | --- |\n\n- 12 people died on Monday, said --- nobody.',
  '\ud83d 12 people died \udc00 on Monday, said José\u0301\u0301\u0301.',
]

test.each(exportFormats)('%s: odd text does no harm, and the same dossier gives the same bytes', async (format) => {
  for (const text of odd) {
    const dossier = await dossierOfMill([], { 'b.txt': text })
    const first = await written(dossier, format, { rules: new Set(ruleNames) })
    expect(first).not.toBe('')
    expect(await written(structuredClone(dossier), format, { rules: new Set(ruleNames) })).toBe(first)
  }
})

test.each(exportFormats)('%s: nothing at all, and a report of nothing', async (format) => {
  expect(typeof (await written(dossierWith({}), format))).toBe('string')
  expect(typeof (await written(dossierWith({ reports: [reportWith('')] }), format))).toBe('string')
})
