/** A queue that gives its items by order, whatever order they came in: a binary heap. */
export interface Queue<T> {
  push(item: T): void
  /** The first item; undefined where none is left. */
  pop(): T | undefined
}

/** @param before whether an item comes before another */
export const createQueue = <T>(before: (a: T, b: T) => boolean): Queue<T> => {
  const heap: T[] = []
  const swap = (i: number, j: number): void => {
    const kept = heap[i]!
    heap[i] = heap[j]!
    heap[j] = kept
  }
  const sink = (from: number): void => {
    for (let at = from; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let first = at
      if (left < heap.length && before(heap[left]!, heap[first]!)) first = left
      if (right < heap.length && before(heap[right]!, heap[first]!)) first = right
      if (first === at) return
      swap(at, first)
      at = first
    }
  }
  return {
    push: (item) => {
      heap.push(item)
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1
        if (!before(heap[at]!, heap[parent]!)) return
        swap(at, parent)
        at = parent
      }
    },
    pop: () => {
      const first = heap[0]
      const last = heap.pop()
      if (heap.length > 0 && last !== undefined) {
        heap[0] = last
        sink(0)
      }
      return first
    },
  }
}
