import type { z } from 'zod'
import type { Page, StoryQuery, StoryRow } from '../../collection/index.ts'
import type { DossierView } from '../views/dossier-view.ts'
import type { GivenReport } from '../given.ts'
import type { Kept } from './keep.ts'

/** What the tools ask of whoever keeps the stories. */
export interface ToolHost {
  stories(query: StoryQuery): Promise<Page<StoryRow>>
  /** A story's dossier, by the story's id or that of reports read for this client. @throws Refusal where there is none */
  dossier(story: string): Promise<DossierView>
  /** Reads reports for this client, without keeping them; gives the id to ask by. */
  read(
    given: Given,
  ): Promise<{ readonly id: string; readonly view: DossierView | null; readonly notes: readonly string[] }>
  /** Adds reports to the collection. @throws Refusal where the client may not */
  keep(given: Given): Promise<Kept>
}

/** Reports as a client gives them. */
export interface Given {
  readonly reports: readonly GivenReport[]
  readonly addresses: readonly string[]
}

/** A tool: what it is called, what it takes, and what it does. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  /** Whether it may change the collection. */
  readonly writes: boolean
  /** Whether it may ask something of the network. */
  readonly asksOutside: boolean
  run(args: unknown, host: ToolHost): Promise<object>
}

interface ToolParts<Input extends z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly writes?: boolean
  readonly asksOutside?: boolean
  run(args: z.output<Input>, host: ToolHost): Promise<object>
}

/** A tool, its input checked before it runs. */
export const defineTool = <Input extends z.ZodObject>(parts: ToolParts<Input>): Tool => ({
  writes: false,
  asksOutside: false,
  ...parts,
  run: (args, host) => parts.run(parts.input.parse(args), host),
})
