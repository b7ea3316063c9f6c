import { createEngine, type Dossier } from '../../src/index.ts'
import { sourceOf } from '../dossier/stories.ts'

const wire = [
  'A dam above Altavega gave way on Monday night, and at least 12 people died, said mayor Inés Robledo.',
  'Divers of the coast guard searched the water until dusk, and a school nearby was opened for the families.',
  'Robledo said: "We warned the company twice, and nobody came to look at the wall before the rain."',
]

const texts: Readonly<Record<string, readonly [published: string, text: string]>> = {
  'wire.txt': ['2025-03-04', wire.join('\n\n')],
  'copy.txt': [
    '2025-03-05',
    wire.join('\n\n').replace('at least 12', 'at least 14').replace('until dusk', 'until dawn'),
  ],
  'own.txt': [
    '2025-03-06',
    'Fourteen people died in Altavega when a dam broke on Monday, the regional government counted.\n\n' +
      'Mayor Inés Robledo had said: "We warned the company twice, and nobody came to see the wall before the rain."',
  ],
}

/** A wire text, a copy of it with other words in two places, and a report of its own that quotes the same person. */
export const copiedDossier = (): Promise<Dossier> =>
  createEngine().dossier(
    Object.entries(texts).map(([name, [published, text]]) => ({
      ...sourceOf(name, text),
      known: { file: name, outlet: `Outlet of ${name}`, published, language: 'en', title: null, url: null },
    })),
  )
