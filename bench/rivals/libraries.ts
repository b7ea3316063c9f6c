import { Culture, recognizeDateTime, recognizeNumber } from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import * as chronoSpanish from 'chrono-node/es'
import compromise from 'compromise'
import type { SupportedLanguage } from '../../src/model/language.ts'

/** Something another library does that a part of ours does too. */
export interface Rival {
  readonly name: string
  readonly language: SupportedLanguage
  /** The step of ours beside it; null for the whole pipeline. */
  readonly step: string | null
  read(text: string): unknown
}

/** Noon of a day: all are told the same day of publication. */
const published = new Date(2025, 2, 14, 12)

/** All that compromise finds by itself of what we look for. */
const analyse = (text: string): readonly unknown[] => {
  const document = compromise(text)
  return [
    document.json(),
    document.people().json(),
    document.places().json(),
    document.organizations().json(),
    document.numbers().json(),
    document.quotations().json(),
  ]
}

const recognizersOf = (language: SupportedLanguage, culture: string): readonly Rival[] => [
  {
    name: 'recognizers: date-time',
    language,
    step: 'time',
    read: (text) => recognizeDateTime(text, culture, 0, published),
  },
  { name: 'recognizers: number', language, step: 'quantity', read: (text) => recognizeNumber(text, culture) },
]

/** The libraries that a user might take instead of a step. */
export const rivalLibraries: readonly Rival[] = [
  { name: 'compromise', language: 'en', step: null, read: analyse },
  { name: 'chrono', language: 'en', step: 'time', read: (text) => chrono.parse(text, published) },
  ...recognizersOf('en', Culture.English),
  { name: 'chrono', language: 'es', step: 'time', read: (text) => chronoSpanish.parse(text, published) },
  ...recognizersOf('es', Culture.Spanish),
]
