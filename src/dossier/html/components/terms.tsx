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
        <button key={index} type="button" class="term" popovertarget={`term-${piece.term.at}`}>
          {piece.shown}
        </button>
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
    <button
      type="button"
      class="term asked"
      popovertarget={`term-${term.at}`}
      aria-label={fill(page.words.lines.whatIs, { term: term.term })}
    >
      ?
    </button>
  )
}

/** What the words mean, shown where they are asked for; browsers show and hide them without a script. */
export const MeaningsHeld = ({ page }: { page: Page }): VNode => (
  <div class="meanings">
    {page.words.glossary.map(([term, meaning], at) => (
      <p key={term} id={`term-${at}`} class="meaning" popover="auto">
        <b>{term}</b> {meaning}
      </p>
    ))}
  </div>
)
