/** One quotation in several reports. */
export interface Quotation {
  readonly id: string
  readonly variants: readonly {
    readonly attribution: string
    /** Words of this variant that differ from the first one. */
    readonly changed: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  }[]
}
