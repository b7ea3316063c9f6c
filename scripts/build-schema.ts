import { writeFileSync } from 'node:fs'
import { dossierSchema, schemaFile } from './schema.ts'

writeFileSync(schemaFile, dossierSchema())
