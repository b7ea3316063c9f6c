import { z } from 'zod'
import { differencesInput, listDifferences } from '../../views/differences.ts'
import { missingInput, whatIsMissing } from '../../views/missing.ts'
import { overviewOf } from '../../views/overview.ts'
import { listing } from '../../views/part.ts'
import { dossierPart, partNames } from '../../views/parts.ts'
import { sayingsInput, whoSays } from '../../views/sayings.ts'
import { timelineInput, timelineOf } from '../../views/timeline.ts'
import { compareWording, wordingInput } from '../../views/wording.ts'
import { defineTool, type Tool } from '../tool.ts'

const story = z
  .string()
  .min(1)
  .max(100)
  .describe('the id of a story (its beginning will do), or of reports that read_reports read')

/** What is cited, said once in each description that lists citations. */
const cites = 'Every item cites exact words: report, offsets (UTF-16), words, address.'

const getDossier = defineTool({
  name: 'get_dossier',
  title: 'Get a dossier',
  description:
    'What the reports of a story come to. Without `part`: a summary, the reports, and how many there are of each thing. ' +
    `With it, those things. ${cites} Corroborated means told by independent origins and sources, not true.`,
  input: z.object({ story, part: z.enum(['overview', ...partNames]).default('overview'), ...listing }),
  run: async ({ story: id, part, ...asked }, host) => {
    const view = await host.dossier(id)
    return part === 'overview' ? overviewOf(view) : dossierPart(view, { part, ...asked })
  },
})

const differences = defineTool({
  name: 'list_differences',
  title: 'List differences',
  description:
    'How figures and claims of the reports relate (contradiction, correction, update, scope, compatible …), both sides ' +
    `with their words, and why; the gravest first. Different numbers are not always a contradiction. ${cites}`,
  input: differencesInput.extend({ story }),
  run: async ({ story: id, ...asked }, host) => listDifferences(await host.dossier(id), asked),
})

const sayings = defineTool({
  name: 'who_says',
  title: 'Who says what',
  description: `Who is quoted saying what, directly or indirectly, by name or by words. ${cites}`,
  input: sayingsInput.extend({ story }),
  run: async ({ story: id, ...asked }, host) => whoSays(await host.dossier(id), asked),
})

const timeline = defineTool({
  name: 'timeline',
  title: 'Timeline',
  description: `What happened when, as the reports tell it, and the days that others give for the same. ${cites}`,
  input: timelineInput.extend({ story }),
  run: async ({ story: id, ...asked }, host) => timelineOf(await host.dossier(id), asked),
})

const wording = defineTool({
  name: 'compare_wording',
  title: 'Compare wording',
  description: `What each outlet calls the same actor or act, or how each prints the same quotation. ${cites}`,
  input: wordingInput.extend({ story }),
  run: async ({ story: id, ...asked }, host) => compareWording(await host.dossier(id), asked),
})

const missing = defineTool({
  name: 'what_is_missing',
  title: 'What is missing',
  description: `What several others tell and a report leaves out, and whether it could have told it. ${cites}`,
  input: missingInput.extend({ story }),
  run: async ({ story: id, ...asked }, host) => whatIsMissing(await host.dossier(id), asked),
})

export const dossierTools: readonly Tool[] = [getDossier, differences, sayings, timeline, wording, missing]
