import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, readJson } from '../frame/files.ts'
import { MissingSet, type EvaluationSet } from '../set.ts'
import { scoreClusters, type ClusterArticle } from './giveme5w1h-clusters.ts'
import { scoreGold, type GoldArticle } from './giveme5w1h-gold.ts'

/** Reports of several outlets to be grouped, and what one report tells of who did what, where and when. */
export const giveme5w1h: EvaluationSet = {
  name: 'giveme5w1h',
  measures: 'who, what, where and when of a report; which reports tell of one event',
  run: async (data) => {
    const gold = articlesIn<GoldArticle>(data, 'gold_standard')
    const clusters = articlesIn<ClusterArticle>(data, 'news_cluster')
    if (gold.length + clusters.length === 0) throw new MissingSet(join(data, 'bench', 'giveme5w1h'))
    const scored = [
      ...(gold.length > 0 ? [await scoreGold(gold)] : []),
      ...(clusters.length > 0 ? [await scoreClusters(clusters)] : []),
    ]
    return [
      {
        part: 'all',
        marks: scored.flatMap(({ marks }) => marks),
        misses: scored.flatMap(({ misses }) => misses),
      },
    ]
  },
}

const articlesIn = <A>(data: string, half: string): readonly A[] => {
  const folder = join(data, 'bench', 'giveme5w1h', half, 'data')
  return existsSync(folder) ? filesIn(folder, '.json').map((path) => readJson<A>(path)) : []
}
