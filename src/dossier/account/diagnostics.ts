import { messageOf, messages, type MessageCode } from '../../model/messages.ts'
import type { Section } from './view.ts'
import { sectionOf, type Context } from './context.ts'

/** What went wrong or was left out while reading. */
export const diagnosticsSection = (context: Context): Section => {
  const items = context.dossier.diagnostics.map((diagnostic) => ({
    id: null,
    head: `${diagnostic.report ? `${context.letter(diagnostic.report)}: ` : ''}${
      diagnostic.code in messages
        ? messageOf(diagnostic.code as MessageCode, diagnostic.params, context.phrases.language)
        : diagnostic.code
    }`,
    quotes: [],
    notes: [],
  }))
  return sectionOf(context, { heading: 'diagnostics', most: 10 }, items)
}
