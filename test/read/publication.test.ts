import { expect, test } from 'vitest'
import type { KnownFacts } from '../../src/read/read-report.ts'
import { known, reportOf } from './support.ts'

const body =
  'A bridge fell in Puerto Lindo on Sunday and four people died, the fire service said.\n\n' +
  'The ministry said repairs would take months and that schools in the district would stay shut.'

/** How a text is dated: the day, and how it is known. */
const check = async (
  head: string,
  facts: Partial<KnownFacts>,
  expected: readonly [string | null, string, string | undefined],
): Promise<void> => {
  const { published } = await reportOf(`Bridge falls\n\n${head}${body}`, { known: known(facts) })
  expect([published.value, published.basis, published.because?.code]).toEqual(expected)
}

const url = 'https://harbourpost.example/2023/01/31/bridge'

test('the given address dates a text', () => check('', { url }, ['2023-01-31', 'metadata', 'published-address']))

test('a printed day is surer than the given address', () =>
  check('Published: 30 January 2023\n\n', { url }, ['2023-01-30', 'stated', 'published-line']))

test('the day of an update dates a text that tells no other', () =>
  check('Updated: 31 January 2023\n\n', {}, ['2023-01-31', 'inferred', 'published-update']))

test('an address without a day dates nothing', () =>
  check('', { url: 'https://harbourpost.example/20230/bridge-31' }, [null, 'unknown', undefined]))
