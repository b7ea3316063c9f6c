import { scan } from '../../text/scan.ts'
import type { Markup } from '../html/source-text.ts'

/** What a parser of HTML closes by itself. */
const voidTags = /^(?:br|hr|img|link|meta|input|col|area|base|embed|source|track|wbr)$/iu

/**
 * XML for a parser of HTML, which takes no tag to close itself: each such tag gets an end of its own, and every place still leads
 * to where it stood.
 * @example expanded('<a x="1"/><b>c</b>').text // '<a x="1"></a><b>c</b>'
 */
export const expanded = (xml: string): Markup => {
  const parts: string[] = []
  /** Places in the new text behind which everything stands so many units further on. */
  const shifts: { readonly at: number; readonly by: number }[] = []
  let [done, by] = [0, 0]
  for (const match of scan(/<([\p{L}_][\w:.-]*)((?:\s[^<>]{0,4000})?)\/>/gu, xml)) {
    const [whole, name = '', attributes = ''] = match
    if (voidTags.test(name)) continue
    const closed = `<${name}${attributes}></${name}>`
    parts.push(xml.slice(done, match.index), closed)
    done = match.index + whole.length
    by += closed.length - whole.length
    shifts.push({ at: done + by, by })
  }
  parts.push(xml.slice(done))
  return { text: parts.join(''), placeOf: (place) => place - shiftAt(shifts, place) }
}

const shiftAt = (shifts: readonly { readonly at: number; readonly by: number }[], place: number): number => {
  let [low, high] = [0, shifts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (shifts[middle]!.at <= place) low = middle + 1
    else high = middle
  }
  return shifts[low - 1]?.by ?? 0
}
