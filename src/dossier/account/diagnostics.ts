import { messageOf, messages, type MessageCode } from '../../model/messages.ts'
import { itemOf, type Section } from './view.ts'
import type { Context } from './context.ts'
import { sectionOf } from './section.ts'

/** What went wrong or was left out while reading, each message once. */
export const diagnosticsSection = (context: Context): Section => {
  const told = context.dossier.diagnostics.map((diagnostic) => {
    const words =
      diagnostic.code in messages
        ? messageOf(diagnostic.code as MessageCode, diagnostic.params, context.phrases.language)
        : diagnostic.code
    return diagnostic.report ? `${context.letter(diagnostic.report)}: ${words}` : words
  })
  return sectionOf(
    context,
    { heading: 'diagnostics', most: 10 },
    [...new Set(told)].map((head) => itemOf({ notes: [head] })),
  )
}
