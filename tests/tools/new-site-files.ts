/** What a new site starts with: a profile, a sample page, what a person reads off it, and its place in the registry. */
import type { Day } from '../../lib/domain/day.ts';

export type NewFile = { readonly path: string; readonly text: string };

/** Letters, digits and single hyphens, as the files of the project are named. */
export const isSiteId = (id: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);

/**
 * The files of a site whose list of invoices stands at `url`. The profile says only what the address proves; the
 * sample is the smallest list there can be, to be replaced by one in the manner of the site.
 */
export function newSiteFiles(id: string, url: URL, checkedOn: Day): readonly NewFile[] {
  const sample = `tests/sites/systems/${id}/list`;
  return [
    { path: `lib/sites/${id}.ts`, text: profileText(id, url, checkedOn) },
    { path: `${sample}.html`, text: sampleText(labelOf(id)) },
    { path: `${sample}.json`, text: `${JSON.stringify(expectation(url), null, 2)}\n` },
  ];
}

/** The registry with one profile more, before those known by their markup. */
export function registered(registry: string, id: string): string {
  const line = `import { ${constOf(id)} } from './${id}.ts';`;
  const imports = [...registry.matchAll(/^import .*$/gm)].map(([found]) => found);
  const sorted = [...imports, line].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
  const rest = registry.slice(registry.lastIndexOf(imports.at(-1) ?? '') + (imports.at(-1)?.length ?? 0));
  return `${sorted.join('\n')}${rest.replace(/^ {2}odoo,$/m, `  ${constOf(id)},\n  odoo,`)}`;
}

const pathOf = (line: string): string => /'(.+)'/.exec(line)?.[1] ?? '';

const constOf = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const labelOf = (id: string): string =>
  id
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');

const escaped = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function profileText(id: string, url: URL, checkedOn: Day): string {
  const path = escaped(url.pathname.replace(/\/$/, ''));
  return `import type { SiteProfile } from './profile.ts';

export const ${constOf(id)}: SiteProfile = {
  id: '${id}',
  label: '${labelOf(id)}',
  origins: ['${url.protocol}//${url.hostname}/*'],
  marks: [],
  rank: 100,
  pages: [{ address: ${quoted(`^${path}/?(?:$|[?#])`)}, kind: 'invoices' }],
  book: {},
  hooks: {},
  labels: {},
  partialWord: 'unknown',
  open: {},
  checkedOn: '${checkedOn}',
  source: 'The address of its list of invoices.',
};
`;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const sampleText = (label: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Invoices - ${label}</title></head>
<body>
<header><span class="company">Wombat Trading</span></header>
<main><h1>Invoices</h1>
<table><thead><tr><th>Number</th><th>Customer</th><th>Date</th><th>Due date</th><th>Total</th><th>Balance due</th></tr></thead><tbody>
<tr><td>1041</td><td>Kettle &amp; Vine</td><td>2026-04-21</td><td>2026-05-21</td><td>£1,200.00</td><td>£1,200.00</td></tr>
<tr><td>1042</td><td>Bramble Cycles</td><td>2026-04-14</td><td>2026-05-14</td><td>£310.40</td><td>£110.40</td></tr></tbody></table>
</main>
</body>
</html>
`;

const pounds = (minor: number) => ({ minor, currency: 'GBP', basis: 'document' });

function expectation(url: URL): object {
  const invoices = [
    {
      number: '1041',
      customer: 'Kettle & Vine',
      kind: 'invoice',
      issueDate: '2026-04-21',
      dueDate: '2026-05-21',
      total: pounds(120_000),
      balance: pounds(120_000),
    },
    {
      number: '1042',
      customer: 'Bramble Cycles',
      kind: 'invoice',
      issueDate: '2026-04-14',
      dueDate: '2026-05-14',
      total: pounds(31_040),
      balance: pounds(11_040),
    },
  ];
  const read = { kind: 'invoices', invoices, questions: [] };
  return { url: url.href, ...read, generic: read };
}
