import { describe, expect, it } from 'vitest'
import { datelineEnd } from '../../src/read/dateline.ts'
import { headLine } from '../../src/read/byline.ts'
import { dateLine, metadataDay } from '../../src/read/printed-date.ts'
import { outletInCopyright } from '../../src/read/outlet.ts'
import { blocksOf, body, known, reportOf } from './support.ts'

describe('date lines', () => {
  const check = (
    line: string,
    published: string | null,
    updated: string | null = null,
    dayFirst: boolean | null = null,
  ) => it(line, () => expect(dateLine(line, dayFirst)).toEqual({ published, updated }))
  check('3 February 2023', '2023-02-03')
  check('February 3, 2023', '2023-02-03')
  check('Friday, Feb. 3, 2023 at 10:15 a.m. GMT', '2023-02-03')
  check('Published: 3rd February 2023 | Updated: 4th February 2023', '2023-02-03', '2023-02-04')
  check('Last updated on 04 Feb 2023 10:15', null, '2023-02-04')
  check('Lima, 2023-02-03'.slice(6), '2023-02-03')
  check('3 de febrero de 2023', '2023-02-03')
  check('Viernes 3 de febrero del 2023, 10:15 h', '2023-02-03')
  check('Publicado el 3 de setiembre de 2023 a las 10:15 horas', '2023-09-03')
  check('Actualizado: 04/02/2023', null, '2023-02-04', true)
  check('23/02/2023 10:15', '2023-02-23')
  check('2/23/2023', '2023-02-23')
  check('03/02/2023', null)
  check('11/18/19 11:04 PM EST', '2019-11-18')
  check('Updated at 1:23 p.m.', null)
  check('03/02/2023', '2023-02-03', null, true)
  check('Monday, 10:15', null)

  const refuse = (line: string) => it(`not: ${line}`, () => expect(dateLine(line, null)).toBeNull())
  refuse('The bridge fell on 3 February 2023')
  refuse('El puente cayó el 3 de febrero de 2023')
  refuse('March against the mayor')
  refuse('© 2023 El Faro')
  refuse('2023')
  refuse('31 killed')
})

describe('bylines', () => {
  const check = (line: string, byline: string | null) =>
    it(line, () => expect(headLine(line, null)?.byline ?? null).toBe(byline))
  check('By Lucía Ferrer', 'Lucía Ferrer')
  check('BY TOM HALE AND LUCÍA FERRER', 'TOM HALE AND LUCÍA FERRER')
  check('By Tom Hale in Puerto Lindo', 'Tom Hale in Puerto Lindo')
  check('Por Lucía Ferrer', 'Lucía Ferrer')
  check('Por: Andrés de la Vega', 'Andrés de la Vega')
  check('By Tom Hale | 3 February 2023', 'Tom Hale')
  check('Staff Reporter', 'Staff Reporter')
  check('Redacción', 'Redacción')
  check('Lucía Ferrer, Reuters', 'Lucía Ferrer, Reuters')
  check('Por qué cayó el puente', null)
  check('By Friday the river had risen', null)
  check('Por la noche', null)
  check('By Monday', null)
})

describe('datelines', () => {
  const check = (line: string, dateline: string) =>
    it(line, () => expect(line.slice(0, datelineEnd(line)).trim()).toBe(dateline))
  check('PUERTO LINDO, May 4 (Reuters) -- The bridge fell.', 'PUERTO LINDO, May 4 (Reuters) --')
  check('LINDO, Peru (AP) _ The bridge fell.', 'LINDO, Peru (AP) _')
  check('Puerto Lindo, 4 may (EFE).- El puente cayó.', 'Puerto Lindo, 4 may (EFE).-')
  check('PUERTO LINDO — El puente cayó.', 'PUERTO LINDO —')
  check('LINDO. El puente cayó.', 'LINDO.')
  check('Puerto Lindo, 14 de mayo. El puente cayó.', 'Puerto Lindo, 14 de mayo.')
  check('Ana Ruiz, Lindo. El puente cayó.', '')
  check('(Reuters) - The bridge fell.', '(Reuters) -')
  check('May 4 (Bloomberg) -- The bridge fell.', 'May 4 (Bloomberg) --')
  check('The mayor - who was away - said so.', '')
  check('El alcalde – que estaba fuera – lo dijo.', '')
  check('TODAY, the mayor spoke.', '')
  check('“No,” the mayor said.', '')
})

describe('the day in metadata', () => {
  const check = (value: string, day: string | null) => it(value, () => expect(metadataDay(value)).toBe(day))
  check('2021-05-03T23:30:00-05:00', '2021-05-03')
  check('20210503', '2021-05-03')
  check('Mon, 03 May 2021 10:30:00 GMT', '2021-05-03')
  check('2021-02-31', null)
  check('yesterday', null)
})

