import { verifyCommand, type VerifyCommandOptions } from '../verify-command.ts'
import { uiOption, type Declare } from './options.ts'

export const declareVerify: Declare = (program, finish) => {
  program
    .command('verify')
    .description('check every citation of a dossier against texts, hashes, files and signature')
    .argument('<dossier>', 'a dossier written with --format json')
    .addOption(uiOption())
    .option('--reports <folder>', 'where the files are that were read, if not where they were')
    .option('--manifest <file>', 'the manifest that was kept apart')
    .option('--key <file>', 'the public key (PEM) that it must be signed with')
    .addHelpText('after', verifyHelp)
    .action(async (file: string, options: VerifyCommandOptions) => finish(await verifyCommand(file, options)))
}

const verifyHelp = `
Examples:
  corroborate verify dossier.json
  corroborate verify dossier.json --reports reports/ --manifest manifest.json --key public.pem

Exit codes: 0 all holds, 1 something does not.`
