import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { clean } from '../../src/read/clean.ts'
import { decode } from '../../src/read/decode.ts'
import { body, bytesOf, reportOf } from './support.ts'

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b\ufeff]+/gu, '')

/** Entries in order that cover each character of the text, with ranges of the bytes that are in order too. */
const isWhole = (report: Report): void => {
  let end = 0
  let rawEnd = 0
  for (const entry of report.map) {
    expect(entry.start).toBe(end)
    expect(entry.end).toBeGreaterThan(entry.start)
    expect(entry.rawStart).toBeGreaterThanOrEqual(rawEnd)
    expect(entry.rawEnd).toBeGreaterThanOrEqual(entry.rawStart)
    expect(entry.rawEnd).toBeLessThanOrEqual(report.raw!.bytes)
    end = entry.end
    rawEnd = entry.rawEnd
  }
  expect(end).toBe(report.text.length)
}

/** The bytes of each entry, decoded, are its words but for white space and what cannot be seen. */
const leadsBack = (report: Report, bytes: Uint8Array, encoding = 'utf-8'): void => {
  for (const entry of report.map) {
    const raw = new TextDecoder(encoding).decode(bytes.subarray(entry.rawStart, entry.rawEnd))
    expect(bare(raw)).toBe(bare(report.text.slice(entry.start, entry.end)))
  }
}

const piece = fc.constantFrom(
  'puente',
  'the bridge',
  'ñandú',
  'cafe\u0301',
  '😀',
  'so\u00adft',
  ' ',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '.',
  ',',
  '“',
  '”',
  '-',
  '\t',
  '4',
  'Foto: Ana Ríos',
  'By Tom Hale',
  '\u200b',
  'LINDO — ',
  '© 2020 El Faro',
)

describe('the map to the raw bytes', () => {
  it('covers all of any text and leads back to its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
        const bytes = bytesOf(`Bridge ${pieces.join(' ')}`)
        const report = await reportOf(bytes)
        isWhole(report)
        leadsBack(report, bytes)
      }),
      { numRuns: 150 },
    )
  })
  it('leads back in UTF-16 and windows-1252', async () => {
    const text = `Cae un puente\n\n${body.es}`
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    const narrow = new Uint8Array(Buffer.from(text, 'latin1'))
    for (const [bytes, encoding] of [
      [wide, 'utf-16le'],
      [narrow, 'windows-1252'],
    ] as const) {
      const report = await reportOf(bytes)
      expect(report.raw?.encoding).toBe(encoding)
      isWhole(report)
      leadsBack(report, bytes, encoding)
    }
  })
  it('leads to the markup that words were decoded from', async () => {
    const html = `<html lang="es"><body><article><h1>Cae un puente en Puerto Lindo</h1><p>El puente sobre el r&iacute;o <b>Lindo</b> cedi&oacute; el lunes por la tarde, dijo el alcalde del lugar &amp; sus vecinos, que lo hab&#237;an avisado.</p><p>${body.es}</p></article></body></html>`
    const report = await reportOf(html, { path: 'a.html' })
    isWhole(report)
    const at = report.text.indexOf('cedió')
    const entries = report.map.filter((entry) => entry.end > at && entry.start < at + 5)
    const raw = html.slice(entries[0]!.rawStart, entries.at(-1)!.rawEnd)
    expect(raw).toContain('cedi&oacute;')
    expect(raw.length).toBeLessThan(400)
  })
  it('puts one space where page layout broke a sentence', async () => {
    const report = await reportOf(
      `Bridge falls in Puerto Lindo\n\nThe council had long been told by its own engineers that a\n\nnew bridge was needed. Nothing came of it, the letters show.\n\nIt will be closed in the departments of\n\nLindo and Sur until May, officials said on Tuesday.`,
    )
    expect(report.text).toContain('that a new bridge')
    expect(report.text).toContain('departments of Lindo and Sur')
    expect(report.blocks).toHaveLength(3)
  })
  it('joins lines broken to a width, and keeps lists', async () => {
    const wrapped =
      'The bridge over the Lindo river gave way on Monday evening while a\nmarket was being held beneath it, the mayor said. Four people were\nhurt. Engineers had asked for repairs twice, according to letters\nthat the council published later in the day.\n\nA second bridge is closed.'
    expect((await reportOf(wrapped)).blocks).toHaveLength(2)
    expect((await reportOf(`${body.en}\n\nKILLED: 4\nINJURED: 31\nMISSING: 2`)).blocks).toHaveLength(5)
  })
})

describe('characters', () => {
  it('are written one way', () => {
    expect(clean('se\u00adgu\u0301n\u00a0la\u2009cuenta\u200b\r\nde “ella”\u0000').text).toBe(
      'según la cuenta\nde “ella”',
    )
  })
  it('decode by what the bytes are, not by what is said of them', () => {
    expect(decode(bytesOf('según'), 'iso-8859-1')).toMatchObject({ text: 'según', encoding: 'utf-8', clean: true })
    expect(decode(new Uint8Array([0x73, 0x65, 0x67, 0xfa, 0x6e]), 'utf-8')).toMatchObject({
      text: 'según',
      encoding: 'windows-1252',
    })
    expect(decode(new Uint8Array([0x93, 0x73, 0xed, 0x94]))).toMatchObject({ text: '“sí”', encoding: 'windows-1252' })
  })
})
