import { collectBytes, collectSources } from '../fetch/collect-sources.ts'
import type { Collected, CollectOptions } from '../fetch/collected.ts'
import { sourceOfGiven, type GivenReport } from './given.ts'

/** What somebody offers to be read: a file, a text, or an address. It can be sent from thread to thread. */
export type Offered =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly given: GivenReport }
  | { readonly kind: 'address'; readonly address: string }

/** How a thing that is offered is named to people. */
export const nameOf = (offered: Offered): string => {
  if (offered.kind === 'file') return offered.name
  if (offered.kind === 'address') return offered.address
  return offered.given.title ?? offered.given.text.trimStart().split('\n')[0]!.slice(0, 80)
}

/** The sources of what is offered: of an archive or a feed, what is in it. Nothing of this machine is ever opened. */
export async function* collectOffered(offers: readonly Offered[], options: CollectOptions): AsyncGenerator<Collected> {
  for (const offered of offers) {
    if (offered.kind === 'text') yield { source: sourceOfGiven(offered.given) }
    else if (offered.kind === 'file') yield* collectBytes(offered.bytes, offered.name, options)
    else yield* collectSources([offered.address], options)
  }
}
