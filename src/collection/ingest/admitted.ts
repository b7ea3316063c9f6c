import { fail, type Collected } from '../../fetch/collected.ts'
import type { KeptOut } from '../kept-out.ts'

/** What may come in; what is kept out is told as a failure. */
export const admitted = (items: readonly Collected[], keptOut: KeptOut): Promise<readonly Collected[]> =>
  Promise.all(
    items.map(async (item) => {
      const when = 'source' in item ? await keptOut(item.source) : null
      if (when === null || !('source' in item)) return item
      const name = item.source.path ?? item.source.address?.asked ?? '-'
      return fail('source-kept-out', { name, day: when.slice(0, 'YYYY-MM-DD'.length) })
    }),
  )
