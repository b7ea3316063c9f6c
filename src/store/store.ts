import { correctionsIn } from './corrections.ts'
import { countsIn } from './counts.ts'
import { deskIn } from './desk.ts'
import { dossiersIn } from './dossiers.ts'
import type { Home } from './home.ts'
import { journalIn } from './journal.ts'
import { idsIn } from './ids.ts'
import { namesIn } from './names.ts'
import type { Store } from './port.ts'
import { readingsIn } from './readings.ts'
import { reportsIn } from './reports.ts'
import { restoreInto } from './restore.ts'
import { checkOf } from './check.ts'
import { sourcesIn } from './sources.ts'
import { tracesIn } from './traces.ts'
import { storiesIn } from './stories.ts'

/** A store in a home. Each of its errors says what to do. */
export const createStore = (home: Home): Store =>
  guarded(home, {
    home: home.kind,
    ...sourcesIn(home),
    ...tracesIn(home),
    ...readingsIn(home),
    ...deskIn(home),
    ...idsIn(home),
    ...reportsIn(home),
    ...storiesIn(home),
    ...countsIn(home),
    ...dossiersIn(home),
    ...correctionsIn(home),
    ...journalIn(home),
    ...namesIn(home),
    backup: home.backup,
    restore: (file) => restoreInto(home, file),
    check: (options) => checkOf(home, options),
    close: home.close,
  })

const guarded = ({ errorOf }: Home, store: Store): Store => {
  const guard =
    (work: (...args: never[]) => Promise<unknown>) =>
    async (...args: never[]): Promise<unknown> => {
      try {
        return await work(...args)
      } catch (error) {
        throw errorOf(error) ?? error
      }
    }
  const entries = Object.entries(store).map(([name, value]) => [
    name,
    typeof value === 'function' ? guard(value) : value,
  ])
  return Object.fromEntries(entries) as Store
}
