import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { IRegularForbiddenRuleType } from 'dependency-cruiser'

/** The folders of src from top to bottom: each may import itself and those above it. */
const engine = [
  'text',
  'model',
  'language',
  'read',
  'pipeline',
  'annotate',
  'resolve',
  'align',
  'correct',
  'reconcile',
  'change',
  'custody',
  'dossier',
]
const outside = ['fetch', 'store', 'collection', 'server', 'web', 'cli']
const roof = '^src/[^/]+[.]ts$'

const inside = (folders: readonly string[]): string => `^src/(${folders.join('|')})/`
const rule = (
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({
  name,
  severity: 'error',
  from,
  to,
})

const upward = (): IRegularForbiddenRuleType[] =>
  engine.map((folder, at) =>
    rule(
      'only-upward',
      { path: inside([folder]) },
      { path: [roof, ...[...engine.slice(at + 1), ...outside].map((f) => inside([f]))] },
    ),
  )

/** What no module may import. Each is proved by a planted violation in `import-rules.test.ts`. */
export const importRules: readonly IRegularForbiddenRuleType[] = [
  rule('no-cycles', {}, { circular: true }),
  ...upward(),
  rule('only-upward', { path: [roof] }, { path: inside(outside) }),
  rule('only-upward', { path: inside(['fetch']) }, { path: inside(['store', 'collection', 'server', 'web', 'cli']) }),
  rule(
    'store-sees-the-front-door',
    { path: '^src/store/' },
    { path: '^src/', pathNot: ['^src/(store|model|text)/', '^src/index[.]ts$'] },
  ),
  rule(
    'annotators-apart',
    { path: '^src/annotate/([^/]+)/' },
    { path: '^src/annotate/', pathNot: '^src/annotate/$1/' },
  ),
  rule('resolvers-apart', { path: '^src/resolve/([^/]+)/' }, { path: '^src/resolve/', pathNot: '^src/resolve/$1/' }),
  rule('reconcile-sees-the-model', { path: '^src/reconcile/' }, { path: '^src/', pathNot: '^src/(model|reconcile)/' }),
  ...['correct', 'change', 'custody'].map((folder) =>
    rule(
      `${folder}-sees-model-and-text`,
      { path: inside([folder]) },
      { path: '^src/', pathNot: inside(['model', 'text', folder]) },
    ),
  ),
  rule('no-built-ins', { path: [roof, inside(engine)] }, { dependencyTypes: ['core'] }),
  rule(
    'only-store-knows-sql',
    { path: '^src/', pathNot: '^src/store/' },
    { path: '(^|node_modules/)(node:sqlite|sqlite|better-sqlite3|kysely|pg|pg-boss)(/|$)' },
  ),
  rule(
    'only-english-tokens-know-wink',
    { path: '^src/', pathNot: '^src/annotate/token/en' },
    { path: '(^|node_modules/)wink-' },
  ),
  rule(
    'no-shell',
    { path: '^src/', pathNot: inside(['cli', 'server', 'web']) },
    { path: inside(['cli', 'server', 'web']) },
  ),
  rule(
    'store-and-server-on-demand',
    { path: '^src/', pathNot: inside(['store', 'collection', 'server']) },
    { path: inside(['store', 'collection', 'server']), dynamic: false, dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'optional-packages-on-demand',
    { path: '^src/' },
    { path: '(^|node_modules/)(pg|pg-boss)(/|$)', dynamic: false, dependencyTypesNot: ['type-only'] },
  ),
]

/** dependency-cruiser wants TypeScript's JavaScript API, which version 7 has not: it gets an older copy. */
const lendTypeScript = (): void => {
  const near = createRequire(import.meta.resolve('ts-json-schema-generator'))
  const found = new Map(
    ['typescript', 'typescript/package.json'].map((name) => [name, pathToFileURL(near.resolve(name)).href]),
  )
  registerHooks({
    resolve: (specifier, context, next) => {
      const url = found.get(specifier)
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true }
    },
  })
}

/**
 * Each breach of a rule below `folder`/src, as one line: rule, importer, imported.
 * @example await breaches('.') // ['annotators-apart: src/annotate/a/x.ts -> src/annotate/b/y.ts']
 */
export const breaches = async (folder: string): Promise<readonly string[]> => {
  lendTypeScript()
  const { cruise } = await import('dependency-cruiser')
  const { output } = await cruise(['src'], {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: [...importRules] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  })
  if (typeof output === 'string') throw new TypeError('dependency-cruiser gave text instead of a result')
  if (output.summary.totalCruised === 0) throw new Error(`no module found below ${folder}/src`)
  return output.summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)
}
