import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Env } from '../env.ts'
import type { Place } from '../place.ts'
import { differencesInput, listDifferences } from '../views/differences.ts'
import type { DossierView } from '../views/dossier-view.ts'
import { missingInput, whatIsMissing } from '../views/missing.ts'
import { overviewOf } from '../views/overview.ts'
import { listing, type Part } from '../views/part.ts'
import { dossierPart, partNames } from '../views/parts.ts'
import { sayingsInput, whoSays } from '../views/sayings.ts'
import { timelineInput, timelineOf } from '../views/timeline.ts'
import { compareWording, wordingInput } from '../views/wording.ts'
import { describe } from './route.ts'
import { idParam, part } from './schemas.ts'

const tag = 'dossiers'

/** A question about a dossier: its path, what can be asked, and what answers it. */
const ask = <Input extends z.ZodObject>(
  name: string,
  summary: string,
  {
    input,
    answer,
  }: { readonly input: Input; readonly answer: (view: DossierView, asked: z.output<Input>) => Part<object> },
): Question => ({
  name,
  summary,
  input,
  answer: (view, asked) => answer(view, input.parse(asked)),
})

interface Question {
  readonly name: string
  readonly summary: string
  readonly input: z.ZodObject
  readonly answer: (view: DossierView, asked: unknown) => Part<object>
}

const questions: readonly Question[] = [
  ask('differences', 'How figures and claims relate, and why', { input: differencesInput, answer: listDifferences }),
  ask('sayings', 'Who is quoted saying what', { input: sayingsInput, answer: whoSays }),
  ask('timeline', 'What happened when', { input: timelineInput, answer: timelineOf }),
  ask('wording', 'What each calls the same, or how each quotes it', { input: wordingInput, answer: compareWording }),
  ask('missing', 'What others tell and a report leaves out', { input: missingInput, answer: whatIsMissing }),
  ...partNames.map((name) =>
    ask(name, `The ${name} of a dossier`, {
      input: z.object(listing),
      answer: (view, asked) => dossierPart(view, { part: name, ...asked }),
    }),
  ),
]

/** What can be asked of a story's dossier, in parts that are small unless more is asked for. */
export const viewRoutes = ({ dossiers }: Place): OpenAPIHono<Env> => {
  const app = new OpenAPIHono<Env>()
  app.openapi(
    describe({
      ...{ method: 'get', path: '/stories/{id}/overview', summary: 'A dossier in short', tag, scope: 'read' },
      request: { params: idParam },
      answer: z.record(z.string(), z.unknown()),
    }),
    async (c) => c.json(overviewOf(await dossiers.view(c.req.valid('param').id, c.get('language'))) as never, 200),
  )
  for (const { name, summary, input, answer } of questions) {
    app.openapi(
      describe({
        ...{ method: 'get', path: `/stories/{id}/${name}`, summary, tag, scope: 'read' },
        request: { params: idParam, query: input },
        answer: part,
      }),
      async (c) => {
        const { id } = c.req.param() as { id: string }
        return c.json(answer(await dossiers.view(id, c.get('language')), c.req.query()) as never, 200)
      },
    )
  }
  return app
}
