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
} as const satisfies Record<string, { readonly en: string; readonly es: string }>

export type MessageCode = keyof typeof messages
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
