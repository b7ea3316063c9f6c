import { describe, expect, test } from 'vitest'
import { manifestOf } from '../../src/custody/manifest.ts'
import { sealed } from '../../src/custody/seal.ts'
import { withoutTexts } from '../../src/custody/share.ts'
import { verifyDossier } from '../../src/custody/verify.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { dossierOf } from '../correct/support.ts'

// A forger is held by no type.
// oxlint-disable-next-line typescript/no-explicit-any
type Plain = Record<string, any>

/** What is found wrong in a copy that was changed; `reseal` for a forger who makes the hash anew. */
const findingsOf = async (change: (dossier: Plain) => void, reseal = true): Promise<readonly string[]> => {
  const copy = structuredClone(sealed(await dossierOf([]))) as Plain
  change(copy)
  const dossier = copy as unknown as Dossier
  return [...new Set(verifyDossier(reseal ? sealed(dossier) : dossier).map(({ code }) => code))]
}

test('an untouched dossier holds', async () => {
  expect(await findingsOf(() => {})).toEqual([])
})

describe('ten kinds of tampering, each sealed anew', () => {
  test.each<readonly [string, (dossier: Plain) => void, string]>([
    [
      'a word of a text',
      (d) => {
        d.reports[0].text = d.reports[0].text.replace('mill', 'barn')
      },
      'verify-text',
    ],
    [
      'cited words',
      (d) => {
        d.figures[0].text = 'Forty'
      },
      'verify-words',
    ],
    [
      'a citation moved',
      (d) => {
        d.claims[0].citations[0].start += 3
        d.claims[0].citations[0].end += 3
      },
      'verify-words',
    ],
    [
      'a citation beyond the text',
      (d) => {
        d.times[0].end = 99_999
      },
      'verify-bounds',
    ],
    [
      'a citation of a report that is not there',
      (d) => {
        d.figures[0].report = 'r-none'
      },
      'verify-no-report',
    ],
    [
      'the value of a figure',
      (d) => {
        d.figures.find((f: Plain) => f.text === '12').best = 120
      },
      'verify-value',
    ],
    [
      'the status of a claim',
      (d) => {
        d.claims.find((c: Plain) => c.status === 'single-source').status = 'corroborated'
      },
      'verify-status',
    ],
    [
      'a claim taken out',
      (d) => {
        d.claims.splice(0, 1)
      },
      'verify-no-item',
    ],
    [
      'a report taken out',
      (d) => {
        d.reports.splice(0, 1)
      },
      'verify-no-report',
    ],
    [
      'an id given twice',
      (d) => {
        d.claims[1].id = d.claims[0].id
      },
      'verify-twice',
    ],
  ])('%s', async (_, change, code) => {
    expect(await findingsOf(change)).toContain(code)
  })
})

test.each<readonly [string, (dossier: Plain) => void]>([
  [
    'an outlet',
    (d) => {
      d.reports[0].outlet = 'The Other Paper'
    },
  ],
  [
    'a correction put in',
    (d) => {
      d.corrections = [{ id: 'k-0', citations: [], items: [] }]
    },
  ],
  [
    'a body',
    (d) => {
      d.figures.find((f: Plain) => f.authority !== null).authority = null
    },
  ],
])('what no other check sees, the seal does: %s', async (_, change) => {
  expect(await findingsOf(change, false)).toContain('verify-seal')
})

describe('what is kept apart', () => {
  test('a manifest shows that a dossier was sealed anew', async () => {
    const dossier = sealed(await dossierOf([]))
    const manifest = manifestOf(dossier)
    expect(verifyDossier(dossier, { manifest })).toEqual([])
    const other = sealed({ ...dossier, labels: [], reports: dossier.reports.slice(1), claims: [], matters: [] })
    const codes = verifyDossier(other, { manifest }).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['verify-manifest', 'verify-report-gone']))
  })

  test('files that were changed or are gone', async () => {
    const dossier = sealed(await dossierOf([]))
    const [a, b] = dossier.reports
    const files = new Map([
      [a!.id, 'f00'],
      [b!.id, null],
    ])
    expect(verifyDossier(dossier, { files }).map(({ code }) => code)).toEqual(['verify-file', 'verify-file-missing'])
  })

  test('a shared dossier says what it could not check, and checks it with the texts', async () => {
    const dossier = await dossierOf([])
    const shared = sealed(withoutTexts(dossier))
    expect(shared.reports.every(({ text }) => text === null)).toBe(true)
    expect(verifyDossier(shared).map(({ level, code }) => `${level} ${code}`)).toEqual(['note verify-withheld'])
    const texts = new Map(dossier.reports.map(({ id, text }) => [id, text!]))
    expect(verifyDossier(shared, { texts })).toEqual([])
  })
})
