import { z } from 'zod'
import type { Source } from '../index.ts'

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** A report that a client gives as text, with what it knows of it. */
export const givenReport = z.object({
  text: z.string().min(1).describe('the text of the article, its headline first'),
  outlet: z.string().max(200).nullable().default(null).describe('who published it'),
  published: day.nullable().default(null).describe('the day it was published (YYYY-MM-DD)'),
  title: z.string().max(500).nullable().default(null),
  language: z.string().max(35).nullable().default(null).describe('BCP 47, where detection is not wanted'),
  url: z.httpUrl().max(2000).nullable().default(null).describe('the address of its page; it is not fetched'),
})

export type GivenReport = z.output<typeof givenReport>

/** An address that may be asked for: http or https, and nothing of this machine, such as a path. Passwords are left out. */
export const givenAddress = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => /^https?:\/\//iu.test(text) && URL.canParse(text), 'an http or https address')
  .transform((text) => {
    const url = new URL(text)
    url.username = ''
    url.password = ''
    return url.href
  })

/** A report that was given as text, as a source. */
export const sourceOfGiven = ({ text, ...known }: GivenReport): Source => ({
  bytes: new TextEncoder().encode(text),
  path: null,
  mediaType: 'text/plain; charset=utf-8',
  address: null,
  retrieved: null,
  known: { file: null, ...known },
})
