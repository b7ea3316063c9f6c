import { months } from './furniture-words.ts'
import { metadataDay } from './printed-date.ts'

/**
 * The day in an address of the usual form.
 * @example dayInAddress('https://elfaro.example/2021/05/03/puente') // '2021-05-03'
 */
export const dayInAddress = (address: string | null): string | null => {
  const numbers = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(address ?? '')
  if (numbers) return metadataDay(`${numbers[1]}-${numbers[2]}-${numbers[3]}`)
  const named = /\/((?:19|20)\d{2})\/(\p{L}{3,10})\/(\d{1,2})(?!\d)/u.exec(address?.toLowerCase() ?? '')
  return named && months.has(named[2]!) ? metadataDay(`${named[3]} ${named[2]} ${named[1]}`) : null
}
