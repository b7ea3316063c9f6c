/** Words of one language that outlets choose among when they name an actor or an act. */
export interface LabelWords {
  /** By folded lemma. A lemma may belong to several classes. */
  readonly heads: ReadonlyMap<string, readonly NamingWord[]>
  /** Folded lemmas of modifiers that judge what they stand with: "murderous", "so-called". */
  readonly chargedModifiers: ReadonlySet<string>
  /** Whether adjectives stand behind their noun as a rule. */
  readonly adjectivesFollow: boolean
  /** Verbs whose past form is their stem, so that they may follow a noun in the singular: "the unrest spread". */
  readonly unchangedPasts: ReadonlySet<string>
}

export interface NamingWord {
  readonly class: NamingClass
  readonly charged: boolean
  /** Verbs name an act, nouns an actor or an act. */
  readonly pos: 'noun' | 'verb'
}

/** What outlets have several words for. */
const namingClasses = [
  'government',
  'leader',
  'protester',
  'protest',
  'removal',
  'force',
  'police',
  'letter',
  'fighter',
  'migrant',
  'killing',
  'war',
  'attack',
  'accident',
  'roadblock',
  'prisoner',
  'offender',
] as const
export type NamingClass = (typeof namingClasses)[number]

/** The words of one class, apart by spaces: plain and charged nouns, plain and charged verbs. */
export interface NamingTable {
  readonly plain: string
  readonly charged?: string
  readonly verbs?: string
  readonly chargedVerbs?: string
}

/** Label words from a table a language. */
export const labelWords = (
  table: Readonly<Record<NamingClass, NamingTable>>,
  rest: Omit<LabelWords, 'heads'>,
): LabelWords => {
  const heads = new Map<string, NamingWord[]>()
  const add = (words: string | undefined, word: NamingWord): void => {
    for (const lemma of words?.split(' ') ?? []) heads.set(lemma, [...(heads.get(lemma) ?? []), word])
  }
  for (const name of namingClasses) {
    const { plain, charged, verbs, chargedVerbs } = table[name]
    add(plain, { class: name, charged: false, pos: 'noun' })
    add(charged, { class: name, charged: true, pos: 'noun' })
    add(verbs, { class: name, charged: false, pos: 'verb' })
    add(chargedVerbs, { class: name, charged: true, pos: 'verb' })
  }
  return { heads, ...rest }
}
