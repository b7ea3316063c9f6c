import { Option } from 'commander'
import { exportFormats } from '../../index.ts'
import { exportCommand, type ExportCommandOptions } from '../export-command.ts'
import { redactOption, rulesOption, shareOption, storeOption, uiOption, type Declare } from './options.ts'

export const declareExport: Declare = (program, finish) => {
  program
    .command('export')
    .description('write a saved dossier, or a story of a collection, for other tools')
    .argument('<dossier>', 'a dossier written with --format json, or the id of a story, or how it begins')
    .addOption(storeOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(exportFormats).makeOptionMandatory())
    .addOption(rulesOption())
    .addOption(uiOption())
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--all', 'list everything, not only what comes first (md)', false)
    .addOption(shareOption())
    .addOption(redactOption())
    .addHelpText('after', exportHelp)
    .action(async (file: string, options: ExportCommandOptions) => finish(await exportCommand(file, options)))
}

const exportHelp = `
Formats: annotation (W3C Web Annotation), prov (PROV-O), claims (schema.org), ftm (FollowTheMoney),
conll (CoNLL-U Plus), md (Markdown), csv (incidents and named victims), acled and ged (CSV in the columns of ACLED and UCDP GED).

Examples:
  corroborate export dossier.json --format annotation --output annotations.jsonld
  corroborate export dossier.json --format acled --rules conservative
  corroborate export y-c4beb867e792 --format ftm --store peru.db`
