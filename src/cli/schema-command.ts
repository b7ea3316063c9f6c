import { dossierSchema } from '../index.ts'
import { writeOutput } from './output.ts'

/** `corroborate schema`: prints the JSON Schema of a dossier. */
export const schemaCommand = async (): Promise<number> => {
  await writeOutput([`${JSON.stringify(dossierSchema, null, 2)}\n`], null)
  return 0
}
