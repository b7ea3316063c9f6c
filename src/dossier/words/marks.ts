/** A pair of quotation marks. */
export type Marks = readonly [open: string, close: string]

const opening = /^["“”„«‹‘'‚]|^``|^''/u
const closing = /(?:["”“»›’']|'')[.,;:!?…]?$/u
const double = /["“”„«»]|``/u

/**
 * Cited words in quotation marks. Words that carry marks at both ends stand as they are; where they
 * hold marks, the second pair is put around them, so that none stands doubled.
 * @example inMarks('a “peaceful” march', [['“', '”'], ['‘', '’']]) // '‘a “peaceful” march’'
 */
export const inMarks = (text: string, pairs: readonly [Marks, Marks]): string => {
  if (isQuoted(text)) return text
  const [open, close] = double.test(text) ? pairs[1] : pairs[0]
  return `${open}${text}${close}`
}

/** Marks at both ends that belong together: nothing between them closes the first one. */
const isQuoted = (text: string): boolean => {
  if (!opening.test(text) || !closing.test(text) || text.length < 3) return false
  const marks = text.match(/["“”„«»]|``|''/gu) ?? []
  return marks.length <= 2
}
