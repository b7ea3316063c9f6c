import { sha256Hex, type Dossier } from '../index.ts'
import { unpack, type KeptDossier, type KeptStory } from '../store/index.ts'
import { wholeReadings } from './reading/whole.ts'
import type { Room } from './room.ts'

/** The dossier of a story as it now is, made anew where it is stale; null where there is no such story. */
export const currentDossier = async (room: Room, id: string): Promise<Dossier | null> => {
  const kept = await room.store.story(id)
  if (!kept) return null
  const before = await room.store.dossier(kept.story.id)
  const wanted = await madeOf(room, kept)
  if (before?.madeOf === wanted) return unpack<Dossier>(before.packed)
  return unpack<Dossier>(await make(room, kept, { before, wanted }))
}

/**
 * Makes the dossiers anew, among those of some stories, that were asked for before and are stale now.
 * @param tell how many are done, and how many there are to do
 */
export const refreshDossiers = async (
  room: Room,
  stories: readonly string[],
  tell: (done: number, all: number) => void,
): Promise<void> => {
  const asked = await room.store.withDossiers(stories)
  const turns = asked.values()
  let done = 0
  const next = async (): Promise<void> => {
    for (const id of turns) {
      tell(done, asked.length)
      await currentDossier(room, id)
      done++
    }
  }
  await Promise.all(Array.from({ length: room.pool().room }, next))
}

/** Makes the dossier of a story anew from an earlier one that is not kept any more; nothing where the story is gone. */
export const remake = async (room: Room, before: KeptDossier): Promise<void> => {
  const kept = await room.store.story(before.story)
  if (kept?.story.id === before.story) await make(room, kept, { before, wanted: await madeOf(room, kept) })
}

/** All that a dossier rests on, as a hash: the engine, the story as it was last written, and its corrections. */
const madeOf = async (room: Room, { story, revision }: KeptStory): Promise<string> => {
  const corrections = await room.store.corrections([story.id])
  return sha256Hex(JSON.stringify([await room.fingerprint(), revision, corrections.map(({ id }) => id)]))
}

interface Making {
  readonly before: KeptDossier | null
  readonly wanted: string
}

const make = async (room: Room, { story }: KeptStory, { before, wanted }: Making): Promise<Uint8Array> => {
  const whole = await wholeReadings(
    room,
    story.members.map(({ report }) => report),
  )
  const corrections = await room.store.corrections([story.id])
  const packed = await room.pool().compare({
    story: story.id,
    ...whole,
    corrections: corrections.map(({ correction }) => correction),
    before: before?.packed ?? null,
  })
  await room.store.putDossier({ story: story.id, madeOf: wanted, at: room.now(), packed })
  return packed
}
