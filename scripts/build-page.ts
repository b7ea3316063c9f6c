import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const home = join(root, 'src', 'dossier', 'html')
const made = join(home, 'generated', 'assets.ts')

/** What the page's script and style are made of: as long as it is the same, they are. */
const stampOf = (): string => {
  const hash = createHash('sha256')
  const folders = ['client', 'pack', 'page', 'style'].map((name) => join(home, name))
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of [import.meta.filename, join(root, 'package-lock.json'), ...files.toSorted()])
    hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/**
 * Bundles the script and the style of the page into a module, so that the engine that renders pages reads
 * no file. Does nothing where nothing has changed.
 */
export const buildPage = async (): Promise<void> => {
  const first = `// Made by scripts/build-page.ts from ${stampOf()}\n`
  if (existsSync(made) && readFileSync(made, 'utf8').startsWith(first)) return
  const { script, style } = await bundle()
  const assets = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) }
  mkdirSync(join(home, 'generated'), { recursive: true })
  // Several runs may write it at once: each whole, whoever comes last.
  const draft = `${made}.${process.pid}`
  writeFileSync(draft, `${first}export const assets = ${JSON.stringify(assets, null, 2)}\n`)
  renameSync(draft, made)
}

/** What a policy names a script or style by. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const bundle = async (): Promise<{ readonly script: string; readonly style: string }> => {
  const { build } = await import('vite')
  const entry = join(home, 'client', 'main.tsx')
  const style = JSON.stringify(join(home, 'style', 'page.css').replaceAll('\\', '/'))
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The script does not import its style: the compiler knows no such module, and the page holds both apart.
    plugins: [
      {
        name: 'with-style',
        enforce: 'pre',
        transform: (code, id) => (resolve(id) === entry ? `import ${style}\n${code}` : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'page', fileName: 'page', cssFileName: 'page' },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((part) => part.type === 'chunk')?.code ?? ''
  const sheet = outputs.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'))
  // The end of an element within it would end the element that it stands in.
  return {
    script: script
      .replace(/<\/(?=script)/gi, '<\\/')
      .replace(/<!--/g, '<\\!--')
      .trim(),
    style: String(sheet?.type === 'asset' ? sheet.source : '').trim(),
  }
}

if (process.argv[1] === import.meta.filename) await buildPage()
