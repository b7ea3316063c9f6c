import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Names the tests that did not run and why, and ends with one plain line: `N passed, N failed`. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const cases = modules.flatMap((module) => [...module.children.allTests()])
    // A file that cannot be loaded, and an error outside a test, each count as one failure.
    const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module)).length
    for (const test of cases) tellSkipped(test)
    const failed = countOf(cases, 'failed') + broken + errors.length
    const skipped = countOf(cases, 'skipped')
    console.log(`${countOf(cases, 'passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}

const countOf = (cases: readonly TestCase[], state: string): number =>
  cases.filter((test) => test.result().state === state).length

const hasFailedTest = (module: TestModule): boolean => [...module.children.allTests('failed')].length > 0

const tellSkipped = (test: TestCase): void => {
  const result = test.result()
  if (result.state === 'skipped') console.log(`${test.fullName}: ${result.note ?? 'not run: skipped by hand'}`)
}
