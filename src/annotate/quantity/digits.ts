import type { NumberWords } from '../../language/topics/number.ts'
import type { Lexeme } from './lexeme.ts'

/** A number in digits. `other` is its value if the only mark were read the other way: 1.175 or 1175. */
export interface DigitReading {
  readonly to: number
  readonly value: number
  readonly other: number | null
  /** `code`: marks or lengths that no number has (dates, addresses, phone numbers). */
  readonly shape: 'number' | 'code'
  readonly decimals: boolean
}

/** Beyond this many digits a run is no number that a report would print. */
const longest = 15

/**
 * Reads the digits that begin at a lexeme, with their marks: 1,175, 1.175, 1 175, 13,8. A mark before
 * exactly three digits can group thousands or begin decimals; both values are given then.
 */
export const readDigits = (
  text: string,
  lexemes: readonly Lexeme[],
  at: number,
  words: NumberWords,
): DigitReading | null => {
  if (lexemes[at]?.kind !== 'digits') return null
  const groups = [digitsOf(lexemes[at]!)]
  const marks: string[] = []
  let to = at + 1
  for (;;) {
    const mark = markAt(text, lexemes, to, words)
    if (mark === null) break
    const next = mark === ' ' ? to : to + 1
    marks.push(mark)
    groups.push(digitsOf(lexemes[next]!))
    to = next + 1
  }
  return valueOf({ groups, marks, to, at }, words)
}

const digitsOf = (lexeme: Lexeme): string => lexeme.lower

/** The mark between two runs of digits, or null where the number ends. */
const markAt = (text: string, lexemes: readonly Lexeme[], at: number, words: NumberWords): string | null => {
  const [before, here, next] = [lexemes[at - 1]!, lexemes[at], lexemes[at + 1]]
  if (here?.kind === 'digits') {
    const gap = text.slice(before.end, here.start)
    const chained = lexemes[at - 2]?.kind === 'digits' || (next?.kind === 'digits' && next.lower.length === 3)
    const spaced =
      gap === '\u00a0' || gap === '\u202f' || gap === '\u2009' || (gap === ' ' && (words.spaceGroups || chained))
    const fits = before.lower.length <= 3 && here.lower.length === 3 && !(next?.kind === 'digits' && next.glued)
    return spaced && fits ? ' ' : null
  }
  const isMark = here?.kind === 'sign' && here.glued && (here.lower === '.' || here.lower === ',')
  return isMark && next?.kind === 'digits' && next.glued ? here.lower : null
}

interface Run {
  readonly groups: readonly string[]
  readonly marks: readonly string[]
  readonly at: number
  readonly to: number
}

const valueOf = (run: Run, words: NumberWords): DigitReading => {
  const { groups, marks, to } = run
  const [first = '', last = ''] = [groups[0], groups.at(-1)]
  const plain = (value: number, other: number | null = null, decimals = false): DigitReading => ({
    to,
    value,
    other,
    shape: 'number',
    decimals,
  })
  if (groups.join('').length > longest) return { to, value: NaN, other: null, shape: 'code', decimals: false }
  if (marks.length === 0) return plain(Number(first))
  const grouped = (until: number): boolean =>
    first.length <= 3 && groups.slice(1, until).every((group) => group.length === 3) && !/^0/.test(first)
  const even = marks.every((mark) => mark === marks[0])
  if (even && grouped(groups.length)) {
    const whole = Number(groups.join(''))
    return marks.length > 1 || marks[0] !== words.decimalMark
      ? plain(whole, marks.length > 1 || marks[0] === ' ' ? null : decimal(first, last))
      : plain(whole, decimal(first, last))
  }
  if (marks.length === 1) return oneMark(run, words)
  const head = marks.slice(0, -1)
  if (head.every((mark) => mark === head[0]) && head[0] !== marks.at(-1) && grouped(groups.length - 1)) {
    return plain(decimal(groups.slice(0, -1).join(''), last), null, true)
  }
  return { to, value: NaN, other: null, shape: 'code', decimals: false }
}

const decimal = (whole: string, part: string): number => Number(`${whole}.${part}`)

/** A comma in English does not begin decimals unless it must: "1,2 and 3" is a list. */
const oneMark = (run: Run, words: NumberWords): DigitReading => {
  const [first = '', last = ''] = run.groups
  if (run.marks[0] === ',' && words.decimalMark === '.' && last.length > 2) {
    return { to: run.at + 1, value: Number(first), other: null, shape: 'number', decimals: false }
  }
  return { to: run.to, value: decimal(first, last), other: null, shape: 'number', decimals: true }
}
