import { scan } from '../../text/scan.ts'

/** What a page's JSON-LD says of its article. */
export interface JsonLd {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly free: boolean
}

type Item = Readonly<Record<string, unknown>>

const articleType = /(?:Article|Posting|Report|Review|LiveBlog)/u

/** The article among the JSON-LD blocks of a page; null where none describes one. Broken JSON is read as far as it goes. */
export const articleInJsonLd = (blocks: readonly string[]): JsonLd | null => {
  const items = blocks.flatMap((block) => itemsOf(parseTolerantly(block), 0))
  const article =
    items.find((item) => articleType.test(typeOf(item)) && item['datePublished']) ??
    items.find((item) => articleType.test(typeOf(item)))
  if (!article) return null
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    outlet: nameOf(article['publisher']),
    byline: nameOf(article['author']),
    published: textOf(article['datePublished']),
    updated: textOf(article['dateModified']),
    language: textOf(article['inLanguage']),
    free: article['isAccessibleForFree'] !== false && !/^false$/iu.test(textOf(article['isAccessibleForFree']) ?? ''),
  }
}

const typeOf = (item: Item): string => [item['@type']].flat().join(' ')

/** Objects in lists, in @graph and where a page holds its article one level down. */
const itemsOf = (value: unknown, depth: number): readonly Item[] => {
  if (depth > 5 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => itemsOf(item, depth + 1))
  const item = value as Item
  return [item, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => itemsOf(item[key], depth + 1))]
}

const textOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'object' && first !== null) return textOf((first as Item)['@value'] ?? (first as Item)['name'])
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

/** The names of people or organisations, whether given as texts or as objects with a name. */
const nameOf = (value: unknown): string | null => {
  const names = [value]
    .flat()
    .map((one) => (typeof one === 'object' && one !== null ? textOf((one as Item)['name']) : textOf(one)))
  const known = names.filter((name) => name !== null && !/^https?:/iu.test(name))
  return known.length > 0 ? known.join(', ') : null
}

/** JSON as pages have it: with comments around it, line breaks within texts, commas before closing brackets. */
const parseTolerantly = (block: string): unknown => {
  const json = block
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/gu, '')
    .trim()
  const tidy = (): string =>
    json
      .replace(/[\u0000-\u001f]+/gu, ' ')
      .replace(/,(?=\s*[}\]])/gu, '')
      .replace(/;\s*$/u, '')
  return tryParse(json) ?? tryParse(tidy()) ?? fieldsOf(json)
}

const tryParse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The few fields that matter, picked out of JSON that cannot be parsed. */
const fieldsOf = (json: string): Item => {
  const item: Record<string, string> = {}
  for (const match of scan(/"(@type|headline|datePublished|dateModified|inLanguage)"\s*:\s*"([^"\\]{1,300})"/gu, json))
    item[match[1]!] ??= match[2]!
  return item
}
