import { standAt, type Act, type Form, type Lexicon } from './lexicon.ts'

/** What a word can say of casualties. */
type Grave = Pick<Form, 'noun' | 'state'> & Act & { readonly lower: string }

/**
 * The words of a sentence, with those that harm nobody in a phrase of their own told so: "529 death sentences",
 * "a dead end", "held responsible". Not: "a sentence for the death of 12".
 */
export const withoutHarmless = <W extends Grave>(words: readonly W[], { harmless }: Lexicon): readonly W[] => {
  let cleared: W[] | null = null
  words.forEach(({ lower }, at) => {
    for (const phrase of harmless.get(lower) ?? []) {
      if (!standAt(words, at, phrase)) continue
      cleared ??= [...words]
      for (let i = at; i < at + phrase.length; i++)
        cleared[i] = { ...cleared[i]!, noun: null, state: null, subject: null, object: null }
    }
  })
  return cleared ?? words
}
