import { resolve } from 'node:path'
import { breaches } from './import-rules.ts'

/** Prints each import that breaks a rule, in the folder given or in this repository. */
const found = await breaches(resolve(process.argv[2] ?? `${import.meta.dirname}/..`))
for (const line of found) console.log(line)
process.exitCode = found.length > 0 ? 1 : 0
