/** A PostgreSQL server of its own in a folder, apart from any the machine has. */
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { asUser } from './as-user.ts';
import { freePort } from './free-port.ts';
import { step } from './steps.ts';

export type Postgres = {
  readonly port: number;
  /** What libpq's clients are told. */
  readonly variables: Readonly<Record<string, string>>;
  runSql(database: string, sql: string): Promise<void>;
  stop(): Promise<void>;
};

/** The system user it runs as. */
export const owner = 'postgres';

const password = 'apps';

/** `folder` is the owner's. */
export async function startPostgres(folder: string): Promise<Postgres> {
  const port = await freePort();
  const data = path.join(folder, 'data');
  const control = (what: string, ...args: string[]) =>
    step(what, 60, mine(folder, [bin('pg_ctl'), '-D', data, '-w', ...args]));
  await writeFile(path.join(folder, 'password'), password);
  await step('initdb', 60, mine(folder, [bin('initdb'), '-D', data, ...fresh(folder)]));
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  await control('Starting PostgreSQL', '-l', path.join(folder, 'log'), '-o', settings, 'start');
  const variables = { PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: owner, PGPASSWORD: password };
  return {
    port,
    variables,
    async runSql(database, sql) {
      const file = path.join(folder, 'statements', 'seed.sql');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, sql);
      const psql = ['psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', database, '-f', file] as const;
      await step('psql', 60, asUser(owner, { folder, variables }, psql));
    },
    stop: async () => void (await control('Stopping PostgreSQL', '-m', 'immediate', 'stop')),
  };
}

const fresh = (folder: string): string[] => [
  '--auth=scram-sha-256',
  `--username=${owner}`,
  `--pwfile=${path.join(folder, 'password')}`,
  '--locale=C.UTF-8',
  '--encoding=UTF8',
];

const mine = (folder: string, command: readonly [string, ...string[]]) =>
  asUser(owner, { folder, variables: {} }, command);

function bin(program: string): string {
  const versions = readdirSync('/usr/lib/postgresql').map(Number);
  return `/usr/lib/postgresql/${Math.max(...versions)}/bin/${program}`;
}
