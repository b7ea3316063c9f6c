import type { SupportedLanguage } from '../model/language.ts'
import { fold } from '../text/fold.ts'
import type { LanguagePack } from './pack.ts'
import type { Gender } from './topics/mention.ts'

/** A town or region as GeoNames has it (CC BY 4.0). */
export interface Place {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** First-level region, as GeoNames codes it within the country. */
  readonly region: string
  /** Inhabitants in thousands; -1 for a region. */
  readonly thousands: number
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface FirstName {
  readonly gender: Gender | null
  /** Whether it is usual in several countries; else it can be anything. */
  readonly usual: boolean
}

/** What is known of names before a text is read. Keys are folded, see `fold`. */
export interface NameTables {
  /** The code of a country's name. */
  country(key: string): string | undefined
  /** The code of the country whose people or things a word denotes: "peruana". */
  demonym(key: string): string | undefined
  /** The likeliest place of this name: a region, else the town with most people. */
  place(key: string): Place | undefined
  firstName(key: string): FirstName | undefined
  /** Whether a lower-case English word is common. */
  isCommon(word: string): boolean
}

/** Loads the tables; they are read once and shared by all languages. */
export const loadNameTables = async (language: LanguagePack): Promise<NameTables> => {
  const [{ places, countries }, { firstNames }, { commonEnglish }] = await Promise.all([
    import('./tables/places.ts'),
    import('./tables/first-names.ts'),
    import('./tables/common-words.ts'),
  ])
  const known = countriesOf(countries, language)
  const lines = (placeLines ??= indexPlaces(places))
  const names = (firstNameMap ??= indexFirstNames(firstNames))
  const common = language.code === 'en' ? (commonWords ??= new Set(commonEnglish.split(' '))) : new Set<string>()
  return {
    country: (key) => known.countries.get(key),
    demonym: (key) => known.demonyms.get(key),
    place: (key) => {
      const line = lines.get(key) ?? lines.get(known.exonyms.get(key) ?? '')
      return line === undefined ? undefined : placeOf(line)
    },
    firstName: (key) => names.get(key),
    isCommon: (word) => common.has(word),
  }
}

let placeLines: ReadonlyMap<string, string> | undefined
let firstNameMap: ReadonlyMap<string, FirstName> | undefined
let commonWords: ReadonlySet<string> | undefined

const indexPlaces = (table: string): ReadonlyMap<string, string> => {
  const index = new Map<string, string>()
  for (const line of table.split('\n')) {
    for (const key of line.slice(0, line.indexOf('|')).split(';')) if (!index.has(key)) index.set(key, line)
  }
  return index
}

const placeOf = (line: string): Place => {
  const [, name = '', country = '', region = '', thousands = '', latitude = '', longitude = ''] = line.split('|')
  return {
    name,
    country,
    region,
    thousands: Number(thousands),
    latitude: latitude === '' ? null : Number(latitude),
    longitude: longitude === '' ? null : Number(longitude),
  }
}

const genders: readonly (Gender | null)[] = ['feminine', 'feminine', 'masculine', 'masculine', null, null]

const indexFirstNames = (table: string): ReadonlyMap<string, FirstName> => {
  const index = new Map<string, FirstName>()
  for (const [row, line] of table.split('\n').entries()) {
    const entry = { gender: genders[row] ?? null, usual: row % 2 === 0 }
    for (const name of line.split(' ')) index.set(name, entry)
  }
  return index
}

interface Countries {
  readonly countries: ReadonlyMap<string, string>
  readonly demonyms: ReadonlyMap<string, string>
  readonly exonyms: ReadonlyMap<string, string>
}

const columns: Readonly<Record<SupportedLanguage, { readonly names: number; readonly demonyms: number }>> = {
  en: { names: 1, demonyms: 3 },
  es: { names: 2, demonyms: 4 },
}

const countriesOf = (table: string, { code: language, place }: LanguagePack): Countries => {
  const countries = new Map<string, string>()
  const demonyms = new Map<string, string>()
  for (const line of table.split('\n')) {
    const cells = line.split('|')
    for (const name of cells[columns[language].names]!.split(';')) countries.set(name, cells[0]!)
    for (const name of cells[columns[language].demonyms]!.split(';')) demonyms.set(name, cells[0]!)
  }
  for (const [name, code] of place.countries) countries.set(fold(name), code)
  for (const [name, code] of place.demonyms) demonyms.set(fold(name), code)
  for (const map of [countries, demonyms]) map.delete('')
  return { countries, demonyms, exonyms: new Map([...place.exonyms].map(([name, key]) => [fold(name), key])) }
}
