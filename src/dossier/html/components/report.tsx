import type { VNode } from 'preact'
import type { DossierReport } from '../../../model/dossier.ts'
import type { CitedKind } from '../../account/view.ts'
import type { Page } from '../page/page.ts'
import type { Paragraph } from '../page/sheet.ts'
import type { Segment } from '../page/segments.ts'

/** A report with its cited words marked, and what of its page is no telling in grey. */
export const Report = ({ page, report }: { page: Page; report: DossierReport }): VNode => {
  const { context, words } = page
  const letter = context.letter(report.id)
  return (
    <article class="report" id={letter} aria-labelledby={`${letter}-outlet`} lang={report.language ?? undefined}>
      <header lang={context.phrases.language}>
        <h3 id={`${letter}-outlet`}>
          <b class="letter">{letter}</b> {context.outlet(report.id)}
        </h3>
        <p class="facts">
          {context.day(report.published.value) ?? context.phrases.lines.unknownDate}
          <Original report={report} label={words.lines.original} />
        </p>
      </header>
      {report.text === null ? <p class="empty">{words.lines.withheld}</p> : null}
      <div class="text">
        {page.paragraphs.get(report.id)?.map((paragraph, index) => (
          <Block key={index} letter={letter} paragraph={paragraph} />
        ))}
      </div>
    </article>
  )
}

/** Only addresses of the web are links: a report may hold any. */
const Original = ({ report, label }: { report: DossierReport; label: string }): VNode | null => {
  const url = report.url ?? report.address?.final ?? null
  if (url === null || !/^https?:\/\//i.test(url)) return null
  return (
    <>
      {' · '}
      <a href={url} rel="noopener noreferrer external">
        {label}
      </a>
    </>
  )
}

const Block = ({ letter, paragraph }: { letter: string; paragraph: Paragraph }): VNode => {
  const pieces = paragraph.segments.map((segment, index) => <Piece key={index} letter={letter} segment={segment} />)
  if (paragraph.role === 'title' || paragraph.role === 'heading') return <h4 class={paragraph.role}>{pieces}</h4>
  return <p class={paragraph.role === 'furniture' ? 'furniture' : undefined}>{pieces}</p>
}

/** The classes of marks are short: a page has thousands. */
export const marks: Readonly<Record<CitedKind, string | undefined>> = {
  figure: 'f',
  time: 't',
  name: 'n',
  label: 'l',
  saying: 'q',
  statement: undefined,
}

const Piece = ({ letter, segment }: { letter: string; segment: Segment }): VNode => {
  const { text, of, kind, place, furniture } = segment
  if (kind === null) return furniture ? <span class="furniture">{text}</span> : <>{text}</>
  return (
    <mark class={marks[kind]} data-of={of.join(' ')} id={place === null ? undefined : `${letter}-${place}`}>
      {text}
    </mark>
  )
}
