import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { root } from './run.ts'

/** Told to Node before the command starts: prints every module that is loaded to the third stream. */
const telling = `import { registerHooks } from 'node:module'
import { writeSync } from 'node:fs'
registerHooks({ load: (url, context, next) => (writeSync(3, url + '\\n'), next(url, context)) })`

const modulesOf = (args: readonly string[]): readonly string[] => {
  const hook = `data:text/javascript,${encodeURIComponent(telling)}`
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const
  const done = spawnSync(process.execPath, ['--import', hook, 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: [...stdio],
  })
  return (done.output[3] ?? '').split('\n')
}

test('read loads no module of store , collection or server, nor a library of theirs', () => {
  const loaded = modulesOf(['read', 'examples/peru'])
  expect(loaded.filter((url) => url.endsWith('/src/engine.ts'))).not.toEqual([])
  const theirs =
    /\/src\/(store|collection|server|web)\/|node:sqlite|\/node_modules\/(kysely|pg|pg-boss|better-sqlite3|hono|@hono|preact)\//
  expect(loaded.filter((url) => theirs.test(url))).toEqual([])
})
