import type { Dossier } from '../../src/index.ts'
import type { Figure } from '../../src/model/figure.ts'
import { fold } from '../../src/text/fold.ts'
import { contains, overlaps, type Span } from '../../src/text/span.ts'
import type { Expected, ExpectedFigure, Place } from './expected.ts'

export type Kind = keyof Expected

/** The kinds of things that a reader should see in a story, in the order in which they are told. */
export const kinds: readonly Kind[] = [
  'figures',
  'notFigures',
  'people',
  'notPeople',
  'dates',
  'attributions',
  'relations',
  'claims',
  'origins',
  'withdrawals',
]

/** What of a story's expectations a dossier does not meet, one line each. */
export const missedBy = (dossier: Dossier, expected: Expected): Readonly<Record<Kind, readonly string[]>> => ({
  figures: expected.figures.flatMap((wanted) => missedFigure(dossier, wanted)),
  notFigures: expected.notFigures.filter((place) => figureAt(dossier, place)).map(nameOf),
  people: missedPeople(dossier, expected),
  notPeople: expected.notPeople.filter((name) => dossier.entities.some((e) => e.type === 'person' && isNamed(e, name))),
  dates: expected.dates
    .filter((date) => !hasDate(dossier, date))
    .map((date) => `${date.file}: ${date.at} = ${date.value}`),
  attributions: expected.attributions
    .filter((a) => !hasAttribution(dossier, a))
    .map((a) => `${a.speaker}: ${a.content}`),
  relations: expected.relations.flatMap((relation) => missedRelation(dossier, relation)),
  claims: expected.claims
    .filter((claim) => !hasClaim(dossier, claim))
    .map((claim) => claim.words.map((w) => w.at).join(' / ')),
  origins: expected.origins.filter((files) => !isOneOrigin(dossier, files)).map((files) => files.join(' + ')),
  withdrawals: (expected.withdrawals ?? [])
    .filter((wanted) => !hasWithdrawal(dossier, wanted))
    .map(({ earlier, later }) => `${earlier.at} -> ${later.at}`),
})

const nameOf = (place: Place): string => `${place.file}: ${place.at}`

const reportOf = (dossier: Dossier, file: string): Dossier['reports'][number] => {
  const report = dossier.reports.find((r) => r.file?.endsWith(file))
  if (!report) throw new Error(`the dossier holds no ${file}`)
  return report
}

