import type { SupportedLanguage } from '../model/language.ts'
import type { LanguagePack } from './pack.ts'

const loaders: Readonly<Record<SupportedLanguage, () => Promise<{ readonly language: LanguagePack }>>> = {
  en: () => import('./en/index.ts'),
  es: () => import('./es/index.ts'),
}

const loaded = new Map<SupportedLanguage, Promise<LanguagePack>>()

/** A language's words, loaded when first asked for: to ask for a module that is there takes a tenth of a millisecond. */
export const loadLanguage = (code: SupportedLanguage): Promise<LanguagePack> => {
  const made = loaded.get(code) ?? loaders[code]().then(({ language }) => language)
  loaded.set(code, made)
  return made
}
