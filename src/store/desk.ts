import { forget } from './forget.ts'
import type { Database, Home, InTransaction } from './home.ts'
import { noteIn } from './journal.ts'
import { inPieces } from './pieces.ts'
import { place } from './place.ts'
import { pinKey } from './pin-key.ts'
import type { Assignment, Desk, Store } from './port.ts'
import { CorroborateError } from '../model/messages.ts'
import { since } from './since.ts'

/** Assigning reports to stories. */
export const deskIn = (home: Home): Pick<Store, 'assigning'> => ({ assigning: (work) => assignIn(home, work) })

/** @param also what is written together with each assignment, or not at all */
export const assignIn = <T>(
  home: Home,
  work: (desk: Desk) => Promise<T>,
  also: (within: InTransaction) => Promise<void> = async () => {},
): Promise<T> =>
  home.alone(async (db) => {
    let revision = await revisionOf(db)
    const desk: Desk = {
      get revision() {
        return revision
      },
      since: (from) => since(db, from),
      write: async (assignment) => {
        const all = (): Promise<number> =>
          db.transaction().execute(async (within) => {
            const written = await write(home, within, { assignment, revision })
            await also(within)
            return written
          })
        revision = await (assignment.forgotten ? home.erasing(db, all) : all())
        return revision
      },
    }
    return work(desk)
  })

const revisionName = '.revision'

const revisionOf = async (db: Database): Promise<number> => {
  const row = await db.selectFrom('names').select('value').where('name', '=', revisionName).executeTakeFirstOrThrow()
  return Number(row.value)
}

interface Write {
  readonly assignment: Assignment
  readonly revision: number
}

const write = async (home: Home, db: InTransaction, { assignment, revision: before }: Write): Promise<number> => {
  // The lock keeps others out; that it did is checked where it counts.
  if ((await revisionOf(db)) !== before) throw new CorroborateError('store-desk-lost')
  const revision = before + 1
  await db
    .updateTable('names')
    .set({ value: String(revision) })
    .where('name', '=', revisionName)
    .execute()
  await place(home, db, { assignment, revision })
  if (assignment.forgotten) await forget(db, assignment.forgotten)
  await retire(db, assignment, revision)
  await pin(db, assignment, revision)
  await noteIn(db, assignment.journal ?? [])
  return revision
}

const retire = async (db: InTransaction, { retired }: Assignment, revision: number): Promise<void> => {
  for (const piece of inPieces(retired)) {
    const ids = piece.map(({ id }) => id)
    await db
      .insertInto('retired')
      .values(piece.map(({ id, into }) => ({ id, into: JSON.stringify(into), revision })))
      .onConflict((c) => c.column('id').doUpdateSet(({ ref }) => ({ into: ref('excluded.into'), revision })))
      .execute()
    await db.deleteFrom('stories').where('id', 'in', ids).execute()
    // What people corrected goes where the reports went.
    for (const { id, into } of piece)
      if (into.length === 1)
        await db.updateTable('corrections').set({ story: into[0]! }).where('story', '=', id).execute()
  }
}

const pin = async (db: InTransaction, { pins = [], lifted = [] }: Assignment, revision: number): Promise<void> => {
  for (const one of lifted)
    await db.updateTable('pins').set({ lifted: 1, revision }).where('id', '=', pinKey(one)).execute()
  for (const one of pins) {
    // What is pinned again counts as the latest.
    await db.deleteFrom('pins').where('id', '=', pinKey(one)).execute()
    await db
      .insertInto('pins')
      .values({ id: pinKey(one), pin: JSON.stringify(one), revision, lifted: 0 })
      .execute()
  }
}
