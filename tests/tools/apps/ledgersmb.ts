/** A LedgerSMB server with one company in it, everything in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asUser, type Command } from './as-user.ts';
import { freePort } from './free-port.ts';
import { programFolder } from './ledgersmb-install.ts';
import { seedSql } from './ledgersmb-seed.ts';
import { company, user } from './ledgersmb-user.ts';
import { openInvoices } from './open-invoices.ts';
import { owner, type Postgres, startPostgres } from './postgres.ts';
import { step } from './steps.ts';

/** Everything started so far, the last first. */
export type Started = (() => Promise<void>)[];

/** Gives the server's origin; what has to be undone afterwards is put into `started` step by step. */
export async function startLedgerSmb(started: Started): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dunlin-ledgersmb-'));
  started.unshift(() => rm(folder, { recursive: true, force: true }));
  await step('chown', 10, ['chown', `${owner}:`, folder]);
  const postgres = await startPostgres(folder);
  started.unshift(postgres.stop);
  const settings = path.join(folder, 'ledgersmb.conf');
  await writeFile(settings, settingsOf(postgres.port, folder));
  const asOwner = (command: Command) =>
    asUser(
      owner,
      { folder: programFolder, variables: { ...postgres.variables, LSMB_CONFIG_FILE: settings } },
      command,
    );
  await step('Creating the company', 180, asOwner(['perl', ...libraries, '-e', createCompany(postgres)]));
  await postgres.runSql(company, seedSql(user, openInvoices));
  return serve(asOwner, started);
}

const libraries = ['-Ilib', '-Iold/lib'];

const settingsOf = (port: number, folder: string): string => `[main]
date_format = yyyy-mm-dd
[paths]
templates_cache = ${path.join(folder, 'templates')}
[database]
host = 127.0.0.1
port = ${port}
default_db = ${company}
[debug]
dojo_built = 0
`;

/** What its own setup page does: the database, then the general chart of accounts of the US. */
const createCompany = ({ port, variables: { PGUSER, PGPASSWORD } }: Postgres): string => `
use strict; use warnings; use Log::Log4perl qw(:easy); Log::Log4perl->easy_init($ERROR);
use LedgerSMB::Database; use LedgerSMB::Sysconfig;
my $database = LedgerSMB::Database->new(dbname => '${company}', username => '${PGUSER}', password => '${PGPASSWORD}',
  source_dir => './sql', host => '127.0.0.1', port => ${port});
$database->create_and_load();
$database->load_coa({country => 'us', chart => 'General.sql'});
`;

async function serve(asOwner: (command: Command) => Command, started: Started): Promise<string> {
  const port = await freePort();
  const [program, ...args] = asOwner([
    'starman',
    ...libraries,
    // Debian's package leaves out the module that would have loaded this one.
    '-MTemplate',
    '--workers=2',
    `--listen=127.0.0.1:${port}`,
    'bin/ledgersmb-server.psgi',
  ]);
  const server = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  started.unshift(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  const origin = `http://127.0.0.1:${port}`;
  const login = `${origin}/login.pl`;
  await step('Starting LedgerSMB', 60, [
    'curl',
    '--silent',
    '--fail',
    '--output',
    '/dev/null',
    '--retry',
    '40',
    '--retry-delay',
    '1',
    '--retry-all-errors',
    login,
  ]);
  return origin;
}
