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
