import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { optionsOf } from '../../eval/frame/options.ts'
import { evaluate } from '../../eval/frame/program.ts'
import { tableOf } from '../../eval/frame/table.ts'
import { MissingSet, type EvaluationSet, type PartResult } from '../../eval/set.ts'
import { setLoaders, type SetLoader } from '../../eval/sets/index.ts'
import { dataOf } from './data-folder.ts'

const loader = (name: string, run: EvaluationSet['run'], own = false): SetLoader => ({
  name,
  ...(own ? { own: true as const } : {}),
  load: async () => ({ name, measures: `what ${name} measures`, run }),
})

const result = (part: PartResult['part'], misses: readonly string[] = []): PartResult => ({
  part,
  marks: [
    { name: 'value F1', share: 0.8768, items: 40, published: [{ by: 'Somebody', share: 0.9, note: 'another half' }] },
  ],
  misses,
})

const sets: readonly SetLoader[] = [
  loader('own', async () => [result('all')], true),
  loader('there', async () => [result('train', ['a  miss\non two lines', 'b', 'c']), result('dev')]),
  loader('gone', async (data) => {
    throw new MissingSet(join(data, 'bench/gone.json'))
  }),
]
const broken = loader('broken', async () => {
  throw new TypeError('this is no list')
})

/** Runs the command with what it writes caught. */
const run = async (args: readonly string[], loaders: readonly SetLoader[] = sets) => {
  const written = { out: '', err: '' }
  const catching = (name: 'out' | 'err') => (text: string | Uint8Array) => {
    written[name] += String(text)
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(catching('out'))
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(catching('err'))
  try {
    return { code: await evaluate(args, loaders), ...written }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

test('without data only what needs none is measured, and a sentence says so', async () => {
  const { code, out } = await run([])
  expect(code).toBe(0)
  expect(out).toContain('own: what own measures')
  expect(out).not.toContain('there')
  expect(out).toContain("Only the project's own stories were measured: --data FOLDER")
})

test('with data all sets are run, each part is told, and one that is not there stops nothing', async () => {
  const data = dataOf()
  const { code, out, err } = await run(['--data', data])
  expect(code).toBe(0)
  expect(out).toContain('there/train: what there measures')
  expect(out).toContain('there/dev: what there measures')
  expect(out).toMatch(/^ {2}value F1 +87\.7 +40 {2}Somebody 90\.0 \(another half\)$/m)
  expect(out).toContain(`gone: not there: ${join(data, 'bench/gone.json')}`)
  expect(out).not.toContain('Only the project')
  expect(err).toMatch(/^1 of 3: own \d+\.\d s\n2 of 3: there \d+\.\d s\n3 of 3: gone not there: .*\n$/)
})

test('a set that throws is named, the others are run, and the exit code says so', async () => {
  const { code, out, err } = await run(['--data', dataOf()], [broken, ...sets])
  expect(code).toBe(1)
  expect(err).toContain('broken failed: TypeError: this is no list')
  expect(out).toContain('broken: failed')
  expect(out).toContain('there/train: what there measures')
})

test('a set that cannot be loaded fails alone', async () => {
  const unloadable: SetLoader = { name: 'unloadable', load: () => Promise.reject(new Error('no such module')) }
  const { code, err, out } = await run(['--data', dataOf()], [unloadable, ...sets])
  expect(code).toBe(1)
  expect(err).toContain('unloadable failed: Error: no such module')
  expect(out).toContain('there/dev')
})

test('--only chooses sets, and a name that is none lists those that are', async () => {
  const { out } = await run(['--data', dataOf(), '--only', 'there', '--only', 'own'])
  expect(out).toContain('own: ')
  expect(out).toContain('there/train')
  expect(out).not.toContain('gone')
  const wrong = await run(['--only', 'their'])
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain('There is no such set. The sets are: own, there, gone.')
})

test('a set that needs data and is given none says so', async () => {
  const { code, out } = await run(['--only', 'there'])
  expect([code, out]).toEqual([0, expect.stringContaining('there: not there: no --data FOLDER was given')])
})

test('--misses prints the first so many, each on one line', async () => {
  const { out } = await run(['--data', dataOf(), '--misses', '2'])
  expect(out).toContain('there/train: 2 of 3 misses\n  a miss on two lines\n  b\n\n')
  expect((await run(['--data', dataOf()])).out).not.toContain('misses')
})

test('--json writes everything', async () => {
  const data = dataOf()
  await run(['--data', data, '--json', join(data, 'all.json')])
  expect(JSON.parse(readFileSync(join(data, 'all.json'), 'utf8'))).toMatchObject([
    { name: 'own', results: [{ part: 'all' }] },
    { name: 'there', results: [{ part: 'train', misses: ['a  miss\non two lines', 'b', 'c'] }, { part: 'dev' }] },
    { name: 'gone', missing: expect.stringContaining('gone.json') },
  ])
})

test('results that cannot be written are printed all the same', async () => {
  const { code, out, err } = await run(['--json', join(dataOf(), 'no-such-folder', 'all.json')])
  expect(code).toBe(1)
  expect(out).toContain('own: what own measures')
  expect(err).toContain('The results could not be written: ENOENT')
})

const wrongs: readonly (readonly [readonly string[], string])[] = [
  [['--misses', 'many'], 'It must be a whole number.'],
  [['--data', '/no/such/folder'], 'There is no such folder: /no/such/folder'],
  [['--sets'], "unknown option '--sets'"],
  [['newsquant'], 'too many arguments'],
]

test.each(wrongs)('wrong use: %s', async (args, message) => {
  const { code, err } = await run(args)
  expect([code, err]).toEqual([2, expect.stringContaining(message)])
})

test('--help lists the sets', async () => {
  const { code, out } = await run(['--help'])
  expect([code, out]).toEqual([0, expect.stringContaining('Sets: own, there, gone')])
})

test('all options are read', () => {
  const data = dataOf()
  expect(optionsOf(['--data', data, '--only', 'a', '--misses', '3', '--pin'], ['a'])).toEqual({
    data,
    only: ['a'],
    json: null,
    misses: 3,
    pin: true,
  })
})

test('the table fits a hundred columns', () => {
  const long = 'a mark with a name that is longer than its column has room for, by far'
  const published = Array.from({ length: 5 }, (_, i) => ({
    by: `Somebody-${i}`,
    share: i / 7,
    note: 'on another half',
  }))
  const lines = tableOf([
    {
      name: 'own',
      measures: 'so much that it does not fit at all, '.repeat(4),
      results: [{ part: 'all', marks: [{ name: long, share: null, items: 1_234_567, published }], misses: [] }],
    },
    { name: 'gone', missing: '/a/path' },
  ])
  expect(lines.filter((line) => line.length > 100)).toEqual([])
  expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('Somebody-4')
  expect(lines.join('\n')).toContain('by far')
})

test('each loader loads the set of its name', async () => {
  const names = await Promise.all(setLoaders.map(async ({ load }) => (await load()).name))
  expect(names).toEqual(setLoaders.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
})

test('every set says where its data is missing', async () => {
  const nowhere = dataOf()
  for (const { name, own, load } of setLoaders) {
    if (own) continue
    const set = await load()
    await expect(set.run(nowhere), name).rejects.toThrow(MissingSet)
    await expect(set.run(nowhere), name).rejects.toThrow(nowhere)
  }
})
