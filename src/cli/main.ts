#!/usr/bin/env node
// Imports come after the check: what they load needs a Node that has it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `corroborate needs Node 22.19 or later, and this is ${process.versions.node}. Install a newer one, or run it by "npm run corroborate" from its folder, which brings its own.\n`,
  )
  process.exitCode = 2
} else {
  const v8 = await import('node:v8')
  // V8 would let garbage grow until it has as much again as what is kept: a thousand reports would take half
  // as much memory more, and no less time for a handful.
  v8.setFlagsFromString('--heap-growing-percent=20')
  v8.setFlagsFromString('--semi-space-growth-factor=1')
  const { run } = await import('./program.ts')
  process.exitCode = await run(process.argv)
}
