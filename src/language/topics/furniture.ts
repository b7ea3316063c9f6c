/**
 * Words by which a page's furniture is known: what stands around a report and is not its telling.
 * All are in lower case; where they open a line, the rest may follow.
 */
export interface FurnitureWords {
  /** Before a photographer's or agency's name: "photo by". */
  readonly creditCues: readonly string[]
  /** Open or are a picture's caption: "image caption". */
  readonly captionCues: readonly string[]
  /** Before a writer's name: "by". */
  readonly bylineCues: readonly string[]
  /** Stand for a writer: "staff reporter". */
  readonly bylineDesks: readonly string[]
  /** Tell who else worked on the report: "additional reporting by". */
  readonly contributionCues: readonly string[]
  /** Close such a line: "contributed to this report". */
  readonly contributionEnds: readonly string[]
  readonly copyrightCues: readonly string[]
  /** Before another report's headline: "read more". */
  readonly relatedCues: readonly string[]
  readonly newsletterCues: readonly string[]
  readonly contactCues: readonly string[]
  readonly advertisementCues: readonly string[]
  /** Whole lines that lead about the site: "share this". */
  readonly navigationLines: readonly string[]
  /** Before the day of publication: "published on". */
  readonly publishedCues: readonly string[]
  /** Before the day of the last change: "updated". */
  readonly updatedCues: readonly string[]
  /** Fill a date line between its parts: "at", "on", "de". */
  readonly dateFillers: readonly string[]
  /** Months by name and abbreviation, with their number from 1. */
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: readonly string[]
  /** Which comes first in a date of numbers. */
  readonly numericOrder: 'day-first' | 'unknown'
  /** Words that no line of a text ends with unless it goes on: "the", "of". */
  readonly unfinished: readonly string[]
  /** Small words that every text of the language is full of, and none of a language near it: "the", "los". */
  readonly unmistakable: readonly string[]
}
