/** Messages of a collection's store; `{file}` is the file or the address of the database. */
export const storeMessages = {
  'store-forbidden': {
    en: 'Cannot write to {file} ({detail}). Nothing was changed. Give a place that you may write to, or ask for the right to.',
    es: 'No se puede escribir en {file} ({detail}). No se cambió nada. Indique un lugar donde pueda escribir, o pida permiso.',
  },
  'store-busy': {
    en: '{file} is in use by another process that does not let go ({detail}). Nothing was changed. Wait until it is done, then try again.',
    es: 'Otro proceso usa {file} y no lo suelta ({detail}). No se cambió nada. Espere a que termine e inténtelo de nuevo.',
  },
  'store-tls': {
    en: 'No encrypted connection to {file} came about ({detail}). Put sslmode=verify-full and sslrootcert=FILE of its authority into the address; sslmode=no-verify encrypts without checking who answers.',
    es: 'No se logró una conexión cifrada con {file} ({detail}). Ponga sslmode=verify-full y sslrootcert=ARCHIVO de su autoridad en la dirección; sslmode=no-verify cifra sin comprobar quién responde.',
  },
  'store-disk': {
    en: 'The disk of {file} refused to read or write ({detail}). What was acknowledged before is kept. Look after the disk, then run: corroborate check',
    es: 'El disco de {file} no permitió leer o escribir ({detail}). Lo confirmado antes se conserva. Revise el disco y luego ejecute: corroborate check',
  },
  'store-full': {
    en: 'There is no room left for {file} ({detail}). What was acknowledged before is kept, nothing else was. Make room, then run the same command again.',
    es: 'No queda espacio para {file} ({detail}). Lo confirmado antes se conserva, y nada más. Libere espacio y repita la misma orden.',
  },
  'store-damaged': {
    en: '{file} is damaged ({detail}). Do not write to it; restore the last backup into a new store, or ask corroborate check what is left.',
    es: '{file} está dañado ({detail}). No escriba en él; restaure la última copia en un almacén nuevo, o vea con corroborate check qué queda.',
  },
  'store-cannot-open': {
    en: 'Cannot open {file} ({detail}). Give a file in a folder that is there and that you may write to.',
    es: 'No se puede abrir {file} ({detail}). Indique un archivo en una carpeta que exista y donde pueda escribir.',
  },
  'store-not-ours': {
    en: '{file} is no collection of Corroborate, and was not changed. Give another file.',
    es: '{file} no es una colección de Corroborate y no se modificó. Indique otro archivo.',
  },
  'store-not-there': {
    en: '{file} is not there. Check the path; corroborate ingest makes a collection, and corroborate backup a copy of one.',
    es: '{file} no existe. Compruebe la ruta; corroborate ingest crea una colección, y corroborate backup una copia de ella.',
  },
  'store-older': {
    en: '{file} was made by an earlier version. Open it once for writing, with corroborate ingest or corroborate check, to bring it up to date.',
    es: '{file} se creó con una versión anterior. Ábralo una vez para escribir, con corroborate ingest o corroborate check, para actualizarlo.',
  },
  'store-newer': {
    en: '{file} was made by a newer version of Corroborate, and was not changed. Use that version, or a newer one.',
    es: '{file} se creó con una versión más nueva de Corroborate y no se modificó. Use esa versión u otra posterior.',
  },
  'store-not-empty': {
    en: 'This store holds reports already, and was not changed. Restore a backup into a new store.',
    es: 'Este almacén ya contiene informes y no se modificó. Restaure la copia en un almacén nuevo.',
  },
  'store-backup-exists': {
    en: '{file} is there already and was not changed. Give a backup a name of its own.',
    es: '{file} ya existe y no se modificó. Dé a la copia un nombre propio.',
  },
  'store-needs': {
    en: 'A store in PostgreSQL needs packages that are not installed. Run: npm install {packages}',
    es: 'Un almacén en PostgreSQL necesita paquetes que no están instalados. Ejecute: npm install {packages}',
  },
  'store-queue-home': {
    en: 'Work is shared among workers only in PostgreSQL. Give --store postgres://…, or use corroborate ingest, which needs no workers.',
    es: 'El trabajo solo se reparte entre procesos en PostgreSQL. Use --store postgres://…, o corroborate ingest, que no los necesita.',
  },
  'store-work-lost': {
    en: 'Another worker has this work by now; what was done of it was not written. It needs nothing from you.',
    es: 'Otro proceso ya tiene este trabajo; lo hecho no se escribió. No hace falta que haga nada.',
  },
  'store-login': {
    en: '{file} does not let this user in ({detail}). Check the name and the password in the address.',
    es: '{file} no deja entrar a este usuario ({detail}). Revise el nombre y la contraseña de la dirección.',
  },
  'store-no-database': {
    en: '{file} has no such database ({detail}). Create one with: createdb NAME',
    es: '{file} no tiene esa base de datos ({detail}). Créela con: createdb NOMBRE',
  },
  'store-unreachable': {
    en: '{file} could not be reached ({detail}). What was acknowledged before is kept. Check that the server runs, then try again.',
    es: 'No se pudo llegar a {file} ({detail}). Lo confirmado antes se conserva. Compruebe que el servidor funciona e inténtelo de nuevo.',
  },
  'store-cursor': {
    en: '"{cursor}" is no place to go on from. Ask for the first page, and go on with what it gives as next.',
    es: '«{cursor}» no es un lugar desde donde seguir. Pida la primera página y siga con lo que dé como next.',
  },
  'store-desk-lost': {
    en: 'Another process assigned reports to stories at the same time; nothing was written. Run the same command again.',
    es: 'Otro proceso asignó informes a historias al mismo tiempo; no se escribió nada. Repita la misma orden.',
  },
  'store-report-unseated': {
    en: 'The report {report} was placed in no story; nothing was written.',
    es: 'El informe {report} no se colocó en ninguna historia; no se escribió nada.',
  },
  'store-report-unknown': {
    en: 'A story names the report {report}, which is not there; nothing was written.',
    es: 'Una historia nombra el informe {report}, que no está; no se escribió nada.',
  },
  'store-pages': {
    en: 'The database itself is damaged: {detail}.',
    es: 'La propia base de datos está dañada: {detail}.',
  },
  'store-no-bytes': {
    en: 'The source {id} has no bytes.',
    es: 'La fuente {id} no tiene bytes.',
  },
  'store-no-reading': {
    en: 'The report {id} has no reading.',
    es: 'El informe {id} no tiene lectura.',
  },
  'store-not-placed': {
    en: 'The source {id} counts as placed, but no report is.',
    es: 'La fuente {id} consta como colocada, pero su informe no lo está.',
  },
  'store-no-story': {
    en: 'The report {id} is in a story that is not there.',
    es: 'El informe {id} está en una historia que no existe.',
  },
  'store-story-count': {
    en: 'The story {id} has another number of reports than it says.',
    es: 'La historia {id} tiene un número de informes distinto del que dice.',
  },
  'store-story-retired': {
    en: 'The story {id} is there and retired at once.',
    es: 'La historia {id} existe y está retirada a la vez.',
  },
  'store-index': {
    en: 'The search knows {indexed} reports, and there are {reports}.',
    es: 'La búsqueda conoce {indexed} informes, y hay {reports}.',
  },
  'store-bytes': {
    en: 'The file {id} is not what was taken in: its hash is another.',
    es: 'El archivo {id} no es el que se guardó: su hash es otro.',
  },
  'store-reading': {
    en: 'The reading of the report {id} cannot be opened.',
    es: 'La lectura del informe {id} no se puede abrir.',
  },
} as const satisfies Record<string, { readonly en: string; readonly es: string }>
