/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>

/**
 * A ninjs item, versions 1 to 3 (IPTC News in JSON), or null where a text is none: an object with a `uri` and a body.
 * @example ninjsItem('{"uri": "urn:x:1", "headline": "…", "body_text": "…"}')
 */
export const ninjsItem = (text: string): Json | null => {
  if (!/^[\s\ufeff]*\{/u.test(text.slice(0, 64)) || !/"uri"\s*:/u.test(text)) return null
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''))
    return isObject(value) && typeof value['uri'] === 'string' && bodyOf(value) !== null ? value : null
  } catch {
    return null
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of some keys that holds words. */
export const textIn = (item: Json, keys: readonly string[]): string | null => {
  const found = keys.map((key) => item[key]).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : null
}

/** A text and whether it holds markup. */
export interface Body {
  readonly text: string
  readonly markup: boolean
}

/** Version 1 names bodies by key (`body_html`, `body_text`), later ones list them with their type; markup tells paragraphs. */
export const bodyOf = (item: Json): Body | null => {
  const markup = textIn(item, ['body_html', 'body_xhtml', 'body_richtext'])
  if (markup !== null) return { text: markup, markup: true }
  const plain = textIn(item, ['body_text', 'body_main', 'body_plain'])
  if (plain !== null) return { text: plain, markup: false }
  return mainOf(item['bodies'])
}

/** The one with markup of a list of bodies or headlines, else the main one, else the first. */
export const mainOf = (list: unknown): Body | null => {
  if (!Array.isArray(list)) return null
  const bodies = list.filter(isObject).flatMap((entry) => {
    const text = textIn(entry, ['value'])
    const type = textIn(entry, ['contenttype', 'contentType']) ?? ''
    return text === null ? [] : { text, markup: /html|xml/iu.test(type), main: entry['role'] === 'main' }
  })
  return bodies.find(({ markup }) => markup) ?? bodies.find(({ main }) => main) ?? bodies[0] ?? null
}
