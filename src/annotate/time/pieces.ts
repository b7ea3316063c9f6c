import { matchAt } from '../../text/scan.ts'

const shapes =
  /\d{4}([/.-])\d{1,2}\1\d{1,2}(?![\d/-])|[1-9]\/[2-9](?![\d/])|[¼½¾]|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d\d)(?![\d/])|\d{1,2}\/\d{1,2}, ?\d{4}(?![\d/])|(?:\d\d)?\d0['’]?s(?!\p{L})|['’]\d\d(?![\d\p{L}])|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,2}: \d\d(?=\s?[aApP]\.?\s?[mM](?!\p{L}))|\d{1,2}[hH]\d\d(?![\d\p{L}])|\d+(?:[.,]\d+)+|\d+(?:(?:st|nd|rd|th|ro|do|er|ra|da)(?!\p{L})|\.?[ºª°])|\d+|[aApP]\.\s?[mM]\.?(?!\p{L})|\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}\d]*|[^\s]/uy

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0xfeff

export const nextSolid = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Letters of the Latin alphabets; the others, and marks, are told by the expression. */
export const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** Where a word of Latin letters ends that has no point within ("a.m."): most words, read without the expression. */
export const plainWordEnd = (text: string, start: number, to: number): number | null => {
  let at = start
  while (at < to && isLatin(text.charCodeAt(at))) at++
  if (at === start) return null
  const next = at < to ? text.charCodeAt(at) : 32
  const isPlain = next < 128 && !(next >= 48 && next <= 57) && !(next === 46 && at === start + 1)
  return isPlain || isSpace(next) || next === 0x2019 || next === 0x201d ? at : null
}

export const shapeEnd = (text: string, start: number, to: number): number => {
  const found = matchAt(shapes, text, start)
  return found === null || found[0].length === 0 ? start + 1 : Math.min(to, start + found[0].length)
}
