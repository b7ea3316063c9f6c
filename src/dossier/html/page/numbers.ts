/**
 * A whole number as the reader writes it; quoted numbers stay as they are printed.
 * @example numberIn(12500, 'es') // '12.500'
 */
export const numberIn = (value: number, language: 'en' | 'es'): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '.')
