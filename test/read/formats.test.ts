import { describe, expect, it } from 'vitest'
import { blocksOf, body, known, readSource, reportOf } from './support.ts'
import { bombOf, docxOf, pdfOf, zipOf } from './files.ts'

const page = (head: string, inner: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${inner}</body></html>`
const paragraphs = (language: 'en' | 'es') =>
  body[language]
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('HTML', () => {
  it('gives the article without the page around it', async () => {
    const report = await reportOf(
      page(
        '<title>Cae un puente | El Faro</title>',
        `<nav><a href="/">Inicio</a></nav><div class="ticker">ÚLTIMO: 9 muertos en Sur</div><main><article><h1>Cae un puente</h1>${paragraphs('es')}</article></main><aside><h2>Lo más leído</h2><ul><li>Tres heridos en el mercado</li></ul></aside><footer>© 2022 El Faro</footer>`,
        'es',
      ),
      { path: 'a.html' },
    )
    expect(blocksOf(report).map(([role]) => role)).toEqual(['title', 'body', 'body'])
    expect(report).toMatchObject({ title: 'Cae un puente', outlet: 'El Faro', language: 'es', reading: 'whole' })
    expect(report.published.basis).toBe('unknown')
  })
  it('keeps the blocks of a page apart and marks captions', async () => {
    const report = await reportOf(
      page(
        '',
        `<article><h1>Bridge falls</h1><figure><img src="a.jpg"><figcaption>The bridge in 2019. Lucía Ferrer</figcaption></figure>${paragraphs('en')}<h2>What is known</h2><ul><li>Four people were hurt.</li><li>The market is closed until Friday.</li></ul>${paragraphs('en')}</article>`,
      ),
      { path: 'a.html' },
    )
    const blocks = blocksOf(report)
    expect(blocks.find(([, text]) => text.startsWith('The bridge in 2019'))?.[0] ?? 'caption').toBe('caption')
    expect(blocks).toContainEqual(['heading', 'What is known'])
    expect(blocks).toContainEqual(['body', 'Four people were hurt.'])
  })
  const dated = (name: string, head: string, inner: string, value: string | null, code: string | undefined) =>
    it(`date from ${name}`, async () => {
      const report = await reportOf(
        page(head, `<article><h1>Bridge falls in Puerto Lindo</h1>${inner}${paragraphs('en')}</article>`),
        { path: 'a.html' },
      )
      expect(report.published.value).toBe(value)
      expect(report.published.because?.code).toBe(code)
    })
  dated(
    'JSON-LD',
    ld({
      '@graph': [
        { '@type': 'WebSite', datePublished: '2001-01-01' },
        { '@type': 'NewsArticle', datePublished: '2021-05-03T23:30:00-05:00' },
      ],
    }),
    '',
    '2021-05-03',
    'published-json-ld',
  )
  dated(
    'broken JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-03","description":"a\nb",}</script>',
    '',
    '2021-05-03',
    'published-json-ld',
  )
  dated(
    'meta',
    '<meta property="article:published_time" content="2021-05-03T10:00:00Z">',
    '',
    '2021-05-03',
    'published-meta',
  )
  dated('time', '', '<time datetime="2021-05-03T10:00">3 May</time>', '2021-05-03', 'published-time')
  dated(
    'address',
    '<link rel="canonical" href="https://harbourpost.example/2021/05/03/bridge">',
    '',
    '2021-05-03',
    'published-address',
  )
  dated('nothing', '', '', null, undefined)
  dated(
    'month by name in the address',
    '<link rel="canonical" href="https://harbourpost.example/2021/may/3/bridge">',
    '',
    '2021-05-03',
    'published-address',
  )
  dated('a line near the headline', '', '<p>3 May 2021</p>', '2021-05-03', 'published-line')
  it('takes a line that is one link for a lead to another report', async () => {
    const report = await reportOf(
      page(
        '',
        `<article><h1>Bridge falls in Puerto Lindo</h1>${paragraphs('en')}<p><a href="/b">Who pays when a bridge falls</a></p>${paragraphs('en')}<p>The letters <a href="/c">were published</a> on Tuesday.</p></article>`,
      ),
      { path: 'a.html' },
    )
    expect(blocksOf(report)).toContainEqual(['related', 'Who pays when a bridge falls'])
    expect(blocksOf(report)).toContainEqual(['body', 'The letters were published on Tuesday.'])
  })
  it('keeps where each fact stands', async () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: 'Bridge falls', author: [{ name: 'Tom Hale' }], publisher: { name: 'The Harbour Post' }, dateModified: '2021-05-04' })}<link rel="canonical" href="https://harbourpost.example/bridge"><meta name="author" content="Desk">`
    const report = await reportOf(page(head, `<article><h1>Bridge falls</h1>${paragraphs('en')}</article>`), {
      path: 'a.html',
    })
    expect(report).toMatchObject({
      byline: 'Tom Hale',
      outlet: 'The Harbour Post',
      updated: '2021-05-04',
      url: 'https://harbourpost.example/bridge',
    })
    expect(report.facts).toContainEqual({ name: 'byline', value: 'Tom Hale', from: 'json-ld' })
    expect(report.facts).toContainEqual({ name: 'byline', value: 'Desk', from: 'meta author' })
    expect(report.facts).toContainEqual({
      name: 'canonical',
      value: 'https://harbourpost.example/bridge',
      from: 'link canonical',
    })
  })
  it('does not read a page without an article, and keeps its words', async () => {
    const { report, diagnostics } = await readSource(
      page('', '<nav><a href="/">Home</a> <a href="/news">News</a></nav><p>Page not found</p>'),
      { path: 'a.html' },
    )
    expect(report).toMatchObject({ reading: 'unread' })
    expect(report?.text).toContain('Page not found')
    expect(diagnostics.map((one) => one.code)).toEqual(['report-no-article'])
  })
  it('marks the beginning of an article for subscribers as an excerpt', async () => {
    const report = await reportOf(
      page(
        ld({ '@type': 'NewsArticle', isAccessibleForFree: false }),
        `<article><h1>Bridge falls</h1>${paragraphs('en')}</article>`,
      ),
      { path: 'a.html' },
    )
    expect(report.reading).toBe('excerpt')
  })
})

