import type { CitedKind } from '../../account/view.ts'

/** The classes of marks are short: a page has thousands. */
export const markClasses: Readonly<Record<CitedKind, string | undefined>> = {
  figure: 'f',
  time: 't',
  name: 'n',
  label: 'l',
  saying: 'q',
  statement: undefined,
  copied: 'c',
}
