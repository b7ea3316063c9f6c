import sanitizeHtml from 'sanitize-html'

/**
 * What of foreign markup may be shown: the shape of a text. Nothing that runs, loads, leads anywhere, wears a style,
 * or could stand for a part of our page.
 */
const options: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'q', 'cite'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
  // The page has a heading of its own.
  transformTags: { h1: 'h2' },
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'title',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
  ],
  nestingLimit: 64,
  parser: { lowerCaseTags: true },
}

/** Characters of markup that are looked at. */
const mostMarkup = 2_000_000

/**
 * Foreign markup made harmless.
 * @example sanitised('<p onclick="x()">Twelve <script>y()</script>died</p>') // '<p>Twelve died</p>'
 */
export const sanitised = (html: string): string => sanitizeHtml(html.slice(0, mostMarkup), options)
