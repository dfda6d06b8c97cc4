/**
 * Runs a script of this project on a fresh clone: installs what the lock file names if it is not there, then hands
 * over to Node 26. Plain JavaScript that runs on Node 20, since nothing else may be installed yet.
 *
 * node tests/tools/bootstrap.mjs <script> [arguments…]
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const needed = 26;

const packagesIn = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;

/** Every package the lock file names is there in that version; optional ones depend on the system. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(root, record))) return false;
  const there = packagesIn(record);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  );
}

function install() {
  console.error('Installing packages (npm ci, about a minute) …');
  const started = Date.now();
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...options], {
        cwd: root,
        encoding: 'utf8',
      })
    : spawnSync('npm', options, {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
  if (done.status !== 0) {
    console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
    console.error('Installing failed: see above. Afterwards run the same command again.');
    process.exit(1);
  }
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** The project's own Node where it has one for this system, else the one running. */
function nodeToUse() {
  const name = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(root, 'node_modules', `node-${name}-${process.arch}`, 'bin', file);
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath;
  console.error(
    `This needs Node ${needed} and found ${process.versions.node}: install Node ${needed} from nodejs.org, then run the same command again.`,
  );
  return process.exit(1);
}

function handOver(node, args) {
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(node, args, {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [path.dirname(node), bin, process.env.PATH ?? ''].join(path.delimiter),
    },
  });
  // The child cleans up after itself; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node tests/tools/bootstrap.mjs <script> [arguments…]');
  process.exit(1);
}
if (!isInstalled()) install();
handOver(nodeToUse(), [path.resolve(root, script), ...rest]);
