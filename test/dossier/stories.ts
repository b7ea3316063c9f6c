import { createEngine, type Dossier, type Source } from '../../src/index.ts'
import { dossierOf, stories } from '../../eval/corpus/stories.ts'

/** A report of a test, as a source. */
export const sourceOf = (name: string, text: string | Uint8Array): Source => ({
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  path: name,
  mediaType: null,
  address: null,
  retrieved: null,
  known: null,
})

/** The dossier of texts by their file names. */
export const dossierOfTexts = (texts: Readonly<Record<string, string>>): Promise<Dossier> =>
  createEngine().dossier(Object.entries(texts).map(([name, text]) => sourceOf(name, text)))

const copied =
  'The bridge of Puerto Calma fell into the river on Monday morning, and at least 12 people died, said mayor Inés Robledo. ' +
  'Divers of the coast guard searched the water until dusk, and a school nearby was opened for the families.'

/** Odd stories: one report, two copies, other languages, long words and marks within marks. */
const odd: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'one report': { 'a.txt': copied },
  'two copies': { 'a.txt': copied, 'b.txt': copied },
  'other languages': {
    'a.txt': copied,
    'de.txt': 'Der Bürgermeister sagte am Montag, dass zwölf Menschen beim Einsturz der Brücke gestorben seien.',
    'ja.txt': `${'橋が川に落ちた。'.repeat(30)}`,
  },
  'odd words': {
    'a.txt': `${copied} ${'x'.repeat(300)} said that "the “old” bridge" of ${'puente'.repeat(40)} had been closed.`,
    'b.txt': 'At least 14 people died when the bridge of Puerto Calma fell on Monday, said the “army of helpers”.',
  },
}

/** All stories that the account is tried on, by name. */
export const storyNames: readonly string[] = [...stories, ...Object.keys(odd)]

const known = new Map<string, Promise<Dossier>>()

/** The dossier of a story of this list, read once. */
export const storyOf = (name: string): Promise<Dossier> => {
  const example = stories.find((story) => story === name)
  const dossier = known.get(name) ?? (example ? dossierOf(example) : dossierOfTexts(odd[name] ?? {}))
  known.set(name, dossier)
  return dossier
}
