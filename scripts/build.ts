import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildPage } from './build-page.ts'

/** Compiles src to dist and copies its data files. A build that fails leaves the old dist as it was. */
const root = resolve(import.meta.dirname, '..')
const fresh = join(root, 'node_modules', '.cache', 'corroborate', `dist-${process.pid}`)

const compile = (): number => {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh]
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
}

const page = join(root, 'src', 'dossier', 'html')
/** The page's script and style are bundled, and so is all of the page that reads: see build-page.ts and build-web.ts. */
const bundled = [join(page, 'client'), join(page, 'style'), join(root, 'src', 'web')]
const isBundled = (file: string): boolean => bundled.includes(file)
const isData = (file: string): boolean => !/\.[cm]?tsx?$/.test(file) && !isBundled(file)

await buildPage()
mkdirSync(fresh, { recursive: true })
const status = compile()
if (status === 0) {
  cpSync(join(root, 'src'), fresh, { recursive: true, filter: isData })
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(fresh, join(root, 'dist'))
} else {
  rmSync(fresh, { recursive: true, force: true })
}
process.exitCode = status
