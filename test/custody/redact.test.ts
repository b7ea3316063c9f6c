import { expect, test } from 'vitest'
import { redacted } from '../../src/custody/redact.ts'
import { sealed } from '../../src/custody/seal.ts'
import { verifyDossier } from '../../src/custody/verify.ts'
import { renderTerminal } from '../../src/dossier/terminal/render-terminal.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { dossierOf } from '../correct/support.ts'

const child = {
  'c.txt': `Boy of 15 hurt in Lindo mill fire

Iván Prado, 15, was hurt in the fire at a mill in Lindo on Monday, the fire brigade said. Prado is in hospital.

Rosa Vidal, 52, a clerk, said the doors were locked.`,
}

const hidden = async (names: readonly string[], minors = false): Promise<Dossier> =>
  redacted(await dossierOf([], child), { names, minors })

const check = (
  name: string,
  dossier: () => Promise<Dossier>,
  gone: readonly RegExp[],
  kept: readonly RegExp[],
): void => {
  test(name, async () => {
    const whole = await dossier()
    const paint = (_: unknown, text: string): string => text
    for (const text of [
      JSON.stringify(whole),
      renderTerminal(whole, { language: 'en', width: 100, all: true, paint }),
    ]) {
      for (const pattern of gone) expect(text).not.toMatch(pattern)
      for (const pattern of kept) expect(text).toMatch(pattern)
    }
    expect(verifyDossier(sealed(whole))).toEqual([])
  })
}

check(
  'a person by name, and by surname alone',
  () => hidden(['Iván Prado']),
  [/Iván/, /\bPrado, 15/, /Prado is/],
  [/Rosa Vidal/],
)
check('all who are under 18', () => hidden([], true), [/Iván/, /Prado is/], [/Rosa Vidal/, /52/])
check('a name that no person has', () => hidden(['Nadie Alguno']), [/█/], [/Iván Prado/, /Rosa Vidal/])

test('offsets stay where they were', async () => {
  const [plain, masked] = [await dossierOf([], child), await hidden(['Iván Prado'])]
  expect(masked.reports.map(({ text }) => text!.length)).toEqual(plain.reports.map(({ text }) => text!.length))
  expect(masked.figures.map(({ start, end }) => [start, end])).toEqual(
    plain.figures.map(({ start, end }) => [start, end]),
  )
})
