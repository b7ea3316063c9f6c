/** Messages of collections and of the commands that work on them. */
export const collectionMessages = {
  'collection-not-there': {
    en: 'There is no collection {store}. Make one with: corroborate ingest REPORTS… --store {store}',
    es: 'No existe la colección {store}. Cree una con: corroborate ingest INFORMES… --store {store}',
  },
  'collection-no-story': {
    en: 'The collection has no story {story}. corroborate stories lists them.',
    es: 'La colección no tiene la historia {story}. corroborate stories las lista.',
  },
  'collection-no-report': {
    en: 'The collection has no report {report}. corroborate search WORDS finds reports.',
    es: 'La colección no tiene el informe {report}. corroborate search PALABRAS encuentra informes.',
  },
  'collection-merge-one': {
    en: 'All of these are one story already. Name two stories or more.',
    es: 'Todas estas son ya una sola historia. Nombre dos historias o más.',
  },
  'collection-split-all': {
    en: 'These are all reports of their story, so that nothing would be left of it. Name some of them.',
    es: 'Estos son todos los informes de su historia, así que no quedaría nada de ella. Nombre algunos.',
  },
  'reading-failed': {
    en: '{name} could not be read: its reader ended ({detail}). The bytes are kept; give its text as a .txt file.',
    es: '{name} no pudo leerse: su lector terminó ({detail}). Los bytes se conservan; dé su texto en un archivo .txt.',
  },
} as const satisfies Record<string, { readonly en: string; readonly es: string }>
