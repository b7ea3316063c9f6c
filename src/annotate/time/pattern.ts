import { letterOf } from './classes.ts'

/** A rule's pattern, read once: what it is made of. */
type Node =
  | { readonly kind: 'class'; readonly letter: string }
  | { readonly kind: 'all' | 'any'; readonly nodes: readonly Node[] }
  | { readonly kind: 'named'; readonly key: string; readonly node: Node }
  | { readonly kind: 'times'; readonly sign: string; readonly node: Node }
  /** Not before it, or not behind it. */
  | { readonly kind: 'not'; readonly behind: boolean; readonly node: Node }

/** By a letter that a match can begin with, the letters that can stand behind it. */
export type Seconds = ReadonlyMap<string, ReadonlySet<string | null>>

export interface Pattern {
  /** For one match: named parts have a number behind their letter, so that a rule may name one part in several places. */
  readonly source: string
  /** The letters that a match can begin with. */
  readonly firsts: Set<string>
  /** The letters that can stand behind one of those; `null` among them where a match can end there. */
  readonly seconds: Seconds
}

const pieces = /\{\w+\}|[a-z]:|<?!\(|[a-z]+|[()|?*+]/g

/**
 * A pattern as a regular expression over letters of classes, and what it can begin with.
 * @throws {RangeError} for a class or macro that is not there
 * @example compilePattern('d:small of? m:month', {})
 */
export const compilePattern = (pattern: string, macros: Readonly<Record<string, string>>): Pattern => {
  const node = readPattern(pattern, macros)
  const firsts = new Set<string>()
  addFirsts(node, firsts)
  let named = 0
  return { source: sourceOf(node, () => named++), firsts, seconds: secondsOf(node) }
}

const readPattern = (pattern: string, macros: Readonly<Record<string, string>>): Node => {
  const signs = pattern.match(pieces) ?? []
  let at = 0
  const any = (): Node => {
    const nodes = [all()]
    while (signs[at] === '|') {
      at++
      nodes.push(all())
    }
    return nodes.length === 1 ? nodes[0]! : { kind: 'any', nodes }
  }
  const all = (): Node => {
    const nodes: Node[] = []
    while (at < signs.length && signs[at] !== '|' && signs[at] !== ')') {
      let node = one()
      while (at < signs.length && '?*+'.includes(signs[at]!)) node = { kind: 'times', sign: signs[at++]!, node }
      nodes.push(node)
    }
    return { kind: 'all', nodes }
  }
  const group = (): Node => {
    const node = any()
    at++
    return node
  }
  const one = (): Node => {
    const sign = signs[at++]!
    if (sign === '(') return group()
    if (sign === '!(' || sign === '<!(') return { kind: 'not', behind: sign === '<!(', node: group() }
    if (sign.endsWith(':')) return { kind: 'named', key: sign[0]!, node: one() }
    if (!sign.startsWith('{')) return { kind: 'class', letter: letterOf(sign) }
    const name = sign.slice(1, -1)
    if (macros[name] === undefined) throw new RangeError(`no macro "${name}" for patterns of times`)
    return readPattern(macros[name], macros)
  }
  return any()
}

/**
 * How often a repeated part may stand: text can repeat number words without end, and every start in such a run
 * would read all of it. The longest number of a time ("mil novecientos noventa y nueve") repeats it three times.
 */
const bounds: Readonly<Record<string, string>> = { '?': '?', '*': '{0,4}', '+': '{1,5}' }

const sourceOf = (node: Node, next: () => number): string => {
  switch (node.kind) {
    case 'class':
      return node.letter
    case 'all':
      return node.nodes.map((part) => sourceOf(part, next)).join('')
    case 'any':
      return `(?:${node.nodes.map((part) => sourceOf(part, next)).join('|')})`
    case 'named':
      return `(?<${node.key}${next()}>${sourceOf(node.node, next)})`
    case 'times':
      return `(?:${sourceOf(node.node, next)})${bounds[node.sign]!}`
    case 'not':
      return `(?${node.behind ? '<' : ''}!${sourceOf(node.node, next)})`
  }
}

/** Adds what a node can begin with; gives back whether it can be empty. */
const addFirsts = (node: Node, firsts: Set<string>): boolean => {
  switch (node.kind) {
    case 'class':
      firsts.add(node.letter)
      return false
    case 'all':
      return node.nodes.every((part) => addFirsts(part, firsts))
    case 'any':
      return node.nodes.map((part) => addFirsts(part, firsts)).includes(true)
    case 'named':
      return addFirsts(node.node, firsts)
    case 'times':
      return addFirsts(node.node, firsts) || node.sign !== '+'
    case 'not':
      return true
  }
}

type Rest = readonly Node[]

const secondsOf = (node: Node): Seconds => {
  const seconds = new Map<string, Set<string | null>>()
  addSeconds(node, [], seconds)
  return seconds
}

/** Adds what can follow each letter that a node can begin with; `rest` is what stands behind the node. */
const addSeconds = (node: Node, rest: Rest, seconds: Map<string, Set<string | null>>): void => {
  switch (node.kind) {
    case 'class': {
      const known = seconds.get(node.letter) ?? new Set()
      addRest(rest, known)
      seconds.set(node.letter, known)
      return
    }
    case 'all':
      for (const [i, part] of node.nodes.entries()) {
        addSeconds(part, [...node.nodes.slice(i + 1), ...rest], seconds)
        if (!addFirsts(part, new Set())) return
      }
      return
    case 'any':
      for (const part of node.nodes) addSeconds(part, rest, seconds)
      return
    case 'named':
      addSeconds(node.node, rest, seconds)
      return
    case 'times':
      addSeconds(
        node.node,
        node.sign === '?' ? rest : [{ kind: 'times', sign: '*', node: node.node }, ...rest],
        seconds,
      )
      return
    case 'not':
  }
}

const addRest = (rest: Rest, seconds: Set<string | null>): void => {
  const firsts = new Set<string>()
  const empty = rest.every((part) => addFirsts(part, firsts))
  for (const letter of firsts) seconds.add(letter)
  if (empty) seconds.add(null)
}
