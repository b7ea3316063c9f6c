import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { collection, workers } from './collection/group.ts'
import type { Group } from './group.ts'
import { hostile } from './hostile/group.ts'
import { memory } from './memory.ts'
import { optionsOf, type BenchOptions } from './options.ts'
import { origins } from './origins/group.ts'
import { page } from './page/group.ts'
import { rivals } from './rivals/group.ts'
import { server } from './server/group.ts'
import { speed } from './speed/group.ts'
import { start } from './start.ts'
import { store } from './store/group.ts'
import { stories } from './stories/group.ts'
import { printTable, type Table } from './table.ts'

/** Those that take long run only where they are asked for. */
const long: readonly Group[] = [collection, workers]
const groups: readonly Group[] = [speed, start, memory, origins, stories, store, hostile, page, server, rivals, ...long]

const help = `Usage: npm run bench -- [options]

  --only GROUP   only this group; may be given again, or several with commas
  --data FOLDER  measure speed on the real reports below this folder too
  --json FILE    write all tables as JSON
  --memory       read 1,000 reports too, which takes minutes
  --quick        fewer words and rounds: to see that it runs, not to quote

Groups:
${groups.map(({ name, measures }) => `  ${name.padEnd(14)} ${measures}`).join('\n')}

Times are CPU times, which other programs disturb least, on one machine: compare
them only with others of the same machine, and ratios rather than times.`

const machine = (): string => `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}`

const wanted = ({ only }: BenchOptions): readonly Group[] => {
  const unknown = only.filter((name) => !groups.some((group) => group.name === name))
  if (unknown.length > 0) throw new TypeError(`There is no group "${unknown.join('", "')}".`)
  return groups.filter((group) => (only.length === 0 ? !long.includes(group) : only.includes(group.name)))
}

const runAll = async (options: BenchOptions): Promise<void> => {
  const done: { readonly group: string; readonly table: Table }[] = []
  console.log(`${machine()}\n`)
  for (const group of wanted(options)) {
    for await (const table of group.run(options)) {
      console.log(`${printTable(table)}\n`)
      done.push({ group: group.name, table })
    }
  }
  if (options.json !== null)
    writeFileSync(options.json, `${JSON.stringify({ machine: machine(), tables: done }, null, 2)}\n`)
}

try {
  const options = optionsOf(process.argv.slice(2))
  if (options.help) console.log(help)
  else await runAll(options)
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  console.error(`${error.message}\nnpm run bench -- --help lists the options.`)
  process.exitCode = 2
}
