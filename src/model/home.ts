import type { Mention } from './mention.ts'

/** The country that a report's words and places speak of most: an office without a country is taken to be of it. */
export const homeOf = (mentions: readonly Mention[]): string | null => {
  const counts = new Map<string, number>()
  for (const { country, place } of mentions) {
    const told = country ?? place?.country ?? null
    if (told !== null) counts.set(told, (counts.get(told) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
