import type { Command } from 'commander'
import {
  correctCommand,
  forgetCommand,
  mergeCommand,
  splitCommand,
  type ForgetCommandOptions,
  type PeopleOptions,
} from '../collection/people-commands.ts'
import { storeOption, uiOption, type Declare } from './options.ts'

/** What people decide of a collection's stories. */
export const declarePeople: Declare = (program, finish) => {
  deciding(program.command('merge').description('make one story of several; it stays so'))
    .argument('<stories...>', 'the ids of two stories or more, or how they begin')
    .addHelpText('after', '\nExample:\n  corroborate merge y-c4beb867e792 y-78dc2c11ae87')
    .action(async (stories: string[], options: PeopleOptions) => finish(await mergeCommand(stories, options)))
  deciding(program.command('split').description('take reports out of their story; it stays so'))
    .argument('<reports...>', 'the ids of reports, as search lists them, or how they begin')
    .addHelpText('after', '\nExample:\n  corroborate split r-22e34880b2 r-145ecffad3')
    .action(async (reports: string[], options: PeopleOptions) => finish(await splitCommand(reports, options)))
  deciding(program.command('correct').description('lay down corrections of a story'))
    .argument('<story>', 'its id, or the beginning of it')
    .argument('<file>', 'a list of corrections, as docs/corrections.md shows it')
    .addHelpText('after', '\nExample:\n  corroborate correct y-c4beb867e792 corrections.json')
    .action(async (story: string, file: string, options: PeopleOptions) =>
      finish(await correctCommand(story, file, options)),
    )
  deciding(
    program.command('forget').description('take sources out for good: bytes, text, report, and its words in dossiers'),
  )
    .argument('<reports...>', 'ids of reports or how they begin, or the files or addresses that they came from')
    .requiredOption('--why <reason>', 'the reason, which the journal keeps')
    .option('--keep-out', 'never take in again the same bytes, or what the same address leads to', false)
    .addHelpText('after', forgetHelp)
    .action(async (said: string[], options: ForgetCommandOptions) => finish(await forgetCommand(said, options)))
}

const deciding = (command: Command): Command =>
  command
    .addOption(storeOption())
    .option('--who <name>', 'who decides; the name on this machine where not given')
    .addOption(uiOption())

const forgetHelp = `
The journal keeps that something was forgotten, by whom and why; not what. Backups that were
made before still hold it. Without --keep-out it may be taken in again.

Examples:
  corroborate forget r-22e34880b2 --why 'filed twice by mistake'
  corroborate forget https://example.org/article --keep-out --why 'court order of 3 May'`
