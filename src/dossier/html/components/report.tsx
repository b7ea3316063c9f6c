import type { VNode } from 'preact'
import type { DossierReport } from '../../../model/dossier.ts'
import { markClasses } from '../page/mark-classes.ts'
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
          <span class="day">{context.day(report.published.value) ?? context.phrases.lines.unknownDate}</span>
          <Original report={report} label={words.lines.original} />
          <Hash report={report} />
        </p>
      </header>
      {report.text === null ? <p class="empty">{words.lines.withheld}</p> : null}
      <div class={report.text === null ? 'text cut' : 'text'}>
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

/** The beginning of the hash of what was read; the whole is copied with a citation. */
const Hash = ({ report: { raw } }: { report: DossierReport }): VNode | null =>
  raw === null ? null : (
    <>
      {' · '}
      <code class="hash" title={`SHA-256 ${raw.sha256}`}>
        {raw.sha256.slice(0, 8)}
      </code>
    </>
  )

const Block = ({ letter, paragraph }: { letter: string; paragraph: Paragraph }): VNode => {
  const pieces = paragraph.segments.map((segment, index) => <Piece key={index} letter={letter} segment={segment} />)
  if (paragraph.role === 'title' || paragraph.role === 'heading') return <h4 class={paragraph.role}>{pieces}</h4>
  return <p class={paragraph.role === 'furniture' ? 'furniture' : undefined}>{pieces}</p>
}

const Piece = ({ letter, segment }: { letter: string; segment: Segment }): VNode => {
  const { text, of, kind, place, furniture } = segment
  if (kind === null) return furniture ? <span class="furniture">{text}</span> : <>{text}</>
  return (
    <mark class={markClasses[kind]} data-of={of.join(' ')} id={place === null ? undefined : `${letter}-${place}`}>
      {text}
    </mark>
  )
}
