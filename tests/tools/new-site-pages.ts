/** The smallest samples of a site there can be: its list, the list with nothing in it, and a page that is none of ours. */

export type NewPage = { readonly name: string; readonly html: string; readonly expected: object };

export function newSitePages(label: string, url: URL): readonly NewPage[] {
  const empty = new URL(url);
  empty.searchParams.set('page', '99');
  const read = { kind: 'invoices', invoices: [first, second], questions: [] };
  const none = { kind: 'invoices', invoices: [], accounts: [] };
  const bills = { kind: 'payables', invoices: [], accounts: [] };
  return [
    page('list', pageOf(label, 'Invoices', rows), url, read),
    page('empty', pageOf(label, 'Invoices', ''), empty, none),
    page('other', pageOf(label, 'Bills to pay', rows), new URL('/purchases', url), bills),
  ];
}

const page = (name: string, html: string, url: URL, read: object): NewPage => ({
  name,
  html,
  expected: { url: url.href, ...read, generic: read },
});

const rows = `
<tr><td>1041</td><td>Kettle &amp; Vine</td><td>2026-04-21</td><td>2026-05-21</td><td>£1,200.00</td><td>£1,200.00</td></tr>
<tr><td>1042</td><td>Bramble Cycles</td><td>2026-04-14</td><td>2026-05-14</td><td>£310.40</td><td>£110.40</td></tr>`;

const pageOf = (label: string, title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title} - ${label}</title></head>
<body>
<header><span class="company">Wombat Trading</span></header>
<main><h1>${title}</h1>
<table><thead><tr><th>Number</th><th>${title === 'Invoices' ? 'Customer' : 'Supplier'}</th><th>Date</th><th>Due date</th><th>Total</th><th>Balance due</th></tr></thead><tbody>${body}</tbody></table>
</main>
</body>
</html>
`;

const pounds = (minor: number) => ({ minor, currency: 'GBP', basis: 'document' });

const first = {
  number: '1041',
  customer: 'Kettle & Vine',
  kind: 'invoice',
  issueDate: '2026-04-21',
  dueDate: '2026-05-21',
  total: pounds(120_000),
  balance: pounds(120_000),
};

const second = {
  number: '1042',
  customer: 'Bramble Cycles',
  kind: 'invoice',
  issueDate: '2026-04-14',
  dueDate: '2026-05-14',
  total: pounds(31_040),
  balance: pounds(11_040),
};
