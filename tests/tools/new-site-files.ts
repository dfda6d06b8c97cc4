/** What a new site starts with: a profile, sample pages, what a person reads off them, and its place in the registry. */
import type { Day } from '../../lib/domain/day.ts';
import { newSitePages } from './new-site-pages.ts';

export type NewFile = { readonly path: string; readonly text: string };

/** Letters, digits and single hyphens, as the files of the project are named. */
export const isSiteId = (id: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);

/**
 * The files of a site whose list of invoices stands at `url`. The profile says only what the address proves; the
 * samples are the smallest there can be, to be replaced by pages in the manner of the site.
 */
export function newSiteFiles(id: string, url: URL, checkedOn: Day): readonly NewFile[] {
  const samples = newSitePages(labelOf(id), url).flatMap(({ name, html, expected }) => {
    const sample = `tests/sites/systems/${id}/${name}`;
    return [
      { path: `${sample}.html`, text: html },
      { path: `${sample}.json`, text: `${JSON.stringify(expected, null, 2)}\n` },
    ];
  });
  return [{ path: `lib/sites/${id}.ts`, text: profileText(id, url, checkedOn) }, ...samples];
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
