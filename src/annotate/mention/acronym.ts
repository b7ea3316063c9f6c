/** Letters that stand for words: WSWS, EFE, U.N. Counter-example: XIX. */
export const isAcronym = (text: string): boolean =>
  !isSmallLetter(text.charCodeAt(1)) && acronym.test(text) && !roman.test(text)

const acronym = /^(?:\p{Lu}\.?){2,7}$/u

/** The number of a century, a congress or a pope. */
export const roman = /^[IVX]+$/

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
