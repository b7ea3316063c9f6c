import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Makes all committed files that are made: runs every `build-*.ts` of this folder. */
const scripts = readdirSync(import.meta.dirname).filter((name) => /^build-.*\.ts$/.test(name))
for (const name of scripts.filter((name) => name !== 'build-tables.ts').sort()) {
  console.log(name)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
