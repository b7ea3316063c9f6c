import type { Change, ChangedThing, ChangedValue, Changes } from '../model/change.ts'
import type { Dossier } from '../model/dossier.ts'
import { continueFrom } from './continue-from.ts'
import { thingsIn, type Thing } from './things.ts'

/**
 * What changed from one dossier of a story to another, in the account's order: new things first, then those that changed,
 * then those that are gone.
 * @example changesBetween(yesterday, today).changes.filter(({ kind }) => kind === 'new')
 */
export const changesBetween = (old: Dossier, fresh: Dossier): Changes => {
  const now = fresh.continues === old.story.id ? fresh : continueFrom(old, fresh)
  const [before, after] = [thingsIn(old), thingsIn(now)]
  const changes = (Object.keys(after) as ChangedThing[]).flatMap((thing) =>
    changesOf(thing, before[thing], after[thing]),
  )
  return { old: old.story.id, new: now.story.id, changes }
}

const changesOf = (thing: ChangedThing, before: readonly Thing[], after: readonly Thing[]): readonly Change[] => {
  const was = new Map(before.map((one) => [one.id, one]))
  const is = new Set(after.map(({ id }) => id))
  const change = (kind: Change['kind'], { id, citations }: Thing, values: readonly ChangedValue[]): Change => ({
    ...{ kind, thing, id },
    ...{ values, citations },
  })
  return [
    ...after
      .filter(({ id, minor }) => !minor && !was.has(id))
      .map((one) => change('new', one, valuesBetween(null, one))),
    ...after.flatMap((one) => {
      const old = was.get(one.id)
      const values = old ? valuesBetween(old, one) : []
      return values.length > 0 ? change('changed', one, values) : []
    }),
    ...before.filter(({ id, minor }) => !minor && !is.has(id)).map((one) => change('withdrawn', one, [])),
  ]
}

/** The values that differ; for what is new, those that it has. */
const valuesBetween = (old: Thing | null, { values }: Thing): readonly ChangedValue[] =>
  (Object.entries(values) as [ChangedValue['name'], string | number | null][]).flatMap(([name, value]) => {
    const before = old?.values[name] ?? null
    return before === (value ?? null) ? [] : { name, old: before, new: value }
  })
