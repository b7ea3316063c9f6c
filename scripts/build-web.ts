import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { InlineConfig } from 'vite'
import { buildPage } from './build-page.ts'

const root = resolve(import.meta.dirname, '..')
const home = join(root, 'src', 'web')

/** Where `npm run build` puts the page onto which reports are dropped. */
export const webPage = join(root, 'dist', 'web', 'corroborate.html')

/**
 * Makes the page onto which reports are dropped: one file with the engine, its tables and its script in it. The
 * engine is packed, as it is several megabytes, and unpacked in the reader's browser.
 * @returns the size of the file in bytes
 */
export const buildWeb = async (file: string = webPage): Promise<number> => {
  await buildPage()
  const { assets } = (await import('../src/dossier/html/generated/assets.ts')) as { assets: Hashes }
  const [shell, worker] = await Promise.all([bundled('main.tsx', 'style.css'), bundled('worker.ts', null)])
  const engine = gzipSync(worker.script, { level: 9 }).toString('base64')
  const page = pageOf({ ...shell, script: inline(shell.script), engine, assets })
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, page)
  renameSync(draft, file)
  return Buffer.byteLength(page)
}

interface Hashes {
  readonly scriptHash: string
  readonly styleHash: string
}

interface Bundle {
  readonly script: string
  readonly style: string
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** The end of an element within it would end the element that it stands in. */
const inline = (script: string): string =>
  script
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '<\\!--')
    .trim()

/**
 * A frame takes over the policy of the page that it stands in, so the script and style of a dossier are named in it
 * too. Nothing may be fetched or sent.
 */
const policyOf = ({ script, style }: Bundle, assets: Hashes): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}' '${assets.scriptHash}'`,
    `style-src '${hashOf(style)}' '${assets.styleHash}'`,
    'img-src data:',
    'worker-src blob:',
    'frame-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const pageOf = ({
  script,
  style,
  engine,
  assets,
}: Bundle & { readonly engine: string; readonly assets: Hashes }): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf({ script, style }, assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Corroborate</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page reads reports in your browser, and needs scripts for it. Esta página lee informes en su navegador y necesita scripts para ello.</noscript>
<script type="text/plain" id="engine">${engine}</script>
<script>${script}</script>
</body>
</html>
`

const bundled = async (entry: string, style: string | null): Promise<Bundle> => {
  const { build } = await import('vite')
  const result = await build(configOf(join(home, entry), style === null ? null : join(home, style)))
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  const sheet = outputs.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'))
  return {
    script: outputs.find((part) => part.type === 'chunk')?.code ?? '',
    style: String(sheet?.type === 'asset' ? sheet.source : '').trim(),
  }
}

const configOf = (entry: string, style: string | null): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '""' },
  plugins: [
    {
      name: 'with-style',
      enforce: 'pre',
      // The script does not import its style: the compiler knows no such module.
      transform: (code, id) =>
        style !== null && resolve(id) === entry
          ? `import ${JSON.stringify(style.replaceAll('\\', '/'))}\n${code}`
          : null,
    },
  ],
  build: {
    write: false,
    minify: true,
    target: 'es2022',
    lib: { entry, formats: ['iife'], name: 'web', fileName: 'web', cssFileName: 'web' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
})

if (process.argv[1] === import.meta.filename)
  console.log(`${webPage}: ${((await buildWeb()) / 1_000_000).toFixed(1)} MB`)
