import { schemaCommand } from '../schema-command.ts'
import type { Declare } from './options.ts'

export const declareSchema: Declare = (program, finish) => {
  program
    .command('schema')
    .description('print the JSON Schema of what --format json writes')
    .addHelpText('after', '\nExample:\n  corroborate schema > dossier.schema.json')
    .action(async () => finish(await schemaCommand()))
}
