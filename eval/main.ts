import { evaluate } from './frame/program.ts'

process.exitCode = await evaluate(process.argv.slice(2))
