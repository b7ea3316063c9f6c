import type { Decoded } from '../decode.ts'
import { blockLines } from '../html/blocks.ts'
import { domOf, type Dom } from '../html/dom.ts'
import { sourceText } from '../html/source-text.ts'
import type { Line } from '../lines.ts'
import type { Page } from '../page.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { encodingProblems } from '../plain-text.ts'
import { expanded } from './expand.ts'
import { factsOfItem, type ItemFacts } from './facts.ts'
import { isReadable } from './readable.ts'

/**
 * The page of the first text item of a NewsML-G2 document, whose article stands in it as XHTML, NITF or plain text. Its map
 * leads to the markup that each run of text was decoded from.
 */
export const readNewsml = (decoded: Decoded, name: string): Page => {
  const markup = expanded(decoded.text)
  const source = sourceText(markup)
  const dom = isReadable(source) ? domOf(markup, source) : null
  const item = dom?.document.querySelector('newsitem') ?? null
  const lines = dom && item ? articleLines(item, dom) : []
  return {
    paragraphs: paragraphsOf(lines),
    bytesOf: (from, to) => ({ rawStart: decoded.byteAt(from), rawEnd: decoded.byteAt(to) }),
    encoding: decoded.encoding,
    facts: factsOfItem(item ? factsIn(item) : noItem, 'NewsML-G2'),
    article: lines.some(({ hint }) => hint !== 'title') ? 'whole' : 'none',
    problems: encodingProblems(decoded, name),
  }
}

const noItem: ItemFacts = {
  ...{ headline: null, byline: null, provider: null, language: null },
  ...{ firstCreated: null, versionCreated: null, uri: null },
}

const factsIn = (item: Element): ItemFacts => {
  const textOf = (selector: string): string | null =>
    item.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim() || null
  return {
    headline: textOf('contentmeta headline') ?? textOf('itemmeta title'),
    byline: textOf('contentmeta by') ?? textOf('byline'),
    provider: partyIn(item, 'itemmeta provider') ?? partyIn(item, 'rightsinfo copyrightholder'),
    language: item.querySelector('contentmeta language')?.getAttribute('tag') ?? item.getAttribute('xml:lang'),
    firstCreated: textOf('itemmeta firstcreated') ?? textOf('contentmeta contentcreated'),
    versionCreated: textOf('itemmeta versioncreated'),
    uri: item.getAttribute('guid'),
  }
}

/** A name, else what stands for one; of a code in a catalogue the part behind the colon. */
const partyIn = (item: Element, selector: string): string | null => {
  const party = item.querySelector(selector)
  const name = party?.querySelector('name')?.textContent?.trim()
  return name || party?.getAttribute('literal') || party?.getAttribute('qcode')?.replace(/^[^:]*:/u, '') || null
}

const articleLines = (item: Element, dom: Dom): readonly Line[] => {
  const headline = item.querySelector('contentmeta headline')
  const content = item.querySelector('contentset inlinexml, contentset inlinedata')
  const body = content?.querySelector('body\\.content') ?? content?.querySelector('body') ?? content
  const [title] = headline ? blockLines(headline, dom) : []
  const lines = body ? blockLines(body, dom) : []
  const repeated = title !== undefined && lines[0]?.words.text === title.words.text
  return [...(title ? [{ ...title, gap: true, hint: 'title' as const }] : []), ...(repeated ? lines.slice(1) : lines)]
}
