import { readFileSync } from 'node:fs'
import { createEngine, type Dossier } from '../../src/index.ts'
import { sourceOf } from '../dossier/stories.ts'

const files = {
  peru: ['harbour-ledger', 'meridian-wire', 'valley-courier', 'gaceta-del-altiplano', 'the-picket'],
  ferry: ['lakeside-herald', 'lakeside-herald-2', 'diario-del-puerto', 'la-hora-del-lago'],
  uvalde: [
    'gulf-plains-journal',
    'lone-valley-tribune',
    'prairie-sentinel',
    'la-voz-del-nueces',
    'el-faro-de-la-meseta',
  ],
} as const

const spanish = /^(?:gaceta|diario|la-|el-)/

const sentencesOf = (story: string, name: string): readonly string[] =>
  readFileSync(new URL(`../../examples/${story}/${name}.txt`, import.meta.url), 'utf8')
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => sentence.length > 20)

/** The sentences of the example reports, by language. */
const sentences = Map.groupBy(
  Object.entries(files).flatMap(([story, names]) =>
    names.flatMap((name) =>
      sentencesOf(story, name).map((sentence) => ({ sentence, language: spanish.test(name) ? 'es' : 'en' })),
    ),
  ),
  ({ language }) => language,
)

let known: Promise<Dossier> | null = null

/** Thirty reports, each of which takes sentences from here and from there of the examples, with other numbers. */
export const thirtyReports = (): Promise<Dossier> => {
  known ??= createEngine().dossier(
    Array.from({ length: 30 }, (_, index) => ({
      ...sourceOf(`report-${index}.txt`, textOf(index)),
      known: {
        file: `report-${index}.txt`,
        outlet: `Outlet ${index} (example)`,
        published: `2023-02-${String(1 + (index % 28)).padStart(2, '0')}`,
        language: isSpanish(index) ? 'es' : 'en',
        title: null,
        url: null,
      },
    })),
  )
  return known
}

const isSpanish = (index: number): boolean => index % 3 === 2

const textOf = (index: number): string => {
  const pool = sentences.get(isSpanish(index) ? 'es' : 'en')!.map(({ sentence }) => sentence)
  const taken = pool.filter((_, at) => ((at + 1) * (index + 2) * 79) % 101 < 30)
  const turned = [...taken.slice(index % taken.length), ...taken.slice(0, index % taken.length)]
  return turned
    .map((sentence) => sentence.replace(/\b[1-9]\d\b(?!,)/g, (number) => String(Number(number) + (index % 4))))
    .join(index % 2 === 0 ? '\n\n' : ' ')
}
