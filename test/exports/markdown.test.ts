import { expect, test } from 'vitest'
import { dossierOf as dossierOfMill } from '../correct/support.ts'
import { written } from './support.ts'

test('a report writes no markup into the document', async () => {
  const dossier = await dossierOfMill([], {
    'b.txt': `# <b>Mill</b> fire | kills 15

Fifteen people died in the fire at a mill in Lindo on Monday, the [town council](https://evil.example) said. ![x](y)

<script>alert(1)</script> Olga Prado, a *weaver*, is in hospital.`,
  })
  const text = await written(dossier, 'md')
  expect(text).toMatch(/Fifteen people died/)
  expect(text).not.toMatch(/(?<!\\)<(?!https?:)/)
  expect(text).not.toMatch(/(?<!\\)\]\(/)
  expect(text.split('\n').filter((line) => /^#/.test(line) && !/^#{1,3} \S/.test(line))).toEqual([])
})
