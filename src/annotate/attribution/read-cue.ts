import type { Cue } from './cue.ts'
import { readAfter, readNoun, readPassive } from './read-after.ts'
import { readAround, readAsClause } from './read-around.ts'
import type { Reading, Setting } from './reading.ts'
import { hasFinite, isNominal, regionAt, type Run, type Scene } from './scene.ts'
import { subjectBefore } from './source.ts'

/** Source and content of one cue; null where it says nothing of anybody's words. */
export const readCue = (
  scene: Scene,
  cue: Cue,
  context: { readonly cues: ReadonlyMap<number, Cue>; readonly known: ReadonlyMap<number, Run> },
): Reading | null => {
  const setting: Setting = { ...context, region: regionAt(scene, cue.head) }
  if (cue.form === 'noun') return readNoun(scene, cue, setting)
  if (cue.form === 'passive') return readPassive(scene, cue, setting)
  const subject = subjectBefore(scene, cue, context.known)
  const own =
    subject && (subject.how === 'subject' || subject.how === 'apposition' || subject.how === 'relative-clause')
  const start = own ? subject.run.from : cue.from
  const spoken = cue.form === 'finite' ? betweenQuoteAndCue(scene, cue, setting.region) : null
  if (spoken) {
    const around = readAround(scene, cue, {
      ...setting,
      subject: { run: spoken, how: 'apposition' },
      start: spoken.from,
    })
    if (around) return around
  }
  return (
    readAsClause(scene, cue, { ...setting, subject, start }) ??
    readAround(scene, cue, { ...setting, subject, start }) ??
    readAfter(scene, cue, { ...setting, subject, start })
  )
}

/** All that stands between a quotation and the cue behind it, where it is no clause: "…,” Ana Ruiz (Left), of Lima, said". */
const betweenQuoteAndCue = (scene: Scene, cue: Cue, region: Run): Run | null => {
  if (region.from !== 0) return null
  let from = cue.from
  while (from > 0 && cue.from - from < 26 && scene.quoted[from - 1]! < 0) from--
  if (from === 0 || scene.quoted[from - 1]! < 0) return null
  if (scene.tokens[from]!.text === ',') from++
  const first = scene.tokens[from]
  if (!first || from >= cue.from || !isNominal(first) || scene.lexicon.is.relatives.has(first.lower)) return null
  return hasFinite(scene, { from, to: cue.from }) || !hasComma(scene, from, cue.from) ? null : { from, to: cue.from }
}

const hasComma = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^[,()]$/.test(scene.tokens[i]!.text)) return true
  return false
}