describe('PDF and DOCX', () => {
  it('joins the lines of a PDF into paragraphs', async () => {
    const report = await reportOf(
      pdfOf([
        [
          'The bridge over the river gave way on Monday',
          'evening while a market was being held be-',
          'neath it, the mayor said.',
        ],
        ['A second bridge is closed until the engineers', 'have seen it.'],
      ]),
      { path: 'a.pdf' },
    )
    expect(blocksOf(report)).toEqual([
      [
        'body',
        'The bridge over the river gave way on Monday evening while a market was being held beneath it, the mayor said.',
      ],
      ['body', 'A second bridge is closed until the engineers have seen it.'],
    ])
    expect(report.map).toEqual([{ start: 0, end: report.text.length, rawStart: 0, rawEnd: report.raw!.bytes }])
  })
  it('reads a Word document', async () => {
    const report = await reportOf(
      docxOf(['Cae un puente en Puerto Lindo', 'Por Lucía Ferrer', ...body.es.split('\n\n')]),
      { path: 'a.docx' },
    )
    expect(blocksOf(report).map(([role]) => role)).toEqual(['title', 'byline', 'body', 'body'])
    expect(report).toMatchObject({ byline: 'Lucía Ferrer', language: 'es' })
  })
})

describe('bad input', () => {
  const refused = (name: string, bytes: Uint8Array, code: string) =>
    it(name, async () => {
      const { report, diagnostics } = await readSource(bytes)
      expect(report).toBeNull()
      expect(diagnostics.map((one) => one.code)).toEqual([code])
    })
  refused('empty', new Uint8Array(), 'report-empty')
  refused('white space', new TextEncoder().encode(' \n\n '), 'report-empty')
  refused('a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'report-binary')
  refused(
    'bytes of no kind',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
    'report-binary',
  )
  refused('a broken PDF', new TextEncoder().encode('%PDF-1.7\nnothing'), 'report-damaged')
  refused('a cut DOCX', docxOf(['Bridge']).slice(0, -30), 'report-damaged')
  refused('a PDF that unpacks without end', bombOf(65), 'report-too-large')
  refused('a PDF with a page in more pieces than can be read', bombOf(9), 'report-too-large')
  refused(
    'a DOCX that unpacks without end',
    zipOf([['word/document.xml', new Uint8Array(80 * 1024 * 1024)]]),
    'report-too-large',
  )

  const kept = (name: string, content: string | Uint8Array, code: string, reading: string) =>
    it(name, async () => {
      const { report, diagnostics } = await readSource(content)
      expect(report?.reading).toBe(reading)
      expect(report?.text.length).toBeGreaterThan(0)
      expect(diagnostics.map((one) => one.code)).toEqual([code])
    })
  kept(
    'a language that is not read',
    'A ponte caiu na segunda-feira e deixou quatro feridos, disseram as autoridades do município. Não houve mortos, segundo o prefeito, que visitou o lugar.',
    'report-language-unsupported',
    'unread',
  )
  kept(
    'Cyrillic',
    'Вчера в центре города обрушился мост, ранены четыре человека, сообщили власти города.',
    'report-language-unsupported',
    'unread',
  )
  kept('a few words', 'Bridge down', 'report-language-unknown', 'unread')
  kept(
    'text that was decoded wrongly',
    `${body.en} The mayor \u00e2\u0080\u009cknew\u00e2\u0080\u009d.`,
    'report-double-encoding',
    'whole',
  )
  kept(
    'a few broken bytes',
    new Uint8Array([...new TextEncoder().encode(`${body.es} ¡Sí! ¿Él?`), 0xc3, 0x28]),
    'report-encoding',
    'whole',
  )

  it('reads five megabytes of one line quickly', async () => {
    const started = performance.now()
    const report = await reportOf('The bridge fell on Monday and four people were hurt, he said. '.repeat(80_000))
    expect(report.blocks).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(5000)
  })
  it('keeps a text that is too long for a report, and says what to do', async () => {
    const sentence = 'The bridge fell on Monday and four people were hurt, he said. '
    const { report, diagnostics } = await readSource(sentence.repeat(10_000), { path: 'dump.txt' })
    expect(report?.reading).toBe('unread')
    expect(diagnostics.map((one) => one.code)).toEqual(['report-too-long'])
    expect((await readSource(sentence.repeat(7000), { path: 'long.txt' })).report?.reading).toBe('whole')
  })
  it('reads on where a page nests without end', async () => {
    const { report } = await readSource(
      page('', `${'<div>'.repeat(20_000)}${paragraphs('en')}${'</div>'.repeat(20_000)}`),
      { path: 'a.html' },
    )
    expect(report?.text).toContain('The bridge over the Lindo river')
  })
  it('warns where the given language is not the text’s', async () => {
    const { report, diagnostics } = await readSource(body.es, { known: known({ language: 'en' }) })
    expect(report?.language).toBe('en')
    expect(diagnostics.map((one) => one.code)).toEqual(['report-language-detection-differs'])
  })
})
