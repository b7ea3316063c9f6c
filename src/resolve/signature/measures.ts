/** Units of one kind of measure, by what one of each is of the first: "100 ft" and "30 metres" tell one height. */
const kinds: readonly Readonly<Record<string, number>>[] = [
  { metre: 1, kilometre: 1000, centimetre: 0.01, foot: 0.3048, yard: 0.9144, mile: 1609.344, inch: 0.0254 },
  { kilogram: 1, gram: 0.001, tonne: 1000, ton: 1000, pound: 0.4536, ounce: 0.02835 },
  { 'square metre': 1, hectare: 10_000, acre: 4046.86, 'square kilometre': 1_000_000, 'square mile': 2_589_988 },
  { litre: 1, gallon: 3.785, 'cubic metre': 1000 },
  { 'kilometre per hour': 1, 'mile per hour': 1.609344 },
]

const known = new Map(
  kinds.flatMap((units) => Object.entries(units).map(([unit, size]) => [unit, { base: Object.keys(units)[0]!, size }])),
)

/**
 * What is measured, so that two units of one kind can meet: in steps of a twentieth, as outlets round what they convert.
 * A measure stands in its step and the next one, so that two that are near share one. Empty where no other unit tells it.
 * @example sizesOf('foot', 100) // ['metre~68', 'metre~69'], as of 30 metres
 */
export const sizesOf = (unit: string | null, value: number): readonly string[] => {
  const found = known.get(unit ?? '')
  if (!found || value <= 0) return []
  const step = Math.log(value * found.size) / Math.log(1 + rounding)
  return [Math.floor(step), Math.ceil(step)].map((at) => `${found.base}~${at}`)
}
const rounding = 0.05
