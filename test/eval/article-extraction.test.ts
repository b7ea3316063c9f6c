import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleExtraction, articleTextOf } from '../../eval/sets/article-extraction.ts'
import { MissingSet } from '../../eval/set.ts'
import { readReport } from '../../src/read/read-report.ts'
import { sourceOf } from '../../eval/frame/read-exactly.ts'
import { madeFolder } from './made-folder.ts'

const paragraphs = [
  'The old mill by the river Tarn burned down on Friday night, and the fire brigade of three villages fought the flames until morning.',
  'Nobody was hurt, said Mara Quill, who has run the mill for eleven years and lives in the house beside it with her family.',
  'The council will meet on Tuesday to talk about what is to become of the ruin and of the footbridge that leads past it.',
]

const page = `<!doctype html><html lang="en"><head><title>Mill burns down at the Tarn</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Mill burns down at the Tarn</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
<footer>Copyright 2024 The Tarn Gazette. All rights reserved.</footer></body></html>`

const dataWith = (articles: Readonly<Record<string, string>>): string =>
  madeFolder({
    'bench/article-extraction/ground-truth.json': JSON.stringify(
      Object.fromEntries(
        Object.entries(articles).map(([id, articleBody]) => [
          id,
          { articleBody, url: `https://gazette.example/${id}` },
        ]),
      ),
    ),
    'bench/article-extraction/html/ab12.html.gz': gzipSync(page),
  })

test('a report tells its text without headline and furniture', async () => {
  const { report } = await readReport(sourceOf(page))
  expect(
    articleTextOf(report!)
      .trim()
      .split(/\s*\n\s*/),
  ).toEqual(paragraphs)
})

test('a page read rightly is 1; pages that are not there do not count', async () => {
  const [result] = await articleExtraction.run(dataWith({ ab12: paragraphs.join('\n\n'), ef56: 'Another page.' }))
  expect(result!.marks.map(({ name, share, items }) => [name, share, items])).toEqual([
    ['4-gram precision', 1, 1],
    ['4-gram recall', 1, 1],
    ['4-gram F1', 1, 1],
  ])
  expect(result!.misses).toEqual([])
})

test('a page that tells another story is 0, and is a miss', async () => {
  const [result] = await articleExtraction.run(dataWith({ ab12: 'Quite another story of a ferry and its crew.' }))
  expect(result!.marks.map(({ share }) => share)).toEqual([0, 0, 0])
  expect(result!.misses).toHaveLength(1)
  expect(result!.misses[0]).toMatch(/^ab12 gazette\.example: wanted the article, given 0\.0 %/)
})

test('says what it looked for where the set is not there', async () => {
  await expect(articleExtraction.run(madeFolder({}))).rejects.toThrow(MissingSet)
})
