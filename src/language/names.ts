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
  /** All places of this name in this or another spelling: regions first, then towns by people. */
  places(key: string): readonly Place[]
  /** The name of a first-level region by country and code. */
  region(country: string, code: string): string | undefined
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
  const { lines, regions } = (placeIndex ??= indexPlaces(places))
  const first = (key: string): string | undefined => {
    const found = lines.get(key) ?? lines.get(known.exonyms.get(key) ?? '')
    return typeof found === 'object' ? found[0] : found
  }
  const names = (firstNameMap ??= indexFirstNames(firstNames))
  const common = language.code === 'en' ? (commonWords ??= new Set(commonEnglish.split(' '))) : new Set<string>()
  return {
    country: (key) => known.countries.get(key),
    demonym: (key) => known.demonyms.get(key),
    place: (key) => {
      const line = first(key) ?? (key.includes('-') ? first(key.replaceAll('-', ' ')) : undefined)
      return line === undefined ? undefined : placeOf(line)
    },
    places: (key) => {
      const plain = key.replaceAll('-', ' ')
      const keys = new Set(
        [key, plain].flatMap((name) => [name, known.exonyms.get(name) ?? '', ...(known.spellings.get(name) ?? [])]),
      )
      return [...new Set([...keys].flatMap((name) => lines.get(name) ?? []))]
        .map(placeOf)
        .sort((a, b) => Number(b.thousands < 0) - Number(a.thousands < 0) || b.thousands - a.thousands)
    },
    region: (country, code) => regions.get(`${country}.${code}`),
    firstName: (key) => names.get(key),
    isCommon: (word) => common.has(word),
  }
}

let placeIndex: PlaceIndex | undefined
let firstNameMap: ReadonlyMap<string, FirstName> | undefined
let commonWords: ReadonlySet<string> | undefined

interface PlaceIndex {
  /** Lines of the table by name; most names are of one place. */
  readonly lines: ReadonlyMap<string, string | string[]>
  /** Names of regions by country and code. */
  readonly regions: ReadonlyMap<string, string>
}

const indexPlaces = (table: string): PlaceIndex => {
  const lines = new Map<string, string | string[]>()
  const regions = new Map<string, string>()
  for (const line of table.split('\n')) {
    for (const key of line.slice(0, line.indexOf('|')).split(';')) {
      const old = lines.get(key)
      if (old === undefined) lines.set(key, line)
      else if (typeof old === 'string') lines.set(key, [old, line])
      else old.push(line)
    }
    if (!line.includes('|-1|')) continue
    const [, name = '', country = '', region = ''] = line.split('|')
    regions.set(`${country}.${region}`, name)
  }
  return { lines, regions }
}

const knownPlaces = new Map<string, Place>()

/** A line of the table, read when it is first asked for. */
const placeOf = (line: string): Place => {
  const old = knownPlaces.get(line)
  if (old) return old
  const place = placeOfLine(line)
  knownPlaces.set(line, place)
  return place
}

const placeOfLine = (line: string): Place => {
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
  /** The other spellings of a name, by the name that the table has. */
  readonly spellings: ReadonlyMap<string, readonly string[]>
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
  const exonyms = new Map([...place.exonyms].map(([name, key]) => [fold(name), key]))
  return { countries, demonyms, exonyms, spellings: spellingsOf(exonyms) }
}

const spellingsOf = (exonyms: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const spellings = new Map<string, string[]>()
  for (const [name, key] of exonyms) spellings.set(key, [...(spellings.get(key) ?? []), name])
  return spellings
}
