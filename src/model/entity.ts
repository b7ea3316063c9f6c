import type { Citation } from './citation.ts'
import type { Attribute, EntityType } from './mention.ts'

/** A person, organisation or place of the story, with all its mentions in all reports. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: string | null
  readonly age: number | null
  readonly attributes: readonly Attribute[]
  readonly mentions: readonly Citation[]
}
