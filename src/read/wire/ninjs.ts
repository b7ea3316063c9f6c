import { clean, cleanMapped } from '../clean.ts'
import { blockLines } from '../html/blocks.ts'
import { domOf } from '../html/dom.ts'
import { sourceText, withBody } from '../html/source-text.ts'
import { linesOf, squeeze, type Line } from '../lines.ts'
import { asItStands } from '../mapped.ts'
import { packedPage } from '../packed-page.ts'
import type { Page } from '../page.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { factsOfItem } from './facts.ts'
import { bodyOf, isObject, mainOf, textIn, type Body, type Json } from './ninjs-item.ts'
import { isReadable } from './readable.ts'

/** The page of a ninjs item. Every character maps to the whole file, as JSON writes text in its own way. */
export const readNinjs = (item: Json, bytes: Uint8Array, name: string): Page => {
  const headline = textIn(item, ['headline', 'headline_main', 'title']) ?? mainOf(item['headlines'])?.text ?? null
  const body = bodyOf(item)
  const title = headline === null ? [] : titleLines(headline)
  const page = packedPage({ name, bytes, paragraphs: paragraphsOf([...title, ...(body ? linesIn(body) : [])]) })
  return {
    ...page,
    encoding: 'utf-8',
    facts: factsOfItem(
      {
        headline,
        byline: textIn(item, ['byline', 'by']),
        provider: providerOf(item),
        language: textIn(item, ['language']),
        firstCreated: textIn(item, ['firstcreated', 'contentcreated', 'firstCreated', 'contentCreated']),
        versionCreated: textIn(item, ['versioncreated', 'versionCreated']),
        uri: textIn(item, ['uri']),
      },
      'ninjs',
    ),
  }
}

const providerOf = (item: Json): string | null => {
  for (const key of ['provider', 'source', 'infosources', 'copyrightholder']) {
    const value = Array.isArray(item[key]) ? item[key][0] : item[key]
    const name = isObject(value) ? textIn(value, ['name', 'literal']) : textIn(item, [key])
    if (name !== null) return name
  }
  return null
}

const linesIn = ({ text, markup: isMarkup }: Body): readonly Line[] => {
  if (!isMarkup) return linesOf(clean(text))
  const markup = withBody(text)
  const source = sourceText(markup)
  if (!isReadable(source)) return linesOf(cleanMapped(source.words))
  const dom = domOf(markup, source)
  return dom.document.body ? blockLines(dom.document.body, dom) : []
}

const titleLines = (headline: string): readonly Line[] => {
  const words = cleanMapped(asItStands(headline))
  const line = squeeze(words, { start: 0, end: words.text.length })
  return line.text === '' ? [] : [{ words: line, gap: true, full: false, hint: 'title' }]
}
