import type { Page } from '../page/page.ts'

/** Words of a report, in the reader's quotation marks, on one line where the report breaks it. */
export const Cites = ({ page, text }: { page: Page; text: string }): string =>
  page.context.cited(text.replace(/\s+/g, ' ').trim())
