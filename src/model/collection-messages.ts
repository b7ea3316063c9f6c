/** Messages of collections and of the commands that work on them. */
export const collectionMessages = {
  'collection-not-there': {
    en: 'There is no collection {store}. If it lies elsewhere, name it with --store; to make one: corroborate ingest REPORTS… --store {store}',
    es: 'No existe la colección {store}. Si está en otro lugar, nómbrela con --store; para crear una: corroborate ingest INFORMES… --store {store}',
  },
  'collection-no-story': {
    en: 'The collection has no story {story}. corroborate stories lists them.',
    es: 'La colección no tiene la historia {story}. corroborate stories las lista.',
  },
  'collection-no-report': {
    en: 'The collection has no report {report}. corroborate search WORDS finds reports.',
    es: 'La colección no tiene el informe {report}. corroborate search PALABRAS encuentra informes.',
  },
  'collection-ambiguous': {
    en: '{said} begins several ids: {could}. Give more of the one that you mean.',
    es: '{said} es el comienzo de varios identificadores: {could}. Escriba algo más del que busca.',
  },
  'correction-nowhere': {
    en: '{name}: a correction names {report}, which is no report of this collection. It was left out.',
    es: '{name}: una corrección nombra {report}, que no es un informe de esta colección. Se dejó fuera.',
  },
  'ingest-corrected': {
    en: 'Corrections laid down or taken back: {corrections}.',
    es: 'Correcciones anotadas o retiradas: {corrections}.',
  },
  'forget-why': {
    en: 'Say why it is to be forgotten: the journal keeps the reason. For example: --why "court order of 3 May"',
    es: 'Diga por qué se ha de olvidar: el diario guarda la razón. Por ejemplo: --why "orden judicial del 3 de mayo"',
  },
  'forget-done': {
    en: 'Forgotten: sources {sources}, reports {reports}. Stories that are other now: {stories}.',
    es: 'Olvidado: fuentes {sources}, informes {reports}. Historias que cambian: {stories}.',
  },
  'source-kept-out': {
    en: '{name} is kept out of this collection since {day}: it was forgotten for good. corroborate ingest --readmit takes it in again.',
    es: '{name} queda fuera de esta colección desde {day}: se olvidó para siempre. corroborate ingest --readmit lo admite de nuevo.',
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
  'ingest-done': {
    en: 'Taken in: {taken}, of which {fresh} new. Put into stories: {placed}. Stories that are new or have changed: {stories}. Not read: {failed}.',
    es: 'Recibidos: {taken}, de ellos {fresh} nuevos. Puestos en historias: {placed}. Historias nuevas o cambiadas: {stories}. Sin leer: {failed}.',
  },
  'ingest-next': {
    en: 'corroborate stories lists them, corroborate show STORY prints one.',
    es: 'corroborate stories las lista, corroborate show HISTORIA muestra una.',
  },
  'ingest-comparing': {
    en: 'accounts of stories that have changed',
    es: 'relatos de historias que cambiaron',
  },
  'ingest-more': {
    en: 'and {count} more',
    es: 'y {count} más',
  },
  'ingest-stopping': {
    en: 'Stopping when what is under way is written. Interrupt again to end at once; nothing that was taken in is lost.',
    es: 'Se detiene cuando lo que está en curso se haya escrito. Interrumpa otra vez para terminar ya; nada de lo recibido se pierde.',
  },
  'ingest-stopped': {
    en: 'Stopped before the end. The same command goes on where it was.',
    es: 'Detenido antes del final. La misma orden sigue donde estaba.',
  },
  'stories-count': {
    en: 'Stories: {shown} of {all}.',
    es: 'Historias: {shown} de {all}.',
  },
  'stories-line': {
    en: 'Reports: {reports}',
    es: 'Informes: {reports}',
  },
  'stories-more': {
    en: 'There are more: --limit shows more of them, --text, --from and --to fewer.',
    es: 'Hay más: --limit muestra más, y --text, --from y --to menos.',
  },
  'search-count': {
    en: 'Reports found: {count}, the latest first.',
    es: 'Informes encontrados: {count}, primero los más recientes.',
  },
  'search-more': {
    en: 'There are more than these {count}: --limit shows more of them, --from, --to, --outlet and --story fewer.',
    es: 'Hay más que estos {count}: --limit muestra más, y --from, --to, --outlet y --story menos.',
  },
  'search-none': {
    en: 'No report holds all of these words. A word with * behind it stands for all that begin so.',
    es: 'Ningún informe contiene todas estas palabras. Una palabra con * detrás vale por todas las que empiezan así.',
  },
  'merge-done': {
    en: 'They are one story now: {story}. It stays so, whatever comes in.',
    es: 'Ahora son una sola historia: {story}. Así queda, llegue lo que llegue.',
  },
  'split-done': {
    en: 'These reports are now in: {stories}. It stays so, whatever comes in.',
    es: 'Estos informes están ahora en: {stories}. Así queda, llegue lo que llegue.',
  },
  'correct-done': {
    en: 'Corrections of {story}: {count} taken over. corroborate show {story} tells what they changed.',
    es: 'Correcciones de {story}: {count} incorporadas. corroborate show {story} dice qué cambiaron.',
  },
  'backup-done': {
    en: 'Wrote the whole collection to {file}.',
    es: 'Se escribió toda la colección en {file}.',
  },
  'restore-done': {
    en: '{store} now holds {reports} reports in {stories} stories.',
    es: '{store} contiene ahora {reports} informes en {stories} historias.',
  },
  'check-holds': {
    en: 'All holds: {sources} sources, {reports} reports, {stories} stories.',
    es: 'Todo se cumple: {sources} fuentes, {reports} informes, {stories} historias.',
  },
  'check-failed': {
    en: '{errors} things do not hold. Make a backup of the file before you do anything else.',
    es: '{errors} cosas no se cumplen. Haga una copia del archivo antes de nada.',
  },
  'ingest-left': {
    en: 'Taken in: {taken}, of which {fresh} new. Jobs that wait for workers: {waiting}. corroborate worker starts one.',
    es: 'Recibidos: {taken}, de ellos {fresh} nuevos. Trabajos que esperan: {waiting}. corroborate worker inicia un trabajador.',
  },
  'worker-started': {
    en: 'Working on {store} until interrupted. Another one on any machine takes the same command.',
    es: 'Trabajando en {store} hasta que se interrumpa. Otro, en cualquier máquina, toma la misma orden.',
  },
  'worker-begun': {
    en: 'Version {version} ({fingerprint}). Sources that wait: {waiting}.',
    es: 'Versión {version} ({fingerprint}). Fuentes en espera: {waiting}.',
  },
  'worker-otherwise': {
    en: '{sources} of them were read by another version, and are read anew. Run the same version on every machine: two that differ would go on reading after each other.',
    es: '{sources} de ellas las leyó otra versión, y se leen de nuevo. Use la misma versión en todas las máquinas: dos distintas seguirían leyendo una tras otra.',
  },
  'worker-stopping': {
    en: 'Stopping when what was begun is done.',
    es: 'Se detiene cuando lo empezado esté hecho.',
  },
  'worker-done': {
    en: 'Read: {read}. Put into stories: {placed}.',
    es: 'Leídos: {read}. Puestos en historias: {placed}.',
  },
  'worker-again': {
    en: 'Something went wrong and is tried again ({detail}).',
    es: 'Algo falló y se intenta de nuevo ({detail}).',
  },
} as const satisfies Record<string, { readonly en: string; readonly es: string }>
