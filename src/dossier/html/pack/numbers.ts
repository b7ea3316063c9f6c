/** A number as a part of a page has it, the number that follows from the last one, or what begins or ends a "why". */
const signs = / data-n=(\d*)(?=[ >])|<details class=why>|<\/details>/g

/**
 * Parts are numbered in their order, and so are the reasons of all: where a number is the next of its kind,
 * it is left out.
 * @example withoutNumbers('<p data-n=1><p data-n=2><p data-n=9>') // '<p data-n=><p data-n=><p data-n=9>'
 */
export const withoutNumbers = (html: string): string =>
  inOrder(html, (written, next) =>
    Number(written) === next ? { shown: '', value: next } : { shown: written, value: Number(written) },
  )

/** Puts back the numbers that follow from those before them. */
export const withNumbers = (html: string): string =>
  inOrder(html, (written, next) =>
    written === '' ? { shown: String(next), value: next } : { shown: written, value: Number(written) },
  )

type Step = (written: string, next: number) => { readonly shown: string; readonly value: number }

const inOrder = (html: string, step: Step): string => {
  const last = { account: 0, why: 0 }
  let kind: keyof typeof last = 'account'
  return html.replace(signs, (sign, written: string | undefined) => {
    if (written === undefined) {
      kind = sign === '</details>' ? 'account' : 'why'
      return sign
    }
    const { shown, value } = step(written, last[kind] + 1)
    last[kind] = value
    return ` data-n=${shown}`
  })
}
