import { Option, type Command } from 'commander'
import { mcpCommand, type McpCommandOptions } from '../server/mcp-command.ts'
import { serveCommand, type ServeCommandOptions } from '../server/serve-command.ts'
import { tokenAdd, tokenList, tokenRevoke, type TokenAddOptions } from '../server/token-commands.ts'
import { storeOption, uiOption, wholeNumber, type Declare } from './options.ts'

/** `serve`, `mcp` and `token`: a collection for a browser, for programs and for MCP clients. */
export const declareServe: Declare = (program, finish) => {
  addServe(program, finish)
  addMcp(program, finish)
  addTokens(program, finish)
}

const tokensOption = (): Option => new Option('--tokens <file>', 'the file of tokens, if not beside the collection')

const addServe: Declare = (program, finish) => {
  program
    .command('serve')
    .description('serve a collection: pages, an interface for programs, MCP')
    .addOption(storeOption())
    .option('--new', 'begin an empty collection where there is none, to be filled from its pages', false)
    .option('--host <address>', 'where to listen; others can reach what is not loopback, and need a token', '127.0.0.1')
    .addOption(new Option('--port <number>', '0 for any that is free').argParser(wholeNumber(0)).default(4747))
    .option(
      '--name <name...>',
      'names by which it is reached, such as that of a proxy before it; then tokens are needed',
      [],
    )
    .addOption(tokensOption())
    .option('--always-token', 'ask for a token on this machine too', false)
    .option('--cert <file>', 'a certificate (PEM), for TLS; with --key')
    .option('--key <file>', 'its key (PEM)')
    .addOption(
      new Option('--threads <number>', 'threads that read added reports; all but one where not given').argParser(
        wholeNumber(0),
      ),
    )
    .addOption(uiOption())
    .option('-q, --quiet', 'no line for each request on standard error', false)
    .addHelpText('after', serveHelp)
    .action(async (options: ServeCommandOptions) => finish(await serveCommand(options)))
}

const serveHelp = `
Only this machine can reach it unless --host says otherwise. /openapi.json describes
the interface; /mcp is for MCP clients (Streamable HTTP).

Examples:
  corroborate serve
  corroborate serve --new --store desk.db        an empty one, to be filled from its pages
  corroborate token add desk --scope read,write && corroborate serve --host 0.0.0.0 --cert c.pem --key k.pem
  corroborate serve --name desk.example.org      behind a proxy with TLS`

const addMcp: Declare = (program, finish) => {
  program
    .command('mcp')
    .description('give the tools to an MCP client, over standard input and output')
    .addOption(storeOption())
    .option('--write', 'let the client add reports to the collection', false)
    .addOption(uiOption())
    .addHelpText('after', mcpHelp)
    .action(async (options: McpCommandOptions, command: Command) =>
      finish(await mcpCommand(options, command.getOptionValueSource('store') !== 'default')),
    )
}

const mcpHelp = `
Tools: read_reports, list_stories, get_dossier, list_differences, who_says, timeline,
compare_wording, what_is_missing, export. Without a collection, reports can be read and
compared all the same.

Example of a client's settings:
  { "command": "corroborate", "args": ["mcp", "--store", "/home/me/peru.db"] }`

const addTokens: Declare = (program, finish) => {
  const tokens = program.command('token').description('tokens with which others may use a served collection')
  tokens
    .command('add')
    .description('make a token and print it, this once')
    .argument('<name>', 'what it is called')
    .option('--scope <list>', 'read, write, admin, with commas between them', 'read')
    .addOption(new Option('--days <number>', 'days until it expires').argParser(wholeNumber(1)))
    .addOption(storeOption())
    .addOption(tokensOption())
    .addOption(uiOption())
    .action(async (name: string, options: TokenAddOptions) => finish(await tokenAdd(name, options)))
  tokens
    .command('list')
    .description('name, scopes, day it was made and day it expires, of all')
    .addOption(storeOption())
    .addOption(tokensOption())
    .addOption(uiOption())
    .action(async (options: TokenAddOptions) => finish(await tokenList(options)))
  tokens
    .command('revoke')
    .description('take a token away')
    .argument('<name>')
    .addOption(storeOption())
    .addOption(tokensOption())
    .addOption(uiOption())
    .action(async (name: string, options: TokenAddOptions) => finish(await tokenRevoke(name, options)))
}
