/** Items of a stream in lists, as many as come together without anyone waiting: at most `most`, and at most so heavy. */
export async function* batches<T>(
  items: AsyncIterable<T>,
  { most, heaviest, weigh }: { readonly most: number; readonly heaviest: number; readonly weigh: (item: T) => number },
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (let step = await next; !step.done; step = await next) {
      const list = [step.value]
      let weight = weigh(step.value)
      next = iterator.next()
      while (list.length < most && weight < heaviest) {
        const ready = await Promise.race([next, later()])
        if (ready === undefined || ready.done) break
        list.push(ready.value)
        weight += weigh(ready.value)
        next = iterator.next()
      }
      yield list
    }
  } finally {
    await iterator.return?.()
  }
}

/** What is read from a disk is there before this; what is fetched is not. */
const later = (): Promise<undefined> => new Promise((done) => setTimeout(done, 20))
