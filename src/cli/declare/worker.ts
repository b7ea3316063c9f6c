import { Option } from 'commander'
import { workerCommand, type WorkerCommandOptions } from '../collection/worker-command.ts'
import { storeOption, uiOption, wholeNumber, type Declare } from './options.ts'

export const declareWorker: Declare = (program, finish) => {
  program
    .command('worker')
    .description('read what was taken into a collection in PostgreSQL, with others, until interrupted')
    .addOption(storeOption())
    .addOption(
      new Option('--threads <number>', 'threads that read; as many as there are processors where not given').argParser(
        wholeNumber(0),
      ),
    )
    .addOption(uiOption())
    .option('-q, --quiet', 'no progress and no notes on standard error', false)
    .addHelpText('after', workerHelp)
    .action(async (options: WorkerCommandOptions) => finish(await workerCommand(options)))
}

const workerHelp = `
Each machine adds one by this command. Killed at any moment, it loses nothing.

Examples:
  corroborate ingest crawl.wacz --leave --store postgres://desk@db/desk
  corroborate worker --store postgres://desk@db/desk`
