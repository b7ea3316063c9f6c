/** Languages that are read in full. Others are kept, marked unread, and compared for copying. */
export const supportedLanguages = ['en', 'es'] as const
/** The code of a language that reports are read in. */
export type SupportedLanguage = (typeof supportedLanguages)[number]

/** The supported language of a BCP 47 tag, or null: 'es-PE' gives 'es'. */
export const supportedOf = (tag: string | null): SupportedLanguage | null => {
  const primary = tag?.split('-')[0]?.toLowerCase()
  return supportedLanguages.find((language) => language === primary) ?? null
}
