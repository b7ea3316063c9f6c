import type { Decoded } from '../decode.ts'
import { countWords } from '../furniture/rule.ts'
import type { Page } from '../page.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { encodingProblems } from '../plain-text.ts'
import { cleanMapped } from '../clean.ts'
import { squeeze, type Line } from '../lines.ts'
import { noFacts } from '../page.ts'
import { articleOf, type Article } from './article.ts'
import { domOf } from './dom.ts'
import { factsOfPage, type HtmlFacts } from './metadata.ts'
import { withSurroundings } from './surroundings.ts'
import { sourceText, withBody, type SourceText } from './source-text.ts'

/** Deeper or larger pages are no articles of a newsroom and would take the tree's algorithms too long. */
const deepest = 400
const mostNodes = 300_000

/** The page of an HTML document. Its map leads to the markup that each run of text was decoded from. */
export const readHtml = (decoded: Decoded, name: string, address: string | null): Page => {
  const markup = withBody(decoded.text)
  const source = sourceText(markup)
  const { facts, article } =
    source.depth > deepest || source.starts.length + source.elements > mostNodes
      ? withoutTree(source)
      : withTree({ markup, source, address })
  return {
    paragraphs: paragraphsOf(article.lines),
    bytesOf: (from, to) => ({ rawStart: decoded.byteAt(from), rawEnd: decoded.byteAt(to) }),
    encoding: decoded.encoding,
    facts,
    article: !article.found ? 'none' : isExcerpt(facts, article) ? 'excerpt' : 'whole',
    problems: encodingProblems(decoded, name),
  }
}

interface Parts {
  readonly facts: HtmlFacts
  readonly article: Article
}

const withTree = (page: { markup: ReturnType<typeof withBody>; source: SourceText; address: string | null }): Parts => {
  const dom = domOf(page.markup, page.source)
  const facts = factsOfPage(dom.document, page.address)
  const article = articleOf(dom, facts.title)
  const headline = article.lines.find((line) => line.hint === 'title')?.words.text ?? null
  return { facts: withSurroundings(facts, article.whole, headline), article }
}

/** All words of the page in one line, kept but not read. */
const withoutTree = ({ words }: SourceText): Parts => {
  const clean = cleanMapped(words)
  const text = squeeze(clean, { start: 0, end: clean.text.length })
  const lines: readonly Line[] = text.text === '' ? [] : [{ words: text, gap: true, full: false, hint: null }]
  return { facts: { ...noFacts, free: true }, article: { lines, found: false, whole: [] } }
}

/** A page for subscribers that shows only a few words shows the beginning of its article. */
const isExcerpt = (facts: HtmlFacts, article: Article): boolean =>
  !facts.free && article.lines.reduce((sum, line) => sum + countWords(line.words.text), 0) < 250
