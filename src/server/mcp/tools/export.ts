import { z } from 'zod'
import { exported, exportFormats, type Dossier, type ExportFormat } from '../../../index.ts'
import type { DossierView } from '../../views/dossier-view.ts'
import { cursorAt, offsetOf } from '../../views/part.ts'
import { defineTool } from '../tool.ts'

/** Characters of one part of an export. */
const usualLength = 8_000
const mostLength = 40_000

const formats = ['json', ...exportFormats] as readonly ['json', ...ExportFormat[]]

export const exportTool = defineTool({
  name: 'export',
  title: 'Export a dossier',
  description:
    'A dossier as a text for other tools, in parts: json (all of it), md, csv, annotation, claims, prov, ftm, conll, ' +
    'acled, ged. Join the parts in order; `next` is the cursor of the next one.',
  input: z.object({
    story: z.string().min(1).max(100),
    format: z.enum(formats),
    length: z.number().int().min(500).max(mostLength).default(usualLength).describe('characters of this part'),
    cursor: z.string().max(200).optional(),
  }),
  run: async ({ story, format, length, cursor }, host) => {
    const view = await host.dossier(story)
    const stamp = `${format} ${view.stamp}`
    const from = cursor === undefined ? 0 : offsetOf(cursor, stamp)
    const text = await writtenAs(view, format)
    const end = wholeCharacter(text, from + length)
    return {
      ...{ format, total: text.length, start: from, end },
      text: text.slice(from, end),
      next: end < text.length ? cursorAt(end, stamp) : null,
    }
  },
})

/** A dossier that is written once for all parts of it that are asked for. */
const written = new WeakMap<Dossier, Map<string, string>>()

const writtenAs = async ({ dossier, context }: DossierView, format: 'json' | ExportFormat): Promise<string> => {
  const known = written.get(dossier) ?? new Map<string, string>()
  written.set(dossier, known)
  const key = `${format} ${context.phrases.language}`
  const text = known.get(key) ?? (await textOf(dossier, format, context.phrases.language))
  known.set(key, text)
  return text
}

const textOf = async (dossier: Dossier, format: 'json' | ExportFormat, language: 'en' | 'es'): Promise<string> =>
  format === 'json'
    ? JSON.stringify(dossier)
    : (await exported(dossier, format, { language, all: true, rules: new Set() })).join('')

/** The next place that is not within a character. */
const wholeCharacter = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return Math.min(text.length, code >= 0xdc00 && code <= 0xdfff ? at + 1 : at)
}
