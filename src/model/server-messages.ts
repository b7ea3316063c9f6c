/** What a server tells whom it refuses, and what its commands say: in the form of `messages`. */
export const serverMessages = {
  'host-unknown': {
    en: 'This server does not answer for the host "{host}". Use the address that it printed when it started, or start it with --name {host}.',
    es: 'Este servidor no responde por el host «{host}». Use la dirección que mostró al arrancar, o arránquelo con --name {host}.',
  },
  'origin-foreign': {
    en: 'The request came from another site ({origin}) and was not done. Do it from a page of this server.',
    es: 'La petición vino de otro sitio ({origin}) y no se hizo. Hágala desde una página de este servidor.',
  },
  'token-missing': {
    en: 'This needs a token with the scope "{scope}". Sign in, or send it as "Authorization: Bearer TOKEN"; corroborate token add NAME --scope {scope} makes one.',
    es: 'Esto requiere un token con el permiso «{scope}». Inicie sesión o envíelo como "Authorization: Bearer TOKEN"; corroborate token add NOMBRE --scope {scope} crea uno.',
  },
  'token-unknown': {
    en: 'The token is unknown, expired or revoked. Ask whoever runs the server for a new one.',
    es: 'El token es desconocido, caducó o fue revocado. Pida uno nuevo a quien administra el servidor.',
  },
  'token-scope': {
    en: 'The token may not do this: it lacks the scope "{scope}". Ask whoever runs the server for one that has it.',
    es: 'El token no permite esto: le falta el permiso «{scope}». Pida a quien administra el servidor uno que lo tenga.',
  },
  'too-many': {
    en: 'Too many requests. Try again in {seconds} seconds.',
    es: 'Demasiadas peticiones. Inténtelo de nuevo en {seconds} segundos.',
  },
  'body-too-large': {
    en: 'The request is larger than {limit} and was not read. Send less at once.',
    es: 'La petición ocupa más de {limit} y no se leyó. Envíe menos de una vez.',
  },
  'headers-too-large': {
    en: 'The headers of the request are larger than {limit}. Send fewer, or shorter ones.',
    es: 'Las cabeceras de la petición ocupan más de {limit}. Envíe menos, o más cortas.',
  },
  'too-slow': {
    en: 'The request was not whole within {seconds} seconds, and was given up. Send it again over a better connection, or in parts.',
    es: 'La petición no llegó completa en {seconds} segundos y se abandonó. Envíela de nuevo con mejor conexión, o por partes.',
  },
  'request-broken': {
    en: 'This is no HTTP request that can be read.',
    es: 'Esto no es una petición HTTP que se pueda leer.',
  },
  'media-type': {
    en: 'The request has the media type {type}; this takes {wanted}.',
    es: 'La petición tiene el tipo {type}; aquí se acepta {wanted}.',
  },
  'method-unknown': {
    en: 'The method {method} is not for this address.',
    es: 'El método {method} no es para esta dirección.',
  },
  'address-unknown': {
    en: 'There is nothing at {address}. The start page lists the stories; /openapi.json describes the interface.',
    es: 'No hay nada en {address}. La página de inicio lista las historias; /openapi.json describe la interfaz.',
  },
  'request-invalid': {
    en: 'The request is not as it must be: {detail}.',
    es: 'La petición no es como debe ser: {detail}.',
  },
  'form-stale': {
    en: 'The form was not made by this server, or is too old. Load the page again and send it anew.',
    es: 'El formulario no es de este servidor o es demasiado antiguo. Cargue de nuevo la página y envíelo otra vez.',
  },
  'story-unknown': {
    en: 'There is no story {id}.',
    es: 'No existe la historia {id}.',
  },
  'dossier-none': {
    en: 'The story {id} has no dossier yet. It is made when its reports are read: try again soon.',
    es: 'La historia {id} todavía no tiene dossier. Se hace cuando se leen sus informes: vuelva a intentarlo pronto.',
  },
  'report-unknown': {
    en: 'There is no report {id}.',
    es: 'No existe el informe {id}.',
  },
  'bytes-none': {
    en: 'The file of report {id} is not kept here.',
    es: 'El archivo del informe {id} no se conserva aquí.',
  },
  'ingest-unknown': {
    en: 'There is no running or recent work {id}. The server forgets what is long done.',
    es: 'No existe ningún trabajo en curso o reciente {id}. El servidor olvida lo que terminó hace tiempo.',
  },
  'correction-unknown': {
    en: 'The story {story} has no correction {id}.',
    es: 'La historia {story} no tiene ninguna corrección {id}.',
  },
  'correction-invalid': {
    en: 'This is no correction: {detail}. docs/corrections.md shows the kinds.',
    es: 'Esto no es una corrección: {detail}. docs/corrections.md muestra los tipos.',
  },
  'cursor-invalid': {
    en: 'The cursor is none that this list gave. Leave it out to start anew.',
    es: 'El cursor no es uno que haya dado esta lista. Omítalo para empezar de nuevo.',
  },
  'item-unknown': {
    en: 'The dossier has no item {id}.',
    es: 'El dossier no tiene ningún elemento {id}.',
  },
  'format-unknown': {
    en: 'There is no format "{format}". There are: {known}.',
    es: 'No existe el formato «{format}». Existen: {known}.',
  },
  'pattern-invalid': {
    en: 'The pattern cannot be used ({detail}). It is in the syntax of RE2: no back-references, no look-around.',
    es: 'El patrón no puede usarse ({detail}). Sigue la sintaxis de RE2: sin referencias atrás ni miradas alrededor.',
  },
  'pattern-large': {
    en: 'The pattern is too large: at most {most} characters, and no large repetitions of repetitions. Make it smaller.',
    es: 'El patrón es demasiado grande: como máximo {most} caracteres y sin grandes repeticiones de repeticiones. Redúzcalo.',
  },
  busy: {
    en: 'The server has as much to do as it takes at once. Try again in {seconds} seconds.',
    es: 'El servidor ya tiene todo el trabajo que acepta a la vez. Inténtelo de nuevo en {seconds} segundos.',
  },
  'nothing-given': {
    en: 'Nothing was given to read. Choose files, paste a text, or write an address.',
    es: 'No se dio nada que leer. Elija archivos, pegue un texto o escriba una dirección.',
  },
  'upload-name': {
    en: '"{name}" is no name of a file. Give one without folders, such as report.html.',
    es: '«{name}» no es un nombre de archivo. Dé uno sin carpetas, como informe.html.',
  },
  'server-failed': {
    en: 'Something went wrong here that is not your fault; it was written to the log under {id}.',
    es: 'Algo falló aquí y no es culpa suya; se anotó en el registro con {id}.',
  },
  'serve-no-token': {
    en: 'On {host} others can reach the server, and there is no token yet. Make one first: corroborate token add NAME --scope read,write',
    es: 'En {host} otros pueden llegar al servidor, y todavía no hay ningún token. Cree uno antes: corroborate token add NOMBRE --scope read,write',
  },
  'serve-port': {
    en: 'Cannot listen on {host}:{port} ({detail}). Give another port with --port.',
    es: 'No se puede escuchar en {host}:{port} ({detail}). Indique otro puerto con --port.',
  },
  'serve-running': {
    en: 'Serving {store} at {address} (Ctrl-C ends it)',
    es: 'Sirviendo {store} en {address} (Ctrl-C lo termina)',
  },
  'serve-plain': {
    en: 'Tokens travel unencrypted over plain http. Give --cert and --key, or put a proxy with TLS before it.',
    es: 'Los tokens viajan sin cifrar por http. Dé --cert y --key, o ponga delante un proxy con TLS.',
  },
  'tokens-unreadable': {
    en: '{file} is no list of tokens ({detail}). Restore it, or remove it and make new tokens.',
    es: '{file} no es una lista de tokens ({detail}). Restáurelo, o bórrelo y cree tokens nuevos.',
  },
  'token-made': {
    en: 'The token {name} ({scopes}), shown this once; only its hash is kept:',
    es: 'El token {name} ({scopes}), que se muestra solo esta vez; se guarda solo su hash:',
  },
  'token-exists': {
    en: 'There is a token named {name} already. Revoke it first, or choose another name.',
    es: 'Ya existe un token llamado {name}. Revóquelo antes o elija otro nombre.',
  },
  'token-none': {
    en: 'There is no token named {name}. corroborate token list shows them.',
    es: 'No existe ningún token llamado {name}. corroborate token list los muestra.',
  },
  'token-revoked': {
    en: 'The token {name} is revoked.',
    es: 'El token {name} queda revocado.',
  },
  'scope-unknown': {
    en: '"{scope}" is no scope. There are: {known}.',
    es: '«{scope}» no es un permiso. Existen: {known}.',
  },
} as const
