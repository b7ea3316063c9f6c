import { expect, test } from 'vitest'
import { renderTerminal } from '../../src/index.ts'
import { dossierOfTexts } from './stories.ts'

const background = 'The lighthouse of Punta Gris was built in 1912 by the engineer Tomás Arriola.'

/** Enough words of its own that what stands behind them is far down. */
const quay =
  'Shops along the quay stayed shut while families waited behind a rope for news of the boats. Volunteers carried water and bread from the parish hall to the pier. Several of those who waited had not slept, and the school sent its pupils home at noon. A band of fishermen went out again before dawn, although the wind had turned. In the square an old loudspeaker read out names every hour, and a priest walked from door to door.'

const office =
  'Engineers will look at the hull as soon as the weather allows, and the shipping line has promised to hand over its papers. Its offices in the capital were closed. A spokeswoman for the owners would not say how old the engine was. Trade unions had warned of long shifts for years, and parliament will hear the minister next week. Insurance brokers expect a long dispute over who pays for the salvage of the cargo.'

const texts = {
  'a.txt': `Ferry Estrella sinks off Punta Gris\n\nThe ferry Estrella sank off Punta Gris on Monday, the harbour master Lucía Ferrer said.\n\n${quay}\n\n${background}`,
  'b.txt': `Sunken ferry: owners under pressure\n\nAfter the ferry Estrella sank on Monday off Punta Gris, according to the coast guard, the owners have to explain themselves.\n\n${office}\n\n${background.replace('was built', 'was put up')}`,
}

test('the account leads with what the reports are about, not with what they mention far down', async () => {
  const lines = renderTerminal(await dossierOfTexts(texts), {
    language: 'en',
    width: 200,
    all: false,
    paint: (_, text) => text,
  }).split('\n')
  const at = lines.findIndex((line) => line.includes('Main agreement'))
  expect(at).toBeGreaterThan(0)
  expect(lines[at + 1]).toMatch(/Estrella sank|sinks off Punta Gris/)
  expect(lines.join('\n')).toContain('lighthouse')
})

test('what is told in other words is not called left out at the top', async () => {
  const told = (day: string, words: string): string => `March ${day}, 2025\n\n${words}`
  const rendered = renderTerminal(
    await dossierOfTexts({
      'a.txt': told(
        '3',
        'Strikers at the mill of Altavega will vote on Friday, although the minister asked for a delay.',
      ),
      'b.txt': told(
        '4',
        'Strikers at the mill of Altavega will vote on Friday, although the minister asked for a delay, a union said.',
      ),
      'c.txt': told(
        '9',
        'The strikers in Altavega defied the minister, who wanted a delay, and the vote was held as planned.',
      ),
    }),
    { language: 'en', width: 200, all: false, paint: (_, text) => text },
  )
  expect(rendered).not.toMatch(/Left out|Not told by/)
})

test('an office without a name is nobody to look up', async () => {
  const story = {
    'a.txt': 'The vice president of the union spoke in Tarma. Rosa Vidal, a nurse, thanked the vice president.',
    'b.txt': 'The vice president of the union left. Rosa Vidal, a teacher, asked the vice president to stay.',
  }
  const rendered = renderTerminal(await dossierOfTexts(story), {
    language: 'en',
    width: 200,
    all: false,
    paint: (_, text) => text,
  })
  const [, who = ''] = rendered.split('WHO IS WHO')
  expect(who).toContain('Rosa Vidal')
  expect(who).not.toMatch(/^ {2}vice president/m)
})
