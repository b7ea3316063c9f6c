'use strict'
/*
 * What `npm run demo`, `npm test`, `npm run build` and `npm run corroborate` start. It runs on whatever
 * Node the machine has, so it is written for old ones: it installs what is missing, builds what has
 * changed, and hands over to the Node of node_modules.
 */
var childProcess = require('child_process')
var crypto = require('crypto')
var fs = require('fs')
var path = require('path')

var root = path.resolve(__dirname, '..')
var modules = path.join(root, 'node_modules')
var cache = path.join(modules, '.cache', 'corroborate')
var ownNode = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
var oldestInstaller = 16
var oldestRuntime = [22, 19]

function stop(message) {
  process.stderr.write('corroborate: ' + message + '\n')
  process.exit(1)
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

function hashOf(parts) {
  var hash = crypto.createHash('sha256')
  parts.forEach(function (part) {
    hash.update(part)
    hash.update('\0')
  })
  return hash.digest('hex')
}

function canRun(version) {
  var numbers = version.split('.').map(Number)
  return numbers[0] > oldestRuntime[0] || (numbers[0] === oldestRuntime[0] && numbers[1] >= oldestRuntime[1])
}

/** The Node 24 of node_modules; where install scripts are off, the machine's own if it is new enough. */
function runtime() {
  if (fs.existsSync(ownNode)) return ownNode
  return canRun(process.versions.node) ? process.execPath : null
}

/** Whether node_modules holds what the lockfile says, whoever put it there. */
function holdsLock(lock) {
  var installed = readText(path.join(modules, '.package-lock.json'))
  if (installed === '') return false
  var wanted = JSON.parse(lock).packages
  var found = JSON.parse(installed).packages
  return Object.keys(wanted).every(function (name) {
    var has = found[name]
    return name === '' || (has ? has.version === wanted[name].version : wanted[name].optional === true)
  })
}

function runNpm(args) {
  var npm = process.env.npm_execpath || ''
  var options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }
  // The Node in node_modules may be replaced: npm must run under the machine's own.
  if (/npm-cli\.c?js$/.test(npm)) {
    return childProcess.spawnSync(process.env.npm_node_execpath || process.execPath, [npm].concat(args), options)
  }
  return childProcess.spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options))
}

function install() {
  var lock = readText(path.join(root, 'package-lock.json'))
  var stampFile = path.join(modules, '.corroborate-installed')
  var stamp = hashOf([lock, process.platform, process.arch])
  if (readText(stampFile) === stamp && runtime()) return
  if (!(holdsLock(lock) && runtime())) installAnew()
  fs.writeFileSync(stampFile, stamp)
}

function installAnew() {
  if (Number(process.versions.node.split('.')[0]) < oldestInstaller) {
    stop('Node ' + process.versions.node + ' is too old to install anything here; please install Node 22.19 or later.')
  }
  process.stderr.write('Installing what Corroborate needs (only when package-lock.json has changed) ...\n')
  // Not `npm ci`: it refuses a lockfile that lacks a binary of another platform which the registry did not offer.
  var quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  var done = runNpm(['install', '--no-save', '--include=dev'].concat(quiet))
  if (done.error || done.status !== 0) {
    process.stderr.write((done.stdout || '') + (done.stderr || ''))
    stop('npm could not install the packages (its words stand above); check the network, then run the command again.')
  }
  if (!runtime()) {
    stop(
      'npm installed no Node 24 because its install scripts are switched off, and Node ' +
        process.versions.node +
        ' is too old to do without: run "npm install --ignore-scripts=false", or install Node 22.19 or later, and try again.',
    )
  }
}

function filesUnder(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort(function (a, b) {
      return a.name < b.name ? -1 : 1
    })
    .reduce(function (files, entry) {
      var file = path.join(folder, entry.name)
      // What a build makes is none of what it is made of.
      if (entry.name === 'generated') return files
      return files.concat(entry.isDirectory() ? filesUnder(file) : [file])
    }, [])
}

function build(always) {
  var inputs = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts/build.ts',
    'scripts/build-page.ts',
  ]
    .map(function (name) {
      return path.join(root, name)
    })
    .concat(filesUnder(path.join(root, 'src')))
  var stampFile = path.join(cache, 'built')
  var stamp = hashOf(
    inputs.reduce(function (parts, file) {
      return parts.concat(path.relative(root, file), fs.readFileSync(file))
    }, []),
  )
  if (!always && fs.existsSync(path.join(root, 'dist')) && readText(stampFile) === stamp) return
  var status = runNode(['scripts/build.ts'], root)
  if (status !== 0) process.exit(status)
  fs.mkdirSync(cache, { recursive: true })
  fs.writeFileSync(stampFile, stamp)
}

function runNode(args, folder) {
  var done = childProcess.spawnSync(runtime(), args, { cwd: folder, stdio: 'inherit' })
  if (done.error) stop('Node could not be started (' + done.error.message + '); run "npm install" and try again.')
  return done.status === null ? 1 : done.status
}

var command = path.join('dist', 'cli', 'main.js')
var vitest = path.join('node_modules', 'vitest', 'vitest.mjs')
var oxfmt = path.join('node_modules', 'oxfmt', 'bin', 'oxfmt')

var tasks = {
  demo: function () {
    build(false)
    return runNode([command, 'read', path.join('examples', 'peru')], root)
  },
  corroborate: function (args) {
    build(false)
    // npm moves to the package's folder; file names are meant from where the user stands.
    return runNode([path.join(root, command)].concat(args), process.env.INIT_CWD || process.cwd())
  },
  build: function () {
    build(true)
    return runNode(['scripts/build-web.ts'], root)
  },
  test: function (args) {
    return runNode([vitest, 'run'].concat(args), root)
  },
  torture: function (args) {
    process.env.TORTURE_ROUNDS = process.env.TORTURE_ROUNDS || '200'
    return runNode([vitest, 'run', 'test/store/torture'].concat(args), root)
  },
  format: function (args) {
    return runNode([oxfmt].concat(args), root)
  },
  eval: function (args) {
    build(false)
    return runNode([path.join(root, 'eval', 'main.ts')].concat(args), process.env.INIT_CWD || root)
  },
  bench: function (args) {
    build(false)
    return runNode(['--expose-gc', path.join(root, 'bench', 'main.ts')].concat(args), root)
  },
  script: function (args) {
    return runNode([path.join('scripts', args[0] + '.ts')].concat(args.slice(1)), root)
  },
}

var task = tasks[process.argv[2]]
if (!task) stop('scripts/run.cjs wants one of: ' + Object.keys(tasks).join(', ') + '.')
install()
process.exit(task(process.argv.slice(3)))
