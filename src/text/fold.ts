/**
 * Lower case without accents, for comparing words; ñ becomes n.
 * Not for offsets: the result can be shorter than the text.
 * @example fold('Rut Calderón') // 'rut calderon'
 */
export const fold = (text: string): string =>
  // Most words are plain ASCII, and normalising them costs more than looking.
  /^[\x00-\x7f]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
