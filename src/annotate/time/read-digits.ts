import type { TimeClass } from '../../language/topics/time.ts'

/** What digits say, in small letters, and as what. */
interface Read {
  readonly class: TimeClass
  readonly lower: string
  readonly value: string | number
}

export const readDigits = (word: string): Read => {
  const lower = word.toLowerCase()
  const give = (name: TimeClass, value: string | number): Read => ({ class: name, lower, value })
  if (/^\d+$/.test(word)) {
    const value = Number(word)
    if (word.length <= 2 && value >= 1 && value <= 31) return give('small', value)
    return word.length === 4 && value >= 1000 && value < 2200 ? give('year', value) : give('big', value)
  }
  if (/^\d+0['’]?s$/.test(lower)) return give('decade', parseInt(word, 10))
  if (/^\d\/\d$/.test(word)) return give('decimal', Number(word[0]) / Number(word[2]))
  if (/^\d{4}[/.-]/.test(word)) return give('iso', word)
  if (word.includes(':')) return give('clock', word.replace(' ', ''))
  if (/^\d\d?h\d\d$/.test(lower)) return give('clock', lower.replace('h', ':'))
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/.test(word)) return give('numeric', word)
  if (/^\d\d?\/\d\d?, ?\d{4}$/.test(word)) return give('numeric', word.replace(/, ?/, '/'))
  if (/^(?:[01]?\d|2[0-4])[.,][0-5]\d$/.test(word)) return give('dotclock', word.replace(/[.,]/, ':'))
  if (/[.,]\d/.test(word)) return give('decimal', decimalValue(word))
  const value = parseInt(word, 10)
  return value >= 1 && value <= 100 ? give('nth', value) : give('other', lower)
}

/** "1,500" and "2.5": three digits behind the mark are thousands. */
const decimalValue = (word: string): number => {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word.replace(',', '.')
  return Number.parseFloat(plain)
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

export const romanValue = (word: string): number => {
  let sum = 0
  for (let i = 0; i < word.length; i++) {
    const [here, next] = [romanDigits[word[i]!]!, romanDigits[word[i + 1] ?? ''] ?? 0]
    sum += here < next ? -here : here
  }
  return sum
}
