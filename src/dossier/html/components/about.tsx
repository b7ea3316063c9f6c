import type { VNode } from 'preact'
import { fill } from '../../words/phrases.ts'
import { rulesOf, type Page } from '../page/page.ts'

/** How the page was made, what its words mean, and the rules behind it. */
export const About = ({ page }: { page: Page }): VNode => {
  const { lines, glossary } = page.words
  return (
    <section class="about" id="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{lines.wordsOfPage}</h2>
      <p>{fill(lines.method, { version: page.context.dossier.generator.version })}</p>
      <details class="more" open>
        <summary>{lines.glossary}</summary>
        <dl>
          {glossary.map(([term, meaning]) => (
            <div key={term}>
              <dt>
                <dfn>{term}</dfn>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
      <Rules page={page} />
    </section>
  )
}

const Rules = ({ page }: { page: Page }): VNode | null => {
  const { lines } = page.words
  const rules = rulesOf(page).flatMap(({ rule, language }) => {
    const found = rule === null ? null : page.rules(rule, language)
    return rule !== null && found ? [{ rule, ...found }] : []
  })
  if (rules.length === 0) return null
  return (
    <details class="more" id="rules">
      <summary>{lines.rules}</summary>
      <p class="note">{lines.rulesAre}</p>
      <dl>
        {rules.map(({ rule, example, counterExample }) => (
          <div key={rule} id={`rule-${rule}`}>
            <dt>
              <code>{rule}</code>
            </dt>
            <dd>
              {example}
              {counterExample === null ? null : (
                <span class="remark"> {fill(lines.counter, { counter: counterExample })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
