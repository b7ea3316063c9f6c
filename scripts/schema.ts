import { resolve } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const root = resolve(import.meta.dirname, '..')

/** Where the schema stands. */
export const schemaFile = resolve(root, 'src/model/dossier.schema.json')

/** The JSON Schema of a dossier, made from the type `Dossier`, as the text of a file. */
export const dossierSchema = (): string => {
  const generator = createGenerator({
    path: resolve(root, 'src/model/dossier.ts'),
    tsconfig: resolve(root, 'tsconfig.json'),
    type: 'Dossier',
    additionalProperties: true,
    skipTypeCheck: true,
    topRef: true,
  })
  const { $schema, ...schema } = generator.createSchema('Dossier')
  const titled = { $schema, title: 'A dossier of Corroborate', ...schema }
  return `${JSON.stringify(titled, null, 2)}\n`
}
