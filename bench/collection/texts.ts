import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An article of a public set, and the event that it tells of. */
export interface PublicText {
  readonly event: string
  readonly outlet: string
  readonly text: string
}

/**
 * The visible texts of Wikinews, Giveme5W1H and ECB+ below the folder of public data.
 * @throws {TypeError} where they are not there, with words for the user
 */
export const publicTexts = (data: string | null): readonly PublicText[] => {
  const texts = data === null ? [] : [...wikinews(data), ...giveme5w1h(data), ...ecbplus(data)]
  if (texts.length === 0) throw new TypeError('The group collection needs --data FOLDER with the public sets.')
  return texts
}

const wikinews = (data: string): readonly PublicText[] => {
  const file = join(data, 'bench', 'wikinews-sources.json')
  if (!existsSync(file)) return []
  interface Event {
    readonly event_id: string
    readonly articles: readonly { readonly domain: string; readonly text: string }[]
  }
  const events = JSON.parse(readFileSync(file, 'utf8')) as readonly Event[]
  return events.flatMap(({ event_id, articles }) =>
    articles.map(({ domain, text }) => ({ event: `w ${event_id}`, outlet: domain, text })),
  )
}

const giveme5w1h = (data: string): readonly PublicText[] => {
  const folder = join(data, 'bench', 'giveme5w1h', 'news_cluster', 'data')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const { text, source_domain, newsCluster } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return { event: `g ${newsCluster.EventId}`, outlet: String(source_domain), text: String(text ?? '') }
    })
    .filter(({ text }) => text.length >= 300)
}

/** Its texts come as tokens; the two kinds of files of a topic are two events. */
const ecbplus = (data: string): readonly PublicText[] => {
  const folder = join(data, 'bench', 'ecbplus')
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'))
  return files.toSorted().map((file) => {
    const [topic = '', name = ''] = file.split('/')
    return {
      event: `e ${topic} ${name.includes('plus') ? 'plus' : ''}`,
      outlet: `outlet ${Number(name.replace(/\D/gu, '')) % 40}`,
      text: detokenised(readFileSync(join(folder, file), 'utf8'), name.includes('plus')),
    }
  })
}

const token = /<token\b[^>]*\bsentence="(\d+)"[^>]*>([^<]*)<\/token>/gu

const detokenised = (xml: string, hasAddress: boolean): string => {
  const sentences = new Map<number, string[]>()
  for (const [, sentence = '0', word = ''] of xml.matchAll(token)) {
    const number = Number(sentence)
    if (hasAddress && number === 0) continue
    sentences.set(number, [...(sentences.get(number) ?? []), decoded(word)])
  }
  return [...sentences.values()].map((words) => words.join(' ').replace(/ ([.,;:!?%)]|'s\b|n't\b)/gu, '$1')).join('\n')
}

const decoded = (word: string): string =>
  word.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
