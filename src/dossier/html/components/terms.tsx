import type { VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import type { Page } from '../page/page.ts'
import { phraseOf } from '../page/terms.ts'

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

/** Beside a heading that is the first to have a word: what it means. */
export const Meanings = ({ page, heading }: { page: Page; heading: string }): VNode => (
  <>
    {page.termsIn(heading).map(({ at, term }) => (
      <button
        key={at}
        type="button"
        class="term asked"
        popovertarget={`term-${at}`}
        aria-label={fill(page.words.lines.whatIs, { term })}
      >
        ?
      </button>
    ))}
  </>
)

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
