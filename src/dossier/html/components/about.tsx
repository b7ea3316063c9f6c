import type { VNode } from 'preact'
import { supportedOf } from '../../../model/language.ts'
import { wordCount } from '../../account/quote.ts'
import { fill } from '../../words/phrases.ts'
import { numberIn } from '../page/numbers.ts'
import { rulesOf, type Page } from '../page/page.ts'

/** How the page was made, what its words mean, and the rules behind it. */
export const About = ({ page }: { page: Page }): VNode => {
  const { lines, glossary } = page.words
  return (
    <section class="about" id="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{lines.wordsOfPage}</h2>
      <p>{fill(lines.method, { version: page.context.dossier.generator.version })}</p>
      <Read page={page} />
      <h3>{lines.howRead}</h3>
      <ol class="steps">
        {page.words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{lines.notChecked}</h3>
      <ul class="steps">
        {page.words.unchecked.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <details class="more" open>
        <summary>{lines.glossary}</summary>
        <dl>
          {glossary.map(([term, meaning], at) => (
            <div key={term} id={`term-${at}`}>
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

/** What was read: how many reports in which languages, how many words of them, and what was left aside. */
const Read = ({ page: { context, words } }: { page: Page }): VNode => {
  const { dossier, phrases } = context
  const languages = Map.groupBy(dossier.reports, ({ language }) => supportedOf(language))
  const inLanguages = [...languages].map(
    ([language, own]) => `${language ? phrases.languages[language] : phrases.lines.unknownLanguage} ${own.length}`,
  )
  const unread = dossier.reports.filter(({ reading }) => reading === 'unread').map(({ id }) => context.letter(id))
  const withheld = dossier.reports.some(({ text }) => text === null)
  const read = dossier.reports.reduce((sum, { text }) => sum + wordCount(text ?? ''), 0)
  const told = fill(words.lines.whatRead, {
    reports: context.count(dossier.reports.length),
    languages: inLanguages.join(', '),
    words: withheld ? null : numberIn(read, phrases.language),
    furniture: dossier.reports.reduce((sum, { furniture }) => sum + furniture.length, 0),
    unread: unread.length === 0 ? null : unread.join(', '),
  })
  return (
    <>
      <h3>{words.lines.wasRead}</h3>
      <p>{told}</p>
    </>
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
