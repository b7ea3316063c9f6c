/** So many rows are written or asked for in one statement. */
const mostRows = 200

/** A list in pieces that one statement takes. */
export const inPieces = function* <T>(list: readonly T[], most = mostRows): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += most) yield list.slice(at, at + most)
}

const usual = 100

/** A limit as a whole number from 1 on; where none is given, the usual one. */
export const mostOf = (limit: number | undefined): number => Math.max(1, Math.floor(limit ?? usual))
