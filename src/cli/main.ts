#!/usr/bin/env node
// Imports come after the check: what they load needs a Node that has it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `corroborate needs Node 22.19 or later, and this is ${process.versions.node}. Install a newer one, or run it by "npm run corroborate" from its folder, which brings its own.\n`,
  )
  process.exitCode = 2
} else {
  const { run } = await import('./program.ts')
  process.exitCode = await run(process.argv)
}
