import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dossierSchema, schemaFile } from '../../scripts/schema.ts'
import { root, runScript } from './run.ts'
import { Ajv } from 'ajv'
import { join } from 'node:path'
import { stories } from '../../eval/corpus/stories.ts'

const committed = readFileSync(schemaFile, 'utf8')

test('the schema is the one that the types give (else: npm run schema)', () => {
  expect(committed).toBe(dossierSchema())
})

test('the command prints it', () => {
  expect(JSON.parse(runScript('src/cli/main.ts', ['schema']).said)).toEqual(JSON.parse(committed))
})

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(committed) as object)

test.each(stories)('what the command writes of examples/%s keeps to it', (story) => {
  const { said, status } = runScript('src/cli/main.ts', ['read', join(root, 'examples', story), '-f', 'json', '-q'])
  expect(status).toBe(0)
  const dossier = JSON.parse(said) as { reports: unknown[] }
  expect(dossier.reports.length).toBeGreaterThan(3)
  expect(validate(dossier), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true)
})

test('a dossier without its claims is refused', () => {
  const { said } = runScript('src/cli/main.ts', ['read', join(root, 'examples', stories[0] ?? ''), '-f', 'json', '-q'])
  const { claims, ...rest } = JSON.parse(said) as Record<string, unknown>
  expect(claims).toBeDefined()
  expect(validate(rest)).toBe(false)
})
