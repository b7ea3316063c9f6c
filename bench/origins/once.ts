import { alignOrigins } from '../../src/align/origins/index.ts'
import { madeReports } from './made.ts'

/** What finding the origins of a number of reports took. */
export interface Once {
  /** CPU seconds. */
  readonly seconds: number
  /** MB that the process held with the reports, before, and at most. */
  readonly before: number
  readonly most: number
  readonly origins: number
  /** Origins of more than one report. */
  readonly shared: number
  readonly parts: number
}

const megabytes = (bytes: number): number => bytes / 2 ** 20

const [count, data = ''] = process.argv.slice(2)
const reports = await madeReports(Number(count), data === '' ? null : data)
globalThis.gc?.()
const before = megabytes(process.memoryUsage().rss)
const start = process.cpuUsage()
const origins = alignOrigins(reports)
const { user, system } = process.cpuUsage(start)
const once: Once = {
  seconds: (user + system) / 1e6,
  before,
  most: process.resourceUsage().maxRSS / 1024,
  origins: origins.length,
  shared: origins.filter((origin) => origin.reports.length > 1).length,
  parts: origins.reduce((sum, origin) => sum + origin.parts.length, 0),
}
process.stdout.write(JSON.stringify(once))
