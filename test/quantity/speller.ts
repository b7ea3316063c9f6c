const enOnes =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const enTens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const enBelow1000 = (n: number): string => {
  if (n < 20) return enOnes[n]!
  if (n < 100) return enTens[Math.floor(n / 10)]! + (n % 10 ? `-${enOnes[n % 10]}` : '')
  return `${enOnes[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${enBelow1000(n % 100)}` : ''}`
}

/** A whole number below 1e12 in English words, "and" behind hundreds. */
export const spellEnglish = (n: number): string => {
  const parts = [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1000, 'thousand'],
  ] as const
  const said = parts.flatMap(([size, name]) => {
    const count = Math.floor(n / size) % 1000
    return count > 0 ? [`${enBelow1000(count)} ${name}`] : []
  })
  return n % 1000 || said.length === 0 ? [...said, enBelow1000(n % 1000)].join(' ') : said.join(' ')
}

const esOnes = [
  ...'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' '),
  ...'dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro'.split(' '),
  ...'veinticinco veintiséis veintisiete veintiocho veintinueve'.split(' '),
]
const esTens = 'x x x treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const esHundreds =
  'x ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

const esBelow1000 = (n: number): string => {
  if (n < 30) return esOnes[n]!
  if (n < 100) return esTens[Math.floor(n / 10)]! + (n % 10 ? ` y ${esOnes[n % 10]}` : '')
  if (n === 100) return 'cien'
  return esHundreds[Math.floor(n / 100)]! + (n % 100 ? ` ${esBelow1000(n % 100)}` : '')
}

/** "Veintiuno" before a noun or a magnitude is "veintiún". */
const apocope = (words: string): string => words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')

const esBelowMillion = (n: number): string => {
  const thousands = Math.floor(n / 1000)
  const said = thousands === 0 ? [] : [thousands === 1 ? 'mil' : `${apocope(esBelow1000(thousands))} mil`]
  return n % 1000 || thousands === 0 ? [...said, esBelow1000(n % 1000)].join(' ') : said.join(' ')
}

/** A whole number below 1e18 in Spanish words: its millions and billions (1e12) count up to a million each. */
export const spellSpanish = (n: number): string => {
  const parts = [
    [1e12, 'billón', 'billones'],
    [1e6, 'millón', 'millones'],
  ] as const
  const said = parts.flatMap(([size, one, many]) => {
    const count = Math.floor(n / size) % 1e6
    return count === 0 ? [] : [count === 1 ? `un ${one}` : `${apocope(esBelowMillion(count))} ${many}`]
  })
  return n % 1e6 || said.length === 0 ? [...said, esBelowMillion(n % 1e6)].join(' ') : said.join(' ')
}
