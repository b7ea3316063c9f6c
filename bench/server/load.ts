import { request, Agent } from 'node:http'

/** What came of a load: milliseconds from when each request was due. */
export interface Load {
  readonly asked: number
  readonly failed: number
  readonly times: readonly number[]
}

interface Asked {
  readonly addresses: readonly string[]
  readonly perSecond: number
  readonly seconds: number
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Asks at a steady pace, whether or not answers come: a server that stands still is charged for all who would have asked
 * meanwhile. Times run from when a request was due, not from when it was sent.
 */
export const loadOf = async ({ addresses, perSecond, seconds, headers = {} }: Asked): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const began = performance.now()
  const total = Math.round(perSecond * seconds)
  const running: Promise<number | null>[] = []
  for (let i = 0; i < total; i++) {
    const due = began + (i * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
    running.push(timeOf(addresses[i % addresses.length]!, { agent, headers, due }))
  }
  const times = await Promise.all(running)
  agent.destroy()
  const done = times.filter((time) => time !== null)
  return { asked: total, failed: total - done.length, times: done.toSorted((a, b) => a - b) }
}

interface One {
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  readonly due: number
}

const timeOf = (address: string, { agent, headers, due }: One): Promise<number | null> =>
  new Promise((resolve) => {
    const asking = request(address, { agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve((answer.statusCode ?? 500) < 400 ? performance.now() - due : null))
      answer.on('error', () => resolve(null))
    })
    asking.on('error', () => resolve(null))
    asking.end()
  })

/** The time within which such a part of all requests was answered. */
export const within = (part: number, { times }: Load): number =>
  times[Math.min(times.length - 1, Math.ceil(part * times.length) - 1)] ?? Number.NaN
