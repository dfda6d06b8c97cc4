/** LedgerSMB from Debian's own packages. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { onPath } from '../programs.ts';
import type { Command } from './as-user.ts';
import { step } from './steps.ts';

export const programFolder = '/usr/share/ledgersmb';

/** Installs what is missing; what is there already is left as it is. Gives null, or in one sentence why it failed. */
export async function install(): Promise<string | null> {
  const places = process.env.PATH ?? '';
  const tools = ['apt-get', 'setpriv', 'timeout'];
  if (process.getuid?.() !== 0 || !tools.every((tool) => onPath([tool], places)))
    return 'LedgerSMB cannot be installed here: that takes Debian (or a kin with apt) and the rights of root.';
  try {
    await installPackages();
    return null;
  } catch (error) {
    return `LedgerSMB cannot be installed here: ${String(error).split('\n').slice(0, 1).join('')}`;
  }
}

async function installPackages(): Promise<void> {
  if (existsSync(`${programFolder}/bin/ledgersmb-server.psgi`) && existsSync('/usr/lib/postgresql')) return;
  console.log('Installing LedgerSMB and PostgreSQL with apt-get (some minutes) …');
  await step('apt-get update', 300, apt('update'));
  await step('apt-get install postgresql', 600, apt('install', 'postgresql', 'postgresql-contrib'));
  const started = await startClusters();
  try {
    // Its setup asks the database server for a role and fails where none runs.
    await step('apt-get install ledgersmb', 900, apt('install', 'ledgersmb'));
  } finally {
    for (const cluster of started) await step('Stopping PostgreSQL', 60, control(cluster, 'stop'));
  }
}

const apt = (...args: string[]): Command => [
  'env',
  'DEBIAN_FRONTEND=noninteractive',
  'apt-get',
  '--yes',
  '--quiet',
  '--no-install-recommends',
  ...args,
];

type Cluster = readonly [version: string, name: string];

/** The machine's database servers that did not run and do now. */
async function startClusters(): Promise<Cluster[]> {
  const listed = await step('pg_lsclusters', 20, ['pg_lsclusters', '--no-header']);
  const down = listed.split('\n').flatMap((line): Cluster[] => {
    const [version, name, , status] = line.split(/\s+/);
    return version && name && status?.startsWith('down') ? [[version, name]] : [];
  });
  for (const cluster of down) await step('Starting PostgreSQL', 60, control(cluster, 'start'));
  return down;
}

const control = ([version, name]: Cluster, action: 'start' | 'stop'): Command => [
  'pg_ctlcluster',
  version,
  name,
  action,
];
