import type { Span } from '../../text/span.ts'
import { isSign, spanOf, type Person, type Scene } from './scene.ts'

/** How old somebody is, with the words that say it. */
export interface Age {
  readonly value: number
  readonly span: Span
}

/** Hardly anybody grows older. */
const oldest = 110

/** In words: how far behind a name, within what is said of them, an age may stand. */
const reach = 10

/**
 * The age behind a name: ", 22,", ", de 22 años", ", también de 18", "un joven médico de 29 años"; null where none stands
 * between it and the next person.
 */
export const ageBehind = (scene: Scene, { to }: Person): Age | null => {
  const { tokens, people, language } = scene
  const next = people.find(({ from, isNamed }) => isNamed && from >= to)?.from ?? tokens.length
  for (let at = to; at < Math.min(tokens.length, next, to + reach); at++) {
    if (isSign(tokens[at], ';.:') || language.figure.relatives.has(tokens[at]!.lower)) return null
    const age = numberAt(scene, at)
    if (age === null) continue
    const [before, behind] = [tokens[at - 1], tokens[at + 1]]
    const inset = isSign(before, ',') && isSign(behind, ',;.')
    const led = before !== undefined && language.figure.of.has(before.lower)
    const years = behind !== undefined && language.number.units[behind.lower]?.unit === 'year'
    if (inset || (led && (years || isSign(behind, ',;.'))))
      return { value: age, span: spanOf(scene, at, years ? at + 2 : at + 1) }
  }
  return null
}

/** "He was 31", "Tenía 22 años": said of whom the sentence before told. */
export const ageTold = (scene: Scene, entity: string): Age | null => {
  const { tokens, people, language } = scene
  const [first] = people
  if (people.length !== 1 || first!.entity !== entity || first!.isNamed || tokens.length > 8) return null
  const at = tokens.findIndex((_, i) => numberAt(scene, i) !== null)
  const be = tokens[at - 1]
  return at > 0 && language.figure.singular.has(be?.lower ?? '')
    ? { value: numberAt(scene, at)!, span: spanOf(scene, at, at + 1) }
    : null
}

const numberAt = ({ tokens }: Scene, at: number): number | null => {
  const text = tokens[at]?.text ?? ''
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return value > 0 && value < oldest ? value : null
}
