import type { Diagnostic } from '../../model/diagnostic.ts'
import { messageOf, messages, type MessageCode } from '../../model/messages.ts'
import { citedAs, itemOf, type Cited, type Section } from './view.ts'
import type { Context } from './context.ts'
import { sectionOf } from './section.ts'

/** What went wrong or was left out while reading, each message once. */
export const diagnosticsSection = (context: Context): Section => {
  const told = Map.groupBy(context.dossier.diagnostics, (diagnostic) => messageIn(diagnostic, context))
  return sectionOf(
    context,
    { heading: 'diagnostics', most: 10 },
    [...told].map(([message, same]) => itemOf({ notes: [message], citations: same.flatMap(placeOf(context)) })),
  )
}

const messageIn = ({ code, params, report }: Diagnostic, { letter, phrases }: Context): string => {
  const words = code in messages ? messageOf(code as MessageCode, params, phrases.language) : code
  return report ? `${letter(report)}: ${words}` : words
}

const placeOf =
  (context: Context) =>
  ({ report, span }: Diagnostic): readonly Cited[] => {
    const text = report === null ? null : context.report(report)?.text
    if (!report || !span || !text) return []
    return citedAs('statement', [{ report, ...span, text: text.slice(span.start, span.end) }])
  }
