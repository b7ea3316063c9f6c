import { CorroborateError } from '../index.ts'
import type { KeptDossier, Traces } from '../store/index.ts'
import { remake } from './dossiers.ts'
import { forgetItems, keepOut } from './kept-out.ts'
import { reportNamed } from './people.ts'
import type { Room } from './room.ts'
import type { Forgotten, ForgetOptions } from './types.ts'

/** Takes sources out with all that was made of them; see `Collection.forget`. */
export const forget = async (room: Room, said: readonly string[], options: ForgetOptions): Promise<Forgotten> => {
  const why = options.why.trim()
  if (why === '') throw new CorroborateError('forget-why', {}, 2)
  const sources = [...new Set((await Promise.all(said.map((one) => sourcesNamed(room, one)))).flat())]
  const kept = (await Promise.all(sources.map(room.store.source))).filter((one) => one !== null)
  const before: KeptDossier[] = []
  let traces: Traces | null = null
  const stories = await room.assigner.remove(async () => {
    traces = await room.store.traces(sources)
    const { dossiers, corrections } = traces
    for (const story of dossiers) before.push((await room.store.dossier(story))!)
    return {
      reports: traces.reports.map(({ report }) => report),
      touched: traces.stories,
      forgotten: { sources, dossiers, corrections },
      entry: (changed) => ({
        ...{ at: room.now(), story: null, kind: 'forget' },
        what: { who: options.who, why, sources: sources.length, keptOut: options.keepOut === true, stories: changed },
      }),
    }
  })
  await forgetItems(room, kept)
  if (options.keepOut) await keepOut(room, kept)
  // The ids of the items that are left stay: the earlier dossier is known here once more, and nowhere else.
  for (const dossier of before) await remake(room, dossier)
  return { sources: sources.length, reports: traces!.reports.length, stories }
}

/** What is meant is a report, or all that came from a file or an address. */
const sourcesNamed = async (room: Room, said: string): Promise<readonly string[]> => {
  if (!/^r-[\w-]*$/u.test(said)) {
    const found = await room.store.sourcesFrom(said)
    if (found.length > 0) return found
  }
  return [(await room.store.report(await reportNamed(room, said)))!.source]
}
