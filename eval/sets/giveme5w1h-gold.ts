import { articleSource, beginsWith, sharedEngine } from '../article.ts'
import { sharesHead } from '../score/head-words.ts'
import { shareMark } from '../score/prf.ts'
import type { PartResult } from '../set.ts'
import { answersOf, type Answers } from './giveme5w1h-answers.ts'
import { dayOf } from './giveme5w1h-clusters.ts'

interface Annotated {
  readonly coderPhraseCount: number
  /** Absent where the coders say that there is none. */
  readonly text?: string
  /** ISO day. */
  readonly parsed?: string
}

/** An article of `gold_standard/data`, as far as it is used. */
export interface GoldArticle {
  readonly title: string
  readonly description: string | null
  readonly text: string
  readonly date_publish: string | null
  readonly publisher: string | null
  readonly fiveWoneH: Readonly<Record<'who' | 'what' | 'where' | 'when', { readonly annotated: readonly Annotated[] }>>
}

/** How many of the three coders must have marked a phrase for it to count. */
const agreed = 2

export interface Answered {
  readonly article: GoldArticle
  readonly published: string | null
  readonly answers: Answers
}

/** Reads each article by itself and scores who, what, where and when. */
export const scoreGold = async (articles: readonly GoldArticle[]): Promise<Pick<PartResult, 'marks' | 'misses'>> => {
  const answered: Answered[] = []
  for (const article of articles) answered.push(await answer(article))
  return scoreAnswers(answered)
}

/**
 * Scores answers. A day is right where it is the coders'; an answer in words where its head stands in a phrase on which two
 * coders agree. Questions that the coders leave open are not asked.
 */
export const scoreAnswers = (answered: readonly Answered[]): Pick<PartResult, 'marks' | 'misses'> => {
  const days = answered.filter(({ article }) => daysOf(article).length > 0)
  const phrases = (['who', 'what', 'where'] as const).map((question) => scorePhrases(answered, question))
  const right = days.filter(({ article, answers }) => daysOf(article).includes(answers.day ?? ''))
  return {
    marks: [
      shareMark('when: day of the event', { met: right.length, of: days.length }),
      shareMark('when: no answer (less is better)', {
        met: days.filter(({ answers }) => answers.day === null).length,
        of: days.length,
      }),
      ...phrases.map(({ mark }) => mark),
    ],
    misses: [...days.filter((one) => !right.includes(one)).map(dayMiss), ...phrases.flatMap(({ misses }) => misses)],
  }
}

const answer = async (article: GoldArticle): Promise<Answered> => {
  const { title, description, text, publisher: outlet } = article
  const published = dayOf(article.date_publish)
  const told = description && !beginsWith(text, description.slice(0, 60)) ? `${description}\n\n${text}` : text
  const engine = sharedEngine()
  // The hour goes with the day, as a page would give it.
  const given = published === null ? null : article.date_publish
  const { read } = await engine.read(articleSource({ title, text: told, published: given, outlet }))
  const answers = read ? answersOf(await engine.compare([read])) : { who: null, what: null, where: null, day: null }
  return { article, published, answers }
}

const daysOf = ({ fiveWoneH }: GoldArticle): readonly string[] =>
  fiveWoneH.when.annotated.flatMap(({ parsed }) => parsed ?? [])

const dayMiss = ({ article, published, answers }: Answered): string => {
  const wanted = daysOf(article)
  // The coders gave one event a day that its reports are older than: nothing can be right there.
  const late = published !== null && wanted.every((day) => day > published) ? ' (after publication)' : ''
  return `when, ${article.title}: wanted ${wanted[0]}${late}, given ${answers.day ?? 'none'}`
}

/** One question: over articles for which the coders agree on words, whether the answer has the head of some of them. */
const scorePhrases = (
  answered: readonly Answered[],
  question: 'who' | 'what' | 'where',
): { readonly mark: PartResult['marks'][number]; readonly misses: readonly string[] } => {
  const wanted = (article: GoldArticle): readonly string[] =>
    article.fiveWoneH[question].annotated.flatMap(({ text, coderPhraseCount }) =>
      text !== undefined && coderPhraseCount >= agreed ? [text] : [],
    )
  const asked = answered.filter(({ article }) => wanted(article).length > 0)
  const wrong = asked.filter(({ article, answers }) => !isRight(answers[question], wanted(article), question))
  return {
    mark: shareMark(`${question}: top answer`, { met: asked.length - wrong.length, of: asked.length }),
    misses: wrong.map(
      ({ article, answers }) =>
        `${question}, ${article.title}: wanted ${wanted(article).join(' / ')}, given ${answers[question] ?? 'none'}`,
    ),
  }
}

/** What was done is headed by its first word, which is the verb; who and where by the head of their phrase. */
const isRight = (given: string | null, wanted: readonly string[], question: 'who' | 'what' | 'where'): boolean => {
  if (given === null) return false
  const [verb = ''] = given.split(/\s+/u)
  return wanted.some((phrase) => sharesHead(question === 'what' ? verb : given, phrase))
}
