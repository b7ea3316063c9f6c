/**
 * The smallest groups in which all that is joined stands together: each item's group, named by its first item.
 * @example groupsOf(['a', 'b', 'c'], [['c', 'a']]).get('c') // 'a'
 */
export const groupsOf = (
  items: readonly string[],
  joined: Iterable<readonly string[]>,
): ReadonlyMap<string, string> => {
  const order = new Map(items.map((item, i) => [item, i]))
  const over = new Map(items.map((item) => [item, item]))
  const top = (item: string): string => {
    let at = item
    while (over.get(at) !== at) {
      over.set(at, over.get(over.get(at)!)!)
      at = over.get(at)!
    }
    return at
  }
  for (const members of joined) {
    const tops = [...new Set(members.filter((member) => over.has(member)).map(top))]
    const first = tops.reduce((a, b) => (order.get(b)! < order.get(a)! ? b : a), tops[0] ?? '')
    for (const other of tops) over.set(other, first)
  }
  return new Map(items.map((item) => [item, top(item)]))
}
