import type { SentenceWords } from './topics/sentence.ts'
import type { TokenWords } from './topics/token.ts'
import type { NumberWords } from './topics/number.ts'
import type { FigureWords } from './topics/figure.ts'
import type { TimeWords } from './topics/time.ts'
import type { MentionWords } from './topics/mention.ts'
import type { PlaceWords } from './topics/place.ts'
import type { AttributionWords } from './topics/attribution.ts'
import type { StatementWords } from './topics/statement.ts'
import type { FurnitureWords } from './topics/furniture.ts'
import type { LabelWords } from './topics/label.ts'
import type { EventWords } from './topics/event.ts'
import type { HarmWords } from './topics/harm.ts'
import type { FateWords } from './topics/fate.ts'
import type { DeedWords } from './topics/deed.ts'
import type { SupportedLanguage } from '../model/language.ts'

/** All that is known of a language: words as data, one subject a file. */
export interface LanguagePack {
  readonly code: SupportedLanguage
  readonly sentence: SentenceWords
  readonly token: TokenWords
  readonly number: NumberWords
  readonly figure: FigureWords
  readonly time: TimeWords
  readonly mention: MentionWords
  readonly place: PlaceWords
  readonly attribution: AttributionWords
  readonly statement: StatementWords
  readonly furniture: FurnitureWords
  readonly label: LabelWords
  readonly event: EventWords
  readonly harm: HarmWords
  readonly fate: FateWords
  readonly deed: DeedWords
}
