import { basename, dirname, relative } from 'node:path'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { filesBelow, readText } from '../frame/files.ts'
import type { Part } from '../set.ts'

export interface TaggedSentence {
  readonly tokens: readonly string[]
  /** BIO. */
  readonly tags: readonly string[]
  /** The sentence as it was printed, where the file says. */
  readonly text: string | null
}

/** A file of names: its sentences in documents. */
export interface TaggedFile {
  /** The folder below `ner`: "conll/en". */
  readonly set: string
  readonly part: Part
  readonly language: SupportedLanguage
  readonly documents: readonly (readonly TaggedSentence[])[]
}

/** All files of names below a folder, in the order of their paths. */
export const taggedFiles = (folder: string): readonly TaggedFile[] =>
  filesBelow(folder).flatMap((path) => {
    const part = partOf(basename(path))
    const set = relative(folder, dirname(path)).replaceAll('\\', '/')
    if (part === null || set === '') return []
    return [{ set, part, language: /(?:^|\W)es$/.test(set) ? 'es' : 'en', documents: readTagged(readText(path)) }]
  })

const partOf = (name: string): Part | null =>
  /train/i.test(name) ? 'train' : /val|dev/i.test(name) ? 'dev' : /test/i.test(name) ? 'test' : null

/**
 * The documents of a file with a token a line (its number before it, where there is one, its BIO tag behind) and an
 * empty line behind each sentence. A document begins at `-DOCSTART-` or `# newdoc`. A file that marks none is cut
 * after every twenty sentences: the engine reads names in the light of the text around them.
 * @example readTagged('0\tLima\tB-LOC\n\n') // one document of one sentence
 */
export const readTagged = (file: string): readonly (readonly TaggedSentence[])[] => {
  const documents: TaggedSentence[][] = []
  const isMarked = /^(?:\d+\t)?-DOCSTART-|^# newdoc/m.test(file)
  for (const lines of file.split(/\r?\n[ \t]*\r?\n/)) {
    const sentence = sentenceOf(lines.split(/\r?\n/))
    const last = documents.at(-1)
    const begins = isMarked ? /^(?:\d+\t)?-DOCSTART-|^# newdoc/m.test(lines) : last?.length === longest
    if (begins || !last) documents.push(sentence ? [sentence] : [])
    else if (sentence) last.push(sentence)
  }
  return documents.filter((document) => document.length > 0)
}

const longest = 20

const sentenceOf = (lines: readonly string[]): TaggedSentence | null => {
  const rows = lines.filter((line) => line.includes('\t') && !line.startsWith('# ')).map(rowOf)
  const told = rows.filter(([token]) => token !== '-DOCSTART-')
  if (told.length === 0) return null
  const printed = lines.find((line) => line.startsWith('# text = '))
  return {
    tokens: told.map(([token]) => token),
    tags: told.map(([, tag]) => tag),
    text: printed?.slice('# text = '.length) ?? null,
  }
}

const rowOf = (line: string): readonly [string, string] => {
  const cells = line.split('\t')
  const [token, tag] = cells.length > 2 ? cells.slice(1) : cells
  return [token!, tag!.trim()]
}
