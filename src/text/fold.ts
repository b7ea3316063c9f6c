/**
 * Lower case without accents, for comparing words; ñ becomes n.
 * Not for offsets: the result can be shorter than the text.
 * @example fold('Rut Calderón') // 'rut calderon'
 */
export const fold = (text: string): string => {
  let isLower = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Most words are plain ASCII, and normalising them costs more than looking.
    if (code > 127)
      return text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
    if (code >= 65 && code <= 90) isLower = false
  }
  return isLower ? text : text.toLowerCase()
}
