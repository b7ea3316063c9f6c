/** The parts of a syntax tree that the rules of this plugin look at. */
interface Call {
  readonly callee: { readonly type: string; readonly name?: string }
  readonly arguments: readonly unknown[]
}

interface Context {
  report(found: { readonly node: Call; readonly message: string }): void
}

const message = 'The same reports give the same dossier, on any day: give Date its day.'
const isDate = (node: Call): boolean => node.callee.type === 'Identifier' && node.callee.name === 'Date'

/** Our own lint rules: `engine/no-clock` refuses `new Date()` and `Date()`, and lets `new Date(day)` pass. */
const plugin = {
  meta: { name: 'engine' },
  rules: {
    'no-clock': {
      create: (context: Context) => ({
        NewExpression: (node: Call): void => {
          if (isDate(node) && node.arguments.length === 0) context.report({ node, message })
        },
        CallExpression: (node: Call): void => {
          if (isDate(node)) context.report({ node, message })
        },
      }),
    },
  },
}

export default plugin
