import { dossierOf, expectedOf, stories, type Story } from './stories.ts'
import { kinds, missedBy, type Kind } from './kinds.ts'

/** How many of a story's expectations of one kind are met. */
export interface Tally {
  readonly story: Story
  readonly kind: Kind
  readonly met: number
  readonly of: number
  readonly misses: readonly string[]
}

/** What is met of all stories' expectations, kind by kind; a kind of which a story expects nothing is left out. */
export const tallyCorpus = async (): Promise<readonly Tally[]> => (await Promise.all(stories.map(tallyStory))).flat()

const tallyStory = async (story: Story): Promise<readonly Tally[]> => {
  const expected = expectedOf(story)
  const missed = missedBy(await dossierOf(story), expected)
  return kinds
    .filter((kind) => (expected[kind]?.length ?? 0) > 0)
    .map((kind) => {
      const [of, misses] = [expected[kind]?.length ?? 0, missed[kind]]
      return { story, kind, met: of - misses.length, of, misses }
    })
}
