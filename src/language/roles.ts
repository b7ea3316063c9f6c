import { wordSet } from '../text/words.ts'
import type { Gender, RoleWord } from './topics/mention.ts'

/**
 * A table of roles from lines `concept: words, words`; a trailing `/f` or `/m` tells the gender.
 * @example roleTable('minister:foreign: canciller, ministra de exteriores/f')[1].gender // 'feminine'
 */
export const roleTable = (lines: string): readonly RoleWord[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const at = line.lastIndexOf(': ')
      return line
        .slice(at + 2)
        .split(', ')
        .map((entry) => roleWord(line.slice(0, at), entry))
    })

const roleWord = (concept: string, entry: string): RoleWord => {
  const gender: Gender | null = entry.endsWith('/f') ? 'feminine' : entry.endsWith('/m') ? 'masculine' : null
  return { words: gender === null ? entry : entry.slice(0, -2), concept, gender }
}

/** A map from lines `value: key, key`. */
export const wordMap = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .flatMap((line) => {
        const at = line.indexOf(': ')
        return line
          .slice(at + 2)
          .split(', ')
          .map((key) => [key, line.slice(0, at)] as const)
      }),
  )

/** Forms with the gender they tell, from `feminine` and `masculine` words and those that tell none. */
export const genderMap = (words: { f?: string; m?: string; u?: string }): ReadonlyMap<string, Gender | null> =>
  new Map([
    ...[...wordSet(words.f ?? '')].map((word) => [word, 'feminine'] as const),
    ...[...wordSet(words.m ?? '')].map((word) => [word, 'masculine'] as const),
    ...[...wordSet(words.u ?? '')].map((word) => [word, null] as const),
  ])
