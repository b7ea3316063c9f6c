import { defineConfig } from 'vitest/config'

/** Tests that start other programs: few, slow, and best one after the other. */
const slow = [
  'test/repository/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/package/**/*.test.ts',
  'test/store/**/*.test.ts',
  'test/html/browser*.test.ts',
  'test/web/browser*.test.ts',
]

export default defineConfig({
  test: {
    globalSetup: './test/page.ts',
    reporters: ['default', './test/reporter.ts'],
    projects: [
      {
        test: {
          name: 'engine',
          include: ['test/**/*.test.ts'],
          exclude: slow,
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
        },
      },
      { test: { name: 'repository', include: slow, pool: 'threads', fileParallelism: false, testTimeout: 240_000 } },
    ],
  },
})
