import { afterAll, beforeAll, expect, test } from 'vitest'
import { sanitised } from '../../src/server/pages/sanitise.ts'
import { served, type Served } from './served.ts'

const checks: readonly (readonly [given: string, shown: string])[] = [
  ['<p onclick="x()">Twelve <b>died</b></p>', '<p>Twelve <b>died</b></p>'],
  ['<script>alert(1)</script>Twelve', 'Twelve'],
  ['<SCRIPT SRC=//evil.example/x.js></SCRIPT>Twelve', 'Twelve'],
  ['<img src=x onerror=alert(1)>Twelve', 'Twelve'],
  ['<svg><script>alert(1)</script></svg>Twelve', 'Twelve'],
  ['<math><mtext></p><style><img src=x onerror=alert(1)></style></math>Twelve', 'Twelve'],
  ['<a href="javascript:alert(1)">Twelve</a>', 'Twelve'],
  ['<iframe srcdoc="<script>1</script>"></iframe>Twelve', 'Twelve'],
  ['<form action=//evil.example><input name=form><button>Twelve</button></form>', 'Twelve'],
  ['<style>body{display:none}</style><p style="position:fixed">Twelve</p>', '<p>Twelve</p>'],
  ['<base href="//evil.example/"><meta http-equiv=refresh content=0>Twelve', 'Twelve'],
  ['<h1 id="content" class="banner">Twelve</h1>', '<h2>Twelve</h2>'],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', ''],
  ['<template><img src=x onerror=alert(1)></template>Twelve', 'Twelve'],
  ['<p>Twelve<!-- --><![CDATA[<script>]]>', '<p>Twelve</p>'],
]

test.each(checks)('of %s is shown what is harmless', (given, shown) => {
  expect(sanitised(given).replace(/<!--.*?-->/gu, '')).toBe(shown)
})

test('markup without end is shown in time, and not deeper than it can be', () => {
  const began = performance.now()
  expect(sanitised('<div><blockquote>'.repeat(60_000))).not.toContain('<blockquote>'.repeat(70))
  expect(performance.now() - began).toBeLessThan(4000)
})

const attack = `<img src=x onerror="document.title=1"><script>document.title=2</script>`

let there: Served
beforeAll(async () => {
  there = await served([])
  const added = await there.ask('/api/v1/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      reports: [
        {
          text: `${attack} falls\n\nAt least 14 people died in Altavega on Monday, said the "<b>guard</b>" ${attack}. The old bridge had been closed for years before.`,
          outlet: `"><script>document.title=3</script>`,
          title: `${attack} falls`,
          published: '2025-03-04',
        },
      ],
    }),
  })
  await added.json()
  const page = `<html><body onload="document.title=4"><h1>Bridge falls</h1><p>At least 15 people died in Altavega on Monday, said the guard.</p>${attack}<p>The old bridge had been closed for years before, <a href="javascript:document.title=5">said the mayor</a>.</p></body></html>`
  await there.ask(`/api/v1/files?name=${encodeURIComponent('<b>page.html')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: page,
  })
  for (let done = false; !done;) {
    const all = (await (await there.ask('/api/v1/ingests')).json()) as { state: string }[]
    done = all.every(({ state }) => state === 'done')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
})
afterAll(() => there.close())

test('what reports hold is text on every page', async () => {
  const { items } = await there.collection.reports()
  const stories = (await there.collection.stories()).items
  expect(items.length).toBe(2)
  const paths = [
    ...['/', '/search?q=guard', '/search?q=%3Cb%3E&as=pattern', '/ingests'],
    ...stories.flatMap(({ id }) => [`/stories/${id}`, `/stories/${id}/dossier`]),
    ...items.flatMap(({ id }) => [`/reports/${id}`, `/reports/${id}/markup`]),
  ]
  for (const path of paths) {
    const answer = await there.ask(path, { headers: { accept: 'text/html' } })
    const html = await answer.text()
    expect([path, answer.status]).toEqual([path, 200])
    expect(/<img|<script>document|<b>guard|<[^>]+\son\w+=|href="javascript:/u.exec(shownOf(html, path))?.[0]).toBe(
      undefined,
    )
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
  }
})

/** The page of a report's markup may show what is bold. */
const shownOf = (html: string, path: string): string => (path.endsWith('/markup') ? html.replaceAll('<b>', '') : html)

test('the file of a report is only ever saved', async () => {
  for (const { id } of (await there.collection.reports()).items) {
    const { headers } = await there.ask(`/reports/${id}/raw`)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})
