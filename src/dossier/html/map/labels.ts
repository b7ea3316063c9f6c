import { mapSize } from './draw.ts'

/** A name, where it stands, and which end of it does. */
export interface Label {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Named {
  readonly name: string
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The size of letters, somewhat more than is drawn: a label that is too near another one cannot be read. */
const letter = { width: 8.5, height: 18 } as const
const away = 11

/**
 * Names beside their places, where there is room: to the right, the left, above or below. Countries are named
 * where no place is.
 */
export const labelsFor = (
  places: readonly Named[],
  countries: readonly Named[],
): { readonly places: readonly (Label | null)[]; readonly countries: readonly Label[] } => {
  const taken: Box[] = places.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  const firstFree = (ways: readonly Label[]): Label | null => {
    const found = ways.find((label) => isInside(boxOf(label)) && !taken.some((other) => meet(boxOf(label), other)))
    if (found) taken.push(boxOf(found))
    return found ?? null
  }
  return {
    places: places.map(({ name, x, y }) => firstFree(waysFor({ name, x, y }))),
    countries: countries.flatMap(
      ({ name, x, y }) =>
        firstFree([0, -40, 40].map((down) => ({ name, x, y: y + down, anchor: 'middle' as const }))) ?? [],
    ),
  }
}

/** Where a name may stand beside its place, the plainest first. */
const waysFor = ({ name, x, y }: Named): readonly Label[] => {
  const beside = [5, -7, 17].flatMap((down) => [
    { name, x: x + away, y: y + down, anchor: 'start' as const },
    { name, x: x - away, y: y + down, anchor: 'end' as const },
  ])
  const across = [-away, away + 10].map((down) => ({ name, x, y: y + down, anchor: 'middle' as const }))
  return [...beside.slice(0, 2), ...across, ...beside.slice(2)]
}

const boxOf = ({ name, x, y, anchor }: Label): Box => {
  const width = name.length * letter.width
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - letter.height + 4, bottom: y + 4 }
}

const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left >= 2 && right <= mapSize.width - 2 && top >= 2 && bottom <= mapSize.height - 2

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
