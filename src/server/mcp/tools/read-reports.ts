import { z } from 'zod'
import { givenAddress, givenReport } from '../../given.ts'
import { overviewOf } from '../../views/overview.ts'
import { Refusal } from '../../refusal.ts'
import { defineTool } from '../tool.ts'

const mostReports = 30
const mostAddresses = 10

export const readReports = defineTool({
  name: 'read_reports',
  title: 'Read reports',
  description:
    'Reads reports of one event, given as texts or addresses, and compares them. Gives a summary and an id that the ' +
    'other tools take as `story`; it holds for an hour. With `keep` they are added to the collection instead, each to ' +
    'its own story (needs the right to write).',
  input: z.object({
    reports: z.array(givenReport).max(mostReports).default([]),
    addresses: z.array(givenAddress).max(mostAddresses).default([]).describe('pages of the public internet'),
    keep: z.boolean().default(false),
  }),
  writes: true,
  asksOutside: true,
  run: async ({ reports, addresses, keep }, host) => {
    if (reports.length + addresses.length === 0) throw new Refusal(400, 'nothing-given')
    if (keep) return host.keep({ reports, addresses })
    const { id, view, notes } = await host.read({ reports, addresses })
    return { ...(view === null ? {} : overviewOf(view)), story: view === null ? null : id, notes }
  },
})