describe('the outlet in a copyright line', () => {
  const check = (line: string, outlet: string | null) => it(line, () => expect(outletInCopyright(line)).toBe(outlet))
  check('© 2021 El Faro de Lindo. Todos los derechos reservados.', 'El Faro de Lindo')
  check('Copyright © 2021 The Harbour Post', 'The Harbour Post')
  check('Copyright 2021 The Harbour Post. All rights reserved.', 'The Harbour Post')
  check('(c) The Harbour Post 2021', 'The Harbour Post')
  check('© The Harbour Post, all rights reserved', 'The Harbour Post')
  check('All rights reserved', null)
})

describe('the head of a report', () => {
  it('tells headline, byline and date line apart', async () => {
    const report = await reportOf(`Bridge falls in Puerto Lindo\n\nTom Hale\n3 February 2023\n\n${body.en}`)
    expect(blocksOf(report).map(([role]) => role)).toEqual(['title', 'byline', 'date', 'body', 'body'])
    expect(report).toMatchObject({
      title: 'Bridge falls in Puerto Lindo',
      byline: 'Tom Hale',
      language: 'en',
      reading: 'whole',
    })
    expect(report.published).toMatchObject({ value: '2023-02-03', basis: 'stated' })
    expect(report.published.because?.evidence[0]?.text).toBe('3 February 2023')
  })
  it('reads a Spanish head', async () => {
    const report = await reportOf(
      `Cae un puente en Puerto Lindo\n\nPor Lucía Ferrer\n\nPublicado el 03/02/2023\n\n${body.es}`,
    )
    expect(report).toMatchObject({ title: 'Cae un puente en Puerto Lindo', byline: 'Lucía Ferrer', language: 'es' })
    expect(report.published).toMatchObject({ value: '2023-02-03', basis: 'stated' })
  })
  it('takes a first line over a picture credit for the caption, and another story’s headline for foreign', async () => {
    const report = await reportOf(
      `Neighbours look at the ruin, in Puerto Lindo\nCouncil: Ferry Delays Appear To Be ‘Over’ Photo by: Reuters/Lucía Ferrer\n\n${body.en}`,
    )
    expect(blocksOf(report).map(([role]) => role)).toEqual(['caption', 'foreign-headline', 'body', 'body'])
    expect(report.title).toBeNull()
  })
  it('never takes a caption’s day or a copyright year for the day of publication', async () => {
    const report = await reportOf(
      `Bridge falls in Puerto Lindo\n\n${body.en}\n\nThe bridge on December 8, 2022. AFP / Lucía FERRER\n\n© 2024 The Harbour Post. All rights reserved.`,
    )
    expect(report.published).toEqual({ value: null, basis: 'unknown', because: null })
    expect(report.outlet).toBe('The Harbour Post')
  })
  it('takes the outlet’s own name for a masthead', async () => {
    const report = await reportOf(`The Harbour Post\n\n${body.en}`, { known: known({ outlet: 'theharbourpost.com' }) })
    expect(blocksOf(report)[0]).toEqual(['navigation', 'The Harbour Post'])
    expect(report.title).toBeNull()
  })
  it('knows a masthead by the copyright line', async () => {
    const report = await reportOf(
      `The Harbour Post\n\nBridge falls in Puerto Lindo\n\n${body.en}\n\nCopyright 2023 The Harbour Post`,
    )
    expect(report).toMatchObject({ title: 'Bridge falls in Puerto Lindo', outlet: 'The Harbour Post' })
  })
  it('lets the dateline stand as a block of its own', async () => {
    const report = await reportOf(`Bridge falls in Puerto Lindo\n\nPUERTO LINDO, May 4 (AP) -- ${body.en}`)
    expect(blocksOf(report)[1]).toEqual(['body', 'PUERTO LINDO, May 4 (AP) --'])
    expect(blocksOf(report)[2]?.[1]).toMatch(/^The bridge over/)
  })
  it('knows a dateline in capitals by its usual letters elsewhere', async () => {
    const report = await reportOf(
      `Bridge falls\n\nLINDO President Tom Hale said that the old bridge of Lindo had fallen into the river on Monday.\n\n${body.en}`,
    )
    expect(blocksOf(report)[1]).toEqual(['body', 'LINDO'])
    const other = await reportOf(
      `Bridge falls\n\nUNESCO Director Tom Hale said that the old bridge had fallen into the river on Monday.\n\n${body.en}`,
    )
    expect(blocksOf(other)).toHaveLength(4)
  })
  it('lets given facts win', async () => {
    const report = await reportOf(`Bridge falls\n\n3 February 2023\n\n${body.en}`, {
      known: known({
        outlet: 'Harbour Post',
        published: '2023-02-01',
        title: 'A given title',
        language: 'en-GB',
        url: 'https://www.harbourpost.example/bridge',
      }),
    })
    expect(report).toMatchObject({
      outlet: 'Harbour Post',
      title: 'A given title',
      language: 'en-GB',
      url: 'https://www.harbourpost.example/bridge',
    })
    expect(report.published).toMatchObject({ value: '2023-02-01', basis: 'given' })
  })
})
