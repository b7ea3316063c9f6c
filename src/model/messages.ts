import { collectionMessages } from './collection-messages.ts'
import { storeMessages } from './store-messages.ts'

import { serverMessages } from './server-messages.ts'

/**
 * Every message of ours outside the account itself: errors that are thrown and diagnostics that
 * travel with a dossier, in the reader's language. `{name}` is filled from the params. An error says
 * what to do instead.
 */
export const messages = {
  'pipeline-order': {
    en: 'The step "{step}" needs the layer "{layer}", which no step before it makes. Move it behind the step that does.',
    es: 'El paso «{step}» necesita la capa «{layer}», que ningún paso anterior produce. Colóquelo detrás del que la produce.',
  },
  'pipeline-twice': {
    en: 'The steps "{first}" and "{second}" both make the layer "{layer}". A layer has one maker: remove one of them.',
    es: 'Los pasos «{first}» y «{second}» producen la capa «{layer}». Una capa tiene un solo productor: quite uno.',
  },
  'step-failed': {
    en: 'The step "{step}" failed on this report ({detail}); what it would have found is missing.',
    es: 'El paso «{step}» falló con este informe ({detail}); falta lo que habría encontrado.',
  },
  'step-out-of-bounds': {
    en: 'The step "{step}" gave a span outside the text in layer "{layer}"; it was left out.',
    es: 'El paso «{step}» dio un tramo fuera del texto en la capa «{layer}»; se omitió.',
  },
  internal: {
    en: 'Something went wrong that is not your fault ({detail}). Please report it; CORROBORATE_DEBUG=1 prints where.',
    es: 'Algo falló y no es culpa suya ({detail}). Por favor, comuníquelo; CORROBORATE_DEBUG=1 indica dónde.',
  },
  'output-failed': {
    en: 'Cannot write {file} ({detail}). Give another place with --output, or leave it out to print.',
    es: 'No se puede escribir {file} ({detail}). Indique otro lugar con --output, u omítalo para imprimir.',
  },
  'page-on-terminal': {
    en: 'A page is for a browser: --output FILE.html writes it to a file to open there.',
    es: 'Una página es para un navegador: --output ARCHIVO.html la escribe en un archivo que abrir en él.',
  },
  'dossier-unreadable': {
    en: '{file} is no dossier that this version can open ({detail}). Write one with: corroborate read REPORTS… --format json --output {file}',
    es: '{file} no es un dossier que esta versión pueda abrir ({detail}). Escriba uno con: corroborate read INFORMES… --format json --output {file}',
  },
  'folder-unreadable': {
    en: 'Cannot look into {folder} ({detail}). Give a folder that holds reports.',
    es: 'No se puede abrir {folder} ({detail}). Indique una carpeta que contenga informes.',
  },
  'folder-empty': {
    en: '{folder} holds no report. Put text, HTML, PDF or DOCX files into it first.',
    es: '{folder} no contiene ningún informe. Ponga primero archivos de texto, HTML, PDF o DOCX.',
  },
  'reports-json-exists': {
    en: '{file} is there already and was not changed. Edit it, or remove it and run this again.',
    es: '{file} ya existe y no se modificó. Edítelo, o bórrelo y repita la orden.',
  },
  'reports-json-written': {
    en: 'Wrote {file} with {count} reports. Fill in what is null where you know it, then: corroborate read the folder.',
    es: 'Se escribió {file} con {count} informes. Complete lo que sea null donde lo sepa, y luego use corroborate read con la carpeta.',
  },
  'rules-unknown': {
    en: '--rules "{list}" names a rule that there is not. There are: {known}; "conservative" stands for all.',
    es: '--rules «{list}» nombra una regla que no existe. Existen: {known}; «conservative» las reúne todas.',
  },
  'corrections-broken': {
    en: '{name} is no list of corrections ({detail}). It must hold a list of objects with "kind", "who", "when" and "why"; docs/corrections.md shows one.',
    es: '{name} no es una lista de correcciones ({detail}). Debe contener una lista de objetos con "kind", "who", "when" y "why"; docs/corrections.md muestra una.',
  },
  'corrections-entry': {
    en: '{name}: correction {entry} was left out: {detail}.',
    es: '{name}: se omitió la corrección {entry}: {detail}.',
  },
  'correction-lost': {
    en: 'A correction by {who} no longer finds its words “{words}” ({detail}); it was not applied. Quote the words as they stand now, with more before and behind them.',
    es: 'Una corrección de {who} ya no encuentra sus palabras «{words}» ({detail}); no se aplicó. Cite las palabras como están ahora, con más texto antes y después.',
  },
  'verify-seal': {
    en: 'The dossier was changed after it was sealed: its hash is another.',
    es: 'El dossier se modificó después de sellarse: su hash es otro.',
  },
  'verify-unsealed': {
    en: 'The dossier has no seal; write it with corroborate read … --format json to have one.',
    es: 'El dossier no tiene sello; escríbalo con corroborate read … --format json para tenerlo.',
  },
  'verify-manifest': {
    en: 'The dossier is not the one of the manifest: its hash is another.',
    es: 'El dossier no es el del manifiesto: su hash es otro.',
  },
  'verify-report-added': {
    en: 'The manifest does not list the report {report}.',
    es: 'El manifiesto no incluye el informe {report}.',
  },
  'verify-report-changed': {
    en: 'The report {report} is not the one of the manifest.',
    es: 'El informe {report} no es el del manifiesto.',
  },
  'verify-report-gone': {
    en: 'The report {report} of the manifest is not in the dossier.',
    es: 'El informe {report} del manifiesto no está en el dossier.',
  },
  'verify-text': {
    en: 'The text of report {report} was changed: its hash is another.',
    es: 'El texto del informe {report} se modificó: su hash es otro.',
  },
  'verify-no-report': {
    en: '{item} cites the report {report}, which is not there.',
    es: '{item} cita el informe {report}, que no está.',
  },
  'verify-bounds': {
    en: '{item} cites {report} at {start}–{end}, which is outside its text.',
    es: '{item} cita {report} en {start}–{end}, fuera de su texto.',
  },
  'verify-words': {
    en: '{item} cites words that do not stand in {report} at {start}–{end}.',
    es: '{item} cita palabras que no están en {report} en {start}–{end}.',
  },
  'verify-withheld': {
    en: '{count} citations were not checked: the texts are withheld.',
    es: 'No se comprobaron {count} citas: los textos no se dan.',
  },
  'verify-twice': {
    en: 'The id {item} stands for two things.',
    es: 'El id {item} designa dos cosas.',
  },
  'verify-no-item': {
    en: '{item} names {id}, which is not there.',
    es: '{item} nombra {id}, que no está.',
  },
  'verify-status': {
    en: 'The status of {item} does not follow from what it cites.',
    es: 'La situación de {item} no se sigue de lo que cita.',
  },
  'verify-value': {
    en: 'The figure {item} has another value than the number that it was read from.',
    es: 'La cifra {item} tiene otro valor que el número del que se leyó.',
  },
  'verify-file': {
    en: '{file} is not the file that was read: its hash is another.',
    es: '{file} no es el archivo que se leyó: su hash es otro.',
  },
  'verify-file-missing': {
    en: '{file} was not checked: it is not there. --reports FOLDER says where the files are.',
    es: 'No se comprobó {file}: no está. --reports CARPETA indica dónde están los archivos.',
  },
  'verify-signature': {
    en: 'The signature is not of this dossier.',
    es: 'La firma no es de este dossier.',
  },
  'verify-other-key': {
    en: 'The dossier is signed with another key.',
    es: 'El dossier está firmado con otra clave.',
  },
  'verify-unsigned': {
    en: 'The dossier is not signed.',
    es: 'El dossier no está firmado.',
  },
  'verify-holds': {
    en: 'All holds: {reports} reports, every citation at its place.',
    es: 'Todo se cumple: {reports} informes, cada cita en su sitio.',
  },
  'verify-failed': {
    en: '{errors} things do not hold.',
    es: '{errors} cosas no se cumplen.',
  },
  'key-unusable': {
    en: '{file} is no Ed25519 private key that can sign ({detail}). openssl genpkey -algorithm ed25519 -out KEY.pem makes one.',
    es: '{file} no es una clave privada Ed25519 con la que firmar ({detail}). openssl genpkey -algorithm ed25519 -out CLAVE.pem crea una.',
  },
  'manifest-unreadable': {
    en: '{file} is no manifest ({detail}). Write one with corroborate read … --manifest {file}',
    es: '{file} no es un manifiesto ({detail}). Escriba uno con corroborate read … --manifest {file}',
  },
  'report-empty': {
    en: '{name} is empty: there is nothing to read. Save it again, or leave it out.',
    es: '{name} está vacío: no hay nada que leer. Guárdelo de nuevo o quítelo.',
  },
  'report-binary': {
    en: '{name} is not a text. Give a report as plain text, HTML, PDF or DOCX.',
    es: '{name} no es un texto. Dé el informe como texto, HTML, PDF o DOCX.',
  },
  'report-damaged': {
    en: '{name} could not be read as {kind} ({detail}). Save it again, or give its text as a .txt file.',
    es: '{name} no pudo leerse como {kind} ({detail}). Guárdelo de nuevo o dé su texto en un archivo .txt.',
  },
  'report-too-large': {
    en: '{name} is larger than {limit} when unpacked and was not read. Give its text as a .txt file.',
    es: '{name} ocupa más de {limit} al descomprimirse y no se leyó. Dé su texto en un archivo .txt.',
  },
  'report-no-text': {
    en: '{name} holds no text, perhaps only pictures of pages. Run text recognition over it first, or give its text as a .txt file.',
    es: '{name} no contiene texto, quizá solo imágenes de páginas. Pásele antes un reconocimiento de texto o dé su texto en un archivo .txt.',
  },
  'report-no-article': {
    en: 'No article was found in {name}; its words are kept, but not read. Save the page of the article itself, or give its text as a .txt file.',
    es: 'No se encontró ningún artículo en {name}; sus palabras se conservan, pero no se leen. Guarde la página del artículo o dé su texto en un archivo .txt.',
  },
  'report-encoding': {
    en: 'Some bytes of {name} are no text in {encoding} and show as \ufffd. Save the file as UTF-8.',
    es: 'Algunos bytes de {name} no son texto en {encoding} y aparecen como \ufffd. Guarde el archivo en UTF-8.',
  },
  'report-double-encoding': {
    en: '{name} was decoded wrongly before it was saved (accents and quotation marks are broken); it is read as it stands. Save it again from the source as UTF-8.',
    es: '{name} se decodificó mal antes de guardarse (tildes y comillas están rotas); se lee tal cual. Guárdelo de nuevo desde el original en UTF-8.',
  },
  'report-language-unsupported': {
    en: '{name} is in a language that is not read yet ({language}); it is kept and compared for copying only. If it is in English or Spanish, say so with --lang.',
    es: '{name} está en un idioma que todavía no se lee ({language}); se conserva y solo se compara en busca de copias. Si está en inglés o español, indíquelo con --lang.',
  },
  'report-too-long': {
    en: '{name} has {length} characters, more than any report ({longest} at most); it is kept and compared for copying only. If it holds several reports, put each into a file of its own.',
    es: '{name} tiene {length} caracteres, más que cualquier informe ({longest} como máximo); se conserva y solo se compara en busca de copias. Si contiene varios informes, ponga cada uno en su propio archivo.',
  },
  'report-language-unknown': {
    en: '{name} has too few words to tell its language; it is kept, but not read. Say the language with --lang en or --lang es.',
    es: '{name} tiene muy pocas palabras para saber su idioma; se conserva, pero no se lee. Indique el idioma con --lang en o --lang es.',
  },
  'report-language-detection-differs': {
    en: '{name} is given as {given}, but reads like {detected}; it is read as {given}. Correct the language in reports.json, or with --lang.',
    es: '{name} figura como {given}, pero parece {detected}; se lee como {given}. Corrija el idioma en reports.json o con --lang.',
  },
  'known-facts-broken': {
    en: '{name} could not be read ({detail}). It must hold a JSON list such as [{"file": "a.txt", "outlet": null, "published": "2023-01-30", "language": "en"}]. Put it right, or write a new one with "corroborate new FOLDER".',
    es: '{name} no pudo leerse ({detail}). Debe contener una lista JSON como [{"file": "a.txt", "outlet": null, "published": "2023-01-30", "language": "es"}]. Corríjalo o escriba uno nuevo con «corroborate new CARPETA».',
  },
  'known-facts-entry': {
    en: 'Entry {entry} of {name} was not used as it stands: {detail}. Correct it there.',
    es: 'La entrada {entry} de {name} no se usó tal como está: {detail}. Corríjala allí.',
  },
  'input-missing': {
    en: 'There is no file or folder "{name}". Check the path; the other reports are read.',
    es: 'No existe el archivo o la carpeta «{name}». Revise la ruta; los demás informes se leen.',
  },
  'input-no-match': {
    en: 'No file matches "{name}". Check the pattern, and that the shell has not changed it (put it in quotes).',
    es: 'Ningún archivo coincide con «{name}». Revise el patrón y que la consola no lo haya cambiado (póngalo entre comillas).',
  },
  'input-unreadable': {
    en: '"{name}" could not be opened ({detail}). Check that you may read it.',
    es: '«{name}» no pudo abrirse ({detail}). Compruebe que tiene permiso para leerlo.',
  },
  'input-too-large': {
    en: '{name} is larger than {limit} and was not read. Give the text of the article alone.',
    es: '{name} ocupa más de {limit} y no se leyó. Dé solo el texto del artículo.',
  },
  'folder-no-reports': {
    en: 'The folder "{name}" holds no reports (.txt, .md, .html, .pdf, .docx, .xml or .ninjs), or its reports.json lists none. Put the reports there, or name them one by one.',
    es: 'La carpeta «{name}» no contiene informes (.txt, .md, .html, .pdf, .docx, .xml o .ninjs), o su reports.json no lista ninguno. Ponga allí los informes o nómbrelos uno a uno.',
  },
  'address-malformed': {
    en: '{address} is no address. Give one such as https://example.org/article.',
    es: '{address} no es una dirección. Dé una como https://example.org/articulo.',
  },
  'address-scheme': {
    en: '{address} leads to {scheme}, which is not read. Give an http or https address, or a file.',
    es: '{address} lleva a {scheme}, que no se lee. Dé una dirección http o https, o un archivo.',
  },
  'address-private': {
    en: '{address} leads to {host}, which is not on the public internet, and was not read. Save the page and give it as a file.',
    es: '{address} lleva a {host}, que no está en la internet pública, y no se leyó. Guarde la página y dela como archivo.',
  },
  'address-dead': {
    en: '{address} could not be reached ({detail}). Check the address and the connection, or save the page and give it as a file.',
    es: 'No se pudo llegar a {address} ({detail}). Revise la dirección y la conexión, o guarde la página y dela como archivo.',
  },
  'address-status': {
    en: '{address} answered with status {status} and gave no article. Open it in a browser, save the page and give it as a file.',
    es: '{address} respondió con el estado {status} y no dio ningún artículo. Ábrala en un navegador, guarde la página y dela como archivo.',
  },
  'address-redirects': {
    en: '{address} was redirected more than {most} times and was not read. Give the address that a browser ends at.',
    es: '{address} se redirigió más de {most} veces y no se leyó. Dé la dirección a la que llega un navegador.',
  },
  'address-timeout': {
    en: '{address} did not answer within {seconds} seconds. Try again later, or save the page and give it as a file.',
    es: '{address} no respondió en {seconds} segundos. Inténtelo más tarde o guarde la página y dela como archivo.',
  },
  'address-too-large': {
    en: '{address} is larger than {limit} and was not read. Save the text of the article and give it as a file.',
    es: '{address} ocupa más de {limit} y no se leyó. Guarde el texto del artículo y delo como archivo.',
  },
  'address-unasked': {
    en: '{address} was not read: this page asks nothing of the network. Save the page that it leads to and give it as a file.',
    es: '{address} no se leyó: esta página no pide nada a la red. Guarde la página a la que lleva y dela como archivo.',
  },
  ...serverMessages,
  'archive-too-large': {
    en: '{name} unpacks to more than {limit}; what lies behind that was not read. Unpack it yourself and give the reports in parts.',
    es: '{name} ocupa más de {limit} al descomprimirse; lo que sigue no se leyó. Descomprímalo y dé los informes por partes.',
  },
  'archive-ratio': {
    en: '{name} unpacks to more than {most} times its size, as no archive of reports does; the rest was not read. If you trust it, unpack it yourself and give the folder.',
    es: '{name} se descomprime a más de {most} veces su tamaño, como ningún archivo de informes; el resto no se leyó. Si confía en él, descomprímalo y dé la carpeta.',
  },
  'archive-entries': {
    en: '{name} holds more than {most} entries; the rest was not read. Split it into smaller archives.',
    es: '{name} contiene más de {most} entradas; el resto no se leyó. Divídalo en archivos más pequeños.',
  },
  'archive-depth': {
    en: '{name} lies more than {most} archives deep and was not opened. Unpack the outer archives first.',
    es: '{name} está a más de {most} archivos de profundidad y no se abrió. Descomprima antes los archivos exteriores.',
  },
  'archive-lying': {
    en: '{name} is not as long as its archive says, so that what follows cannot be trusted; it was not read. Make the archive again.',
    es: '{name} no tiene la longitud que indica su archivo, así que no se puede confiar en lo que sigue; no se leyó. Cree de nuevo el archivo.',
  },
  'archive-name': {
    en: '{name} names a file outside of itself ({detail}) and was not opened. Make the archive again without such names.',
    es: '{name} nombra un archivo fuera de sí mismo ({detail}) y no se abrió. Cree de nuevo el archivo sin esos nombres.',
  },
  'archive-encrypted': {
    en: '{name} is locked with a password and was not read. Unpack it yourself and give the folder.',
    es: '{name} está protegido con contraseña y no se leyó. Descomprímalo y dé la carpeta.',
  },
  'archive-damaged': {
    en: '{name} is damaged ({detail}); what came before is read. Make or fetch the archive again.',
    es: '{name} está dañado ({detail}); lo anterior se lee. Cree o descargue de nuevo el archivo.',
  },
  'archive-no-reports': {
    en: '{name} holds no reports (.txt, .md, .html, .pdf, .docx, .xml, or pages of a web archive).',
    es: '{name} no contiene informes (.txt, .md, .html, .pdf, .docx, .xml o páginas de un archivo web).',
  },
  'feed-broken': {
    en: '{name} is a feed that cannot be read ({detail}). Open it in a browser; if it is whole there, save it and give it as a file.',
    es: '{name} es un canal que no se puede leer ({detail}). Ábralo en un navegador; si allí está completo, guárdelo y délo como archivo.',
  },
  'feed-empty': {
    en: 'The feed {name} has no items.',
    es: 'El canal {name} no tiene elementos.',
  },
  'feed-item-bare': {
    en: 'The item "{item}" of the feed {name} has neither its text nor an address to fetch it from, and was left out.',
    es: 'El elemento «{item}» del canal {name} no tiene su texto ni una dirección de donde obtenerlo, y se omitió.',
  },
  'robots-refused': {
    en: '{address} was not fetched: the site asks programs not to (robots.txt). Open it in a browser, save the page and give it as a file.',
    es: '{address} no se descargó: el sitio pide a los programas que no lo hagan (robots.txt). Ábrala en un navegador, guarde la página y dela como archivo.',
  },
  'robots-unreachable': {
    en: '{address} was not fetched: the site could not say what programs may fetch (its robots.txt fails). Try again later.',
    es: '{address} no se descargó: el sitio no pudo decir qué pueden descargar los programas (su robots.txt falla). Inténtelo más tarde.',
  },
  ...collectionMessages,
  ...storeMessages,
} as const satisfies Record<string, { readonly en: string; readonly es: string }>

/** The name of a message that users see. */
export type MessageCode = keyof typeof messages
/** What fills the blanks of a message. */
export type MessageParams = Readonly<Record<string, string | number | null>>

/** The message of a code in the reader's language, blanks filled. */
export const messageOf = (code: MessageCode, params: MessageParams = {}, language: 'en' | 'es' = 'en'): string =>
  messages[code][language].replace(/\{(\w+)\}/g, (blank, name: string) => String(params[name] ?? blank))

/**
 * A broken call or broken I/O: what the user can put right. `exitCode` is what the command ends with
 * (1 failed, 2 wrong use).
 */
export class CorroborateError extends Error {
  override readonly name = 'CorroborateError'
  readonly code: MessageCode
  readonly params: MessageParams
  readonly exitCode: 1 | 2

  constructor(code: MessageCode, params: MessageParams = {}, exitCode: 1 | 2 = 1) {
    super(messageOf(code, params))
    this.code = code
    this.params = params
    this.exitCode = exitCode
  }
}
