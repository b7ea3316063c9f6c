import type { SupportedLanguage } from '../model/language.ts'
import type { LanguagePack } from './pack.ts'

const loaders: Readonly<Record<SupportedLanguage, () => Promise<{ readonly language: LanguagePack }>>> = {
  en: () => import('./en/index.ts'),
  es: () => import('./es/index.ts'),
}

/** A language's words, loaded when first asked for. */
export const loadLanguage = async (code: SupportedLanguage): Promise<LanguagePack> => (await loaders[code]()).language