/** Where words stand in a report's text, however white space was joined; null where they do not. */
const find = (dossier: Dossier, file: string, words: string): (Span & { readonly report: string }) | null => {
  const report = reportOf(dossier, file)
  const pattern = new RegExp(words.split(/\s+/).map(escaped).join('\\s+'))
  const match = pattern.exec(report.text ?? '')
  return match && { report: report.id, start: match.index, end: match.index + match[0].length }
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const numberAt = (dossier: Dossier, place: Place): (Span & { readonly report: string }) | null => {
  const around = find(dossier, place.file, place.at)
  if (!around) return null
  const start = around.start + place.at.indexOf(place.number)
  return { report: around.report, start, end: start + place.number.length }
}

const figureAt = (dossier: Dossier, place: Place): Figure | undefined => {
  const span = numberAt(dossier, place)
  return span ? dossier.figures.find((f) => f.report === span.report && overlaps(f, span)) : undefined
}

const missedFigure = (dossier: Dossier, wanted: ExpectedFigure): readonly string[] => {
  const figure = figureAt(dossier, wanted)
  if (!figure) return [`${nameOf(wanted)}: not found`]
  const keys = ['measure', 'low', 'best', 'high', 'modifier', 'counts', 'standing', 'asOf'] as const
  const wrong = keys.filter((key) => wanted[key] !== undefined && wanted[key] !== figure[key])
  const told = wrong.map((key) => `${key} is ${String(figure[key])}, not ${String(wanted[key])}`)
  return told.length > 0 ? [`${nameOf(wanted)}: ${told.join(', ')}`] : []
}

const isNamed = (entity: Dossier['entities'][number], name: string): boolean =>
  [entity.name, ...entity.aliases, ...entity.mentions.map((m) => m.text)].some((n) => fold(n) === fold(name))

const missedPeople = (dossier: Dossier, expected: Expected): readonly string[] => {
  const found = expected.people.map(({ names }) => dossier.entities.filter((e) => names.some((n) => isNamed(e, n))))
  return expected.people.flatMap(({ names }, at) => {
    const [one, ...others] = found[at] ?? []
    if (!one || others.length > 0) return [`${names.join(' = ')}: ${one ? 'apart' : 'not found'}`]
    return found.some((them, i) => i !== at && them.includes(one)) ? [`${names[0]}: one with somebody else`] : []
  })
}

const hasDate = (dossier: Dossier, date: Expected['dates'][number]): boolean => {
  const span = numberAt(dossier, { ...date, number: date.words })
  return dossier.times.some(
    (time) => span && time.report === span.report && overlaps(time, span) && startsOn(time.value, date.value),
  )
}

/** "2023-01-28TNI" and "2023-01-28" are one day. */
const startsOn = (value: string | null, day: string): boolean => value !== null && value.startsWith(day)

const hasAttribution = (dossier: Dossier, wanted: Expected['attributions'][number]): boolean => {
  const span = find(dossier, wanted.file, wanted.content)
  const name = fold(wanted.speaker)
  return dossier.attributions.some((a) => {
    if (!span || a.report !== span.report || !a.content.some((part) => contains(part, span))) return false
    const entity = dossier.entities.find((e) => e.id === a.source?.entity)
    const names = [a.source?.text ?? '', entity?.name ?? '', ...(entity?.aliases ?? [])].map(fold)
    return names.some((n) => n !== '' && (n.includes(name) || name.includes(n)))
  })
}

const missedRelation = (dossier: Dossier, wanted: Expected['relations'][number]): readonly string[] => {
  const [a, b] = [figureAt(dossier, wanted.a), figureAt(dossier, wanted.b)]
  const name = `${wanted.a.at} / ${wanted.b.at}`
  if (!a || !b) return [`${name}: not found`]
  const ids = [a.id, b.id, a.group, b.group]
  const between = dossier.differences.find((d) => d.a !== d.b && ids.includes(d.a) && ids.includes(d.b))
  const relation = between?.relation ?? (a.group !== null && a.group === b.group ? 'same' : 'none')
  return (wanted.accept as readonly string[]).includes(relation) ? [] : [`${name}: ${relation}`]
}

const hasClaim = (dossier: Dossier, wanted: Expected['claims'][number]): boolean =>
  dossier.claims.some(
    (claim) =>
      wanted.statuses.includes(claim.status) &&
      wanted.words.every(({ file, at }) => {
        const span = find(dossier, file, at)
        return claim.citations.some((c) => span && c.report === span.report && overlaps(c, span))
      }),
  )

const isOneOrigin = (dossier: Dossier, files: readonly string[]): boolean => {
  const ids = files.map((file) => reportOf(dossier, file).id)
  return dossier.origins.some((origin) => ids.every((id) => origin.reports.includes(id)))
}

/** A correction from the attribution that holds the earlier words to the one that holds the later ones. */
const hasWithdrawal = (
  dossier: Dossier,
  { earlier, later, basis }: NonNullable<Expected['withdrawals']>[number],
): boolean => {
  const holds = (id: string, { file, at }: { readonly file: string; readonly at: string }): boolean => {
    const span = find(dossier, file, at)
    const saying = dossier.attributions.find((attribution) => attribution.id === id)
    return span !== null && saying?.report === span.report && saying.content.some((part) => contains(part, span))
  }
  return dossier.differences.some(
    (difference) =>
      difference.relation === 'correction' &&
      difference.basis === basis &&
      holds(difference.a, earlier) &&
      holds(difference.b, later),
  )
}
