import schema from '../model/dossier.schema.json' with { type: 'json' }
import { writeOutput } from './output.ts'

/** `corroborate schema`: prints the JSON Schema of a dossier. */
export const schemaCommand = async (): Promise<number> => {
  await writeOutput(`${JSON.stringify(schema, null, 2)}\n`, null)
  return 0
}
