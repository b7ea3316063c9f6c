import { cleanMapped } from '../clean.ts'
import { scan } from '../../text/scan.ts'
import { squeeze, type Hint, type Line } from '../lines.ts'
import { MappedBuilder } from '../mapped.ts'
import { elementNode, textNode, type Dom } from './dom.ts'

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HR LI MAIN NAV OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TD TFOOT TH THEAD TITLE TR UL'
  ).split(' '),
)
const unseenTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD TEXTAREA SELECT BUTTON INPUT AUDIO VIDEO CANVAS MATH'.split(
    ' ',
  ),
)

const tagHints: Readonly<Record<string, Hint>> = {
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  TD: 'item',
  TH: 'item',
  NAV: 'navigation',
}

/** What a page's makers call its parts, in class, id and the like. The first that fits decides. */
const nameHints: readonly (readonly [RegExp, Hint])[] = [
  [
    /caption|(?:photo|image|media|picture)[-_]?(?:credit|description|text|info)|wp-caption|pie-?(?:de-?)?foto|credito|photographer/iu,
    'caption',
  ],
  [/by-?line|(?:^|[\s_-])authors?(?:$|[\s_-]|name|info)|(?:^|[\s_-])firma(?:$|[\s_-])|contributor/iu, 'byline'],
  [
    /related|read-?(?:more|next|also)|more-?(?:on|stories|news)|recommend|relacionad|te-puede|lee-?(?:tambien|mas)|(?:^|[\s_-])promo|trending|most-?(?:read|popular)|outbrain|taboola/iu,
    'related',
  ],
  [/newsletter|sign-?up|subscri|suscri|boletin/iu, 'newsletter'],
  [/advert|(?:^|[\s_-])ads?(?:$|[\s_-])|sponsor|publicidad/iu, 'advertisement'],
  [/share|social|breadcrumb|(?:^|[\s_-])tags?(?:$|[\s_-])|toolbar|pagination|compartir/iu, 'navigation'],
  [/copyright/iu, 'copyright'],
]

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`

/** Long text under such a name is the article after all: a whole page can be called "social". */
const longest = 600

const hintOf = (element: Element, above: Hint | null): Hint | null => {
  if (above !== null && above !== 'item' && above !== 'heading') return above
  const name = nameOf(element)
  const named = name.length > 3 ? nameHints.find(([pattern]) => pattern.test(name))?.[1] : undefined
  if (named && (element.textContent ?? '').length <= longest) return named
  return tagHints[element.tagName.toUpperCase()] ?? above
}

/**
 * The lines of a part of a page: each block element begins one, so that words of two never run
 * together; each `br` does too. White space is single spaces.
 */
export const blockLines = (root: Node, dom: Dom): readonly Line[] => {
  const lines: Line[] = []
  let builder = new MappedBuilder()
  let gap = true
  let linked = 0
  const flush = (above: Hint | null, nextGap: boolean): void => {
    const words = cleanMapped(builder.done())
    const tight = squeeze(words, { start: 0, end: words.text.length })
    // A line that is one link leads to another report.
    const hint = isLink(tight.text, linked) && above !== 'navigation' ? 'related' : above
    builder = new MappedBuilder()
    linked = 0
    if (tight.text !== '') {
      lines.push({ words: tight, gap, full: false, hint })
      gap = nextGap
    } else gap ||= nextGap
  }
  const walk = (node: Node, hint: Hint | null, inLink = false): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === textNode) {
        dom.copy(child, builder)
        if (inLink) linked += lettersIn((child as Text).data)
      } else if (child.nodeType === elementNode) enter(child as Element, hint, inLink)
    }
  }
  const enter = (element: Element, above: Hint | null, inLink: boolean): void => {
    const tag = element.tagName.toUpperCase()
    if (unseenTags.has(tag)) return
    if (tag === 'BR') return flush(above, false)
    const link = inLink || (tag === 'A' && element.hasAttribute('href'))
    if (!blockTags.has(tag)) return walk(element, above, link)
    flush(above, tag !== 'LI' && tag !== 'TD' && tag !== 'TH')
    const hint = hintOf(element, above)
    walk(element, hint, link)
    flush(hint, tag !== 'LI' && tag !== 'TD' && tag !== 'TH')
  }
  if (root.nodeType === elementNode) walk(root, hintOf(root as Element, null))
  else walk(root, null)
  flush(null, true)
  return lines
}

const lettersIn = (text: string): number => {
  let letters = 0
  for (const match of scan(/[\p{L}\p{N}]+/gu, text)) letters += match[0].length
  return letters
}

/** Whether a line has nothing outside its links, and enough in them to be a headline. */
const isLink = (text: string, linked: number): boolean => linked >= 12 && text.length < 220 && lettersIn(text) <= linked
