import { createRoute, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { errorSchema } from '../answer.ts'
import type { Env } from '../env.ts'
import { needsScope } from '../guard/gate.ts'
import type { Scope } from '../tokens/scopes.ts'

interface Described<Path extends string, Method extends 'get' | 'post' | 'delete', Request, Answer extends z.ZodType> {
  readonly method: Method
  readonly path: Path
  readonly summary: string
  readonly tag: string
  readonly scope: Scope
  readonly request?: Request
  readonly answer: Answer
  readonly status?: 200 | 202
  /** What stands before the check of the request: how much may come, and as what. */
  readonly before?: readonly MiddlewareHandler<Env>[]
}

const error = (description: string) => ({ description, content: { 'application/json': { schema: errorSchema } } })

const refusals = {
  400: error('The request is not as it must be'),
  401: error('A token is needed'),
  403: error('The token does not allow it'),
  404: error('It is not there'),
  413: error('It is too large'),
  429: error('Too many requests'),
  503: error('Try again later'),
}

/** A route of the interface, with what it needs and what it answers, as it is described and checked. */
export const describe = <
  Path extends string,
  Method extends 'get' | 'post' | 'delete',
  Request extends NonNullable<RouteConfig['request']>,
  Answer extends z.ZodType,
>({
  scope,
  tag,
  answer,
  before = [],
  request,
  status = 200,
  ...rest
}: Described<Path, Method, Request, Answer>) =>
  createRoute({
    ...rest,
    tags: [tag],
    security: [{ token: [scope] }],
    middleware: [needsScope(scope), ...before] as MiddlewareHandler<Env>[],
    request: request ?? ({} as Request),
    responses: {
      [status as 200]: { description: rest.summary, content: { 'application/json': { schema: answer } } },
      ...refusals,
    },
  })

interface Other {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly scope: Scope
  /** The media type of the answer. */
  readonly gives: string
  readonly request?: NonNullable<RouteConfig['request']>
  readonly status?: 200 | 202
}

/** Describes a route whose body or answer is no JSON, beside the route itself. */
export const document = (app: OpenAPIHono<Env>, { scope, tag, gives, request, status = 200, ...rest }: Other): void =>
  app.openAPIRegistry.registerPath({
    ...rest,
    tags: [tag],
    security: [{ token: [scope] }],
    ...(request && { request }),
    responses: { [status]: { description: rest.summary, content: { [gives]: {} } }, ...refusals },
  })
