import { cite, type Citation } from '../../model/citation.ts'
import type { EntityReading, Mention } from '../../model/mention.ts'
import type { Report } from '../../model/report.ts'
import type { StoryPrint } from '../../model/stories.ts'
import type { ReadLayers } from '../../model/story.ts'
import { nameWords } from '../../text/name-match.ts'
import { anchorKey } from './anchor-key.ts'
import { maxWeight } from './shelf.ts'

type Anchors = Pick<StoryPrint, 'anchors' | 'names'>

/** So many anchors stand for a report, and so many names are kept with their words. */
const most = 200
const mostNames = 12

/** Weights are whole numbers of thousandths. */
const inUnits = 1000

/** In sentences, the headline the first: where a report says what it is about. */
const leadLength = 3
/** A headline's words count more than those of the lead. */
const inHeadline = 1.5
/** How much standing in the lead adds. */
const leadShare = 1
/** The rarer, the more it tells, and more than in step. */
const rarityPower = 1.5

interface Count {
  rarity: number
  all: number
  lead: number
  at: Citation | null
}

/** The anchors of a report: keys of its clauses, which are the same in every language but for plain words, and its names. */
export const anchorsOf = (read: ReadLayers<'anchors' | 'mentions' | 'entities'>): Anchors => {
  const counts = new Map<string, Count>()
  countKeys(counts, read)
  countNames(counts, read)
  const weighed = [...counts]
    .map(([key, count]) => ({ key, weight: weightOf(count), at: count.at }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most)
  const named = weighed.flatMap(({ key, at }) => (at === null ? [] : [[key, at] as const])).slice(0, mostNames)
  return { anchors: pairsOf(weighed), names: Object.fromEntries(named) }
}

/** Keys and weights in turns, the heaviest first. Where two keys have one number by chance, the heavier stands for both. */
const pairsOf = (weighed: readonly { readonly key: string; readonly weight: number }[]): readonly number[] => {
  const pairs = new Map<number, number>()
  for (const { key, weight } of weighed) {
    const number = anchorKey(key)
    if (!pairs.has(number)) pairs.set(number, Math.min(maxWeight, Math.round(weight * inUnits)))
  }
  return [...pairs].sort((a, b) => b[1] - a[1] || a[0] - b[0]).flat()
}

const weightOf = ({ rarity, all, lead }: Count): number =>
  rarity ** rarityPower * (Math.sqrt(all) + leadShare * Math.sqrt(lead))

interface Told {
  readonly rarity: number
  readonly sentence: number
  readonly headline: boolean
  readonly at: Citation | null
}

const add = (counts: Map<string, Count>, key: string, { rarity, sentence, headline, at }: Told): void => {
  const count = counts.get(key) ?? { rarity: 0, all: 0, lead: 0, at }
  const standing = headline ? inHeadline : 1
  count.rarity = Math.max(count.rarity, rarity)
  count.all += standing
  if (headline || sentence < leadLength) count.lead += standing
  counts.set(key, count)
}

/**
 * A count that two reports have in common, of the dead or of dollars, is of one event more often than a word as rare:
 * other events of a crisis share its words and names.
 */
const worthOfNumber = 1.6
const worthOf = (key: string): number => (key.startsWith('q:') ? worthOfNumber : 1)

const countKeys = (counts: Map<string, Count>, { extraction }: ReadLayers<'anchors'>): void => {
  for (const { sentence, headline, keys } of extraction.anchors)
    for (const { key, weight } of keys)
      add(counts, key, { rarity: weight * worthOf(key), sentence, headline, at: null })
}

const countNames = (counts: Map<string, Count>, { report, extraction }: ReadLayers<'mentions' | 'entities'>): void => {
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]))
  const headlineEnd = report.blocks.find(({ role }) => role === 'title')?.end ?? -1
  for (const entity of extraction.entities.filter(({ named }) => named)) {
    const told = entity.mentions.flatMap((id) => mentions.get(id) ?? []).filter(({ form }) => form === 'name')
    for (const [key, rarity] of keysOfName(entity))
      for (const mention of told) add(counts, key, nameTold(report, mention, { rarity, headlineEnd }))
  }
}

const nameTold = (
  report: Report,
  mention: Mention,
  { rarity, headlineEnd }: { readonly rarity: number; readonly headlineEnd: number },
): Told => ({
  rarity,
  sentence: mention.sentence,
  headline: mention.end <= headlineEnd,
  at: cite(report, mention),
})

/** Countries stand in many reports, people in few; a part of a name may be another's. */
const kindRarity: Readonly<Record<string, number>> = { country: 0.24, region: 0.5, city: 0.7 }
const typeRarity: Readonly<Record<EntityReading['type'], number>> = {
  person: 0.9,
  organization: 0.65,
  place: 0.7,
  other: 0.65,
}
const wordRarity = 0.5
const shortestWord = 3

/** A key of a name, and how rare such names are. */
type RareName = readonly [key: string, rarity: number]

/** A place that the gazetteer knows goes by what it is, all else by its words, so that half a name still meets the whole. */
const keysOfName = ({ type, name, concepts, attributes }: EntityReading): readonly RareName[] => {
  const words = nameWords(name)
  const [concept] = concepts
  if (type === 'place' && concept !== undefined) {
    const kind = attributes.find((attribute) => attribute.name === 'place-kind')?.value
    return [[`place ${concept}`, (kind === undefined ? undefined : kindRarity[kind]) ?? typeRarity.place]]
  }
  const whole = type === 'person' ? words.at(-1) : words.join(' ')
  return [
    ...(whole === undefined ? [] : [[`${type} ${whole}`, typeRarity[type]] as const]),
    ...words.filter((word) => word.length >= shortestWord).map((word): RareName => [`name ${word}`, wordRarity]),
  ]
}
