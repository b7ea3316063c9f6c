import { Client, type Transport } from '@modelcontextprotocol/client'
import type { Dossier } from '../../src/index.ts'

/** A client that speaks the revision of the protocol that it is told to. */
export const connected = async (transport: Transport, modern: boolean): Promise<Client> => {
  const client = new Client(
    { name: 'test', version: '1' },
    { versionNegotiation: { mode: modern ? 'auto' : 'legacy' } },
  )
  await client.connect(transport)
  return client
}

export interface Called {
  readonly isError: boolean
  readonly text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- the answers of nine tools have nine shapes
  readonly value: any
}

export const call = async (client: Client, name: string, args: Record<string, unknown> = {}): Promise<Called> => {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args })
  const [first] = content
  return {
    isError: isError === true,
    text: first?.type === 'text' ? first.text : '',
    value: structuredContent,
  }
}

/** All citations within an answer, wherever they stand. */
export const citationsIn = (
  value: unknown,
): readonly { report: string; start: number; end: number; words: string }[] => {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'words' in value && 'start' in value && typeof value.words === 'string' ? [value as never] : []
  return [...own, ...Object.values(value).flatMap(citationsIn)]
}

/** Citations whose words do not stand where they say. */
export const falseCitations = (value: unknown, { reports }: Pick<Dossier, 'reports'>): readonly unknown[] => {
  const texts = new Map(reports.map(({ id, text }) => [id, text ?? '']))
  return citationsIn(value).filter(
    ({ report, start, end, words }) => texts.get(report)?.slice(start, end) !== words || words === '',
  )
}

/** Texts of one made-up event, as a client gives them. */
export const given = [
  {
    text: 'Bridge falls at Puerto Calma\n\nA bridge fell into the river at Puerto Calma on Monday, and 12 people died, mayor Inés Robledo said. Divers searched the water for two days.',
    outlet: 'Harbour Gazette',
    published: '2025-03-04',
  },
  {
    text: 'Coast guard counts 14 dead\n\nAt least 14 people died when the bridge of Puerto Calma fell on Monday, the coast guard said. The bridge was built in 1960.',
    outlet: 'Radio Ribera',
    published: '2025-03-05',
  },
]
