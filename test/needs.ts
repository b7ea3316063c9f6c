import type { TestContext } from 'vitest'

/**
 * Skips a test where something that it needs is not there, and says so; where all tests are insisted
 * on (`CI=true`) it fails instead.
 * @example needs(context, existsSync('/usr/bin/chromium'), 'no Chromium on this machine')
 */
export const needs = (context: TestContext, there: boolean, what: string): void => {
  if (there) return
  if (isInsisted()) throw new Error(`not run: ${what}, and every test is insisted on (CI=true)`)
  context.skip(`not run: ${what}`)
}

const isInsisted = (): boolean => !['', '0', 'false', undefined].includes(process.env['CI'])
