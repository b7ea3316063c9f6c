import type { VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import type { Page } from '../page/page.ts'
import { phraseOf, withTerms } from '../page/terms.ts'

/** A sentence of ours, in which a word that needs it can be asked what it means. */
export const Explained = ({ page, text }: { page: Page; text: string }): VNode => (
  <>
    {phraseOf(text, page.words).map((piece, index) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <a key={index} class="term" href={`#term-${piece.term.at}`}>
          {piece.shown}
        </a>
      ),
    )}
  </>
)

/** Words in one heading that are explained. */
const mostTerms = 3

/** A heading of ours, in which a word that stands there for the first time can be asked what it means. */
export const Titled = ({ page, title }: { page: Page; title: string }): VNode => (
  <Explained page={page} text={withTerms(title, page.termsIn(title, mostTerms))} />
)

/** Beside a heading that leads elsewhere, and is the first to have a word: what it means. */
export const Meaning = ({ page, heading }: { page: Page; heading: string }): VNode | null => {
  const [term] = page.termsIn(heading, 1)
  if (!term) return null
  return (
    <a class="term asked" href={`#term-${term.at}`} aria-label={fill(page.words.lines.whatIs, { term: term.term })}>
      ?
    </a>
  )
}
