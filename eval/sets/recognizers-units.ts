import type { SupportedLanguage } from '../../src/model/language.ts'

type Names = readonly [english: string, spanish: string]

/** Names of currencies that the browser's list lacks, and what a bare word stands for: "dollars", "libras". */
const bareCurrencies: Readonly<Record<string, Names>> = {
  USD: ['dollar', 'dólar'],
  GBP: ['pound', 'libra'],
  CHF: ['franc', 'franco'],
  MXN: ['peso', 'peso'],
  INR: ['rupee', 'rupia'],
  JPY: ['yen', 'yen'],
  CNY: ['Chinese yuan', 'Yuan chino'],
  HKD: ['Hong Kong dollar', 'Dólar de Hong Kong'],
  ESP: ['peseta', 'peseta'],
  NLG: ['Netherlands guilder', 'Florín neerlandés'],
  BTC: ['Bitcoin', 'Bitcoin'],
}

/** Names of units that the browser's own list lacks, or that the set calls otherwise. */
const otherUnits: Readonly<Record<string, Names>> = {
  'degree Celsius': ['C', 'Grado Celsius'],
  'degree Fahrenheit': ['F', 'Grado Fahrenheit'],
  'square metre': ['Square meter', 'Metro cuadrado'],
  'square kilometre': ['Square kilometer', 'Kilómetro cuadrado'],
  'square foot': ['Square foot', 'Pie cuadrado'],
  'square mile': ['Square mile', 'Milla cuadrada'],
  ton: ['Ton', 'Tonelada'],
  'cubic foot': ['Cubic foot', 'Pie cúbico'],
  'cubic metre': ['Cubic meter', 'Metro cúbico'],
  'cubic centimetre': ['Cubic centimeter', 'Centímetro cúbico'],
  'kilometre per second': ['Kilometer per second', 'Kilómetro por segundo'],
  radian: ['Radian', 'Radian'],
  turn: ['Turn', 'Turn'],
  sen: ['Sen', 'Sen'],
  barrel: ['Barrel', 'Barril'],
  cent: ['Cent', 'Centavo'],
  penny: ['Pence', 'Penique'],
}

/** The names under which the set may have one of our units. */
export const unitNames = (unit: string, language: SupportedLanguage): readonly string[] => {
  const at = language === 'en' ? 0 : 1
  if (/^[A-Z]{3}$/.test(unit)) return [unit, ...currencyNames(unit, language), bareCurrencies[unit]?.[at] ?? []].flat()
  // A tonne is "Ton" there where the word is not "metric ton".
  if (unit === 'tonne')
    return [
      ['Metric ton', 'Ton'],
      ['Tonelada métrica', 'Tonelada'],
    ][at]!
  if (unit === 'degree' || unit === 'degree of temperature') return [browserName('degree', language) ?? unit, 'Degree']
  const other = otherUnits[unit]
  return [other?.[at] ?? browserName(unit, language) ?? unit]
}

const currencyNames = (code: string, language: SupportedLanguage): readonly string[] => {
  const name = new Intl.DisplayNames([language], { type: 'currency' }).of(code) ?? code
  return [name, name.replace(/^US /, 'United States ')]
}

/** "kilometre" is "kilometer" to a browser, which has its name in any language; null where it knows no such unit. */
const browserName = (unit: string, language: SupportedLanguage): string | null => {
  const id = unit.replace(/metre/g, 'meter').replace(/litre/g, 'liter').replace(/ /g, '-')
  try {
    const parts = new Intl.NumberFormat(language, { style: 'unit', unit: id, unitDisplay: 'long' }).formatToParts(1)
    return parts.find(({ type }) => type === 'unit')?.value ?? null
  } catch {
    return null
  }
}
