import type { LanguagePack } from '../../language/pack.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'

const telling: ReadonlySet<PartOfSpeech> = new Set(['noun', 'verb', 'adjective'])

/** Folded lemmas of the words that tell what a statement is about, each once, in order; reporting verbs are left out. */
export const termsOf = (tokens: readonly Token[], language: LanguagePack): readonly string[] => {
  const cues = cuesOf(language)
  const terms = new Set<string>()
  for (const { pos, lemma } of tokens) {
    if (!telling.has(pos) || language.statement.light.has(lemma) || lemma.length < 2) continue
    if (pos === 'verb' && cues.has(lemma)) continue
    terms.add(fold(lemma))
  }
  return [...terms]
}

const known = new WeakMap<LanguagePack, ReadonlySet<string>>()

const cuesOf = (language: LanguagePack): ReadonlySet<string> => {
  const old = known.get(language)
  if (old) return old
  const groups = language.attribution.verbs.filter(({ takes }) => takes.includes('quote'))
  const made = new Set(groups.flatMap(({ cues }) => cues))
  known.set(language, made)
  return made
}
