import schema from './dossier.schema.json' with { type: 'json' }

/** The JSON Schema (draft 7) of a dossier as `--format json` writes it. */
export const dossierSchema: Readonly<Record<string, unknown>> = schema
