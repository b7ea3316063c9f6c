import { scan } from '../text/scan.ts'
import { asItStands, MappedBuilder, type Mapped } from './mapped.ts'

/** Soft hyphens, zero-width characters, byte order and direction marks: they show nothing. */
const unseen = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ufffe\\uffff'
/** Controls other than tab, line feed and carriage return; the C1 range stays, as wrongly decoded text prints it. */
const controls = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f'
/** Everything that cleaning touches: one alternative a kind of change. */
const touched = new RegExp(
  `([${unseen}${controls}]+)|([\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+)|(\\r\\n?|[\\u0085\\u2028\\u2029])|` +
    `([^\\p{M}]?\\p{M}+|[\\u0340-\\u0344\\u0374\\u037e\\u0387\\u1f00-\\u1fff\\u2126\\u212a\\u212b\\u2329\\u232a\\uf900-\\ufaff])`,
  'gu',
)

/** A text of nothing but such characters stays as it is: most do, and are told so in one quick look. */
const plain = /^[\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/**
 * A source in one way of writing: composed characters (NFC), plain spaces, line feeds, nothing that
 * cannot be seen. Quotation marks and everything else stay as printed.
 * @example clean('se\u00adgún\u00a0la cuenta').text // 'según la cuenta'
 */
export const clean = (source: string): Mapped => cleanMapped(asItStands(source))

/** The same for a text that was put together from its source already. */
export const cleanMapped = (mapped: Mapped): Mapped => {
  if (plain.test(mapped.text)) return mapped
  const builder = new MappedBuilder()
  let done = 0
  for (const match of scan(touched, mapped.text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    builder.copy(mapped, { start: done, end: span.start })
    done = span.end
    const [whole, gone, space, line] = match
    if (gone !== undefined) continue
    const words = space !== undefined ? ' ' : line !== undefined ? '\n' : whole.normalize('NFC')
    if (words === whole) builder.copy(mapped, span)
    else putFor(builder, { mapped, span, words })
  }
  if (done === 0) return mapped
  builder.copy(mapped, { start: done, end: mapped.text.length })
  return builder.done()
}

/** Words that stand for a part of a mapped text, with the range of the source that this part has. */
const putFor = (
  builder: MappedBuilder,
  part: { mapped: Mapped; span: { start: number; end: number }; words: string },
) => {
  const probe = new MappedBuilder()
  probe.copy(part.mapped, part.span)
  const { pieces } = probe.done()
  builder.put(part.words, pieces[0]!.from, pieces.at(-1)!.to)
}
