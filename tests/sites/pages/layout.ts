import type { Html } from './html.ts';
import { html } from './html.ts';
import type { View } from './view.ts';
import { pathOf } from './view.ts';

export type Page = {
  readonly title: string;
  /** Which entry of the navigation is current. */
  readonly current: string;
  readonly body: Html;
  readonly lang?: 'en' | 'de';
  /** Names under /assets/. */
  readonly scripts?: readonly string[];
};

const menus = {
  en: [
    ['dashboard', 'Dashboard'],
    ['invoices', 'Invoices'],
    ['quotes', 'Quotes'],
    ['payments', 'Payments received'],
    ['bills', 'Bills'],
    ['bank', 'Banking'],
    ['aging', 'Reports'],
  ],
  de: [
    ['dashboard', 'Übersicht'],
    ['rechnungen', 'Rechnungen'],
    ['quotes', 'Angebote'],
    ['payments', 'Zahlungseingänge'],
    ['bills', 'Eingangsrechnungen'],
    ['bank', 'Bank'],
    ['aging', 'Berichte'],
  ],
} as const;

/** The whole document: navigation, company switcher, top bar, the page. `?embed=1` leaves only the page. */
export function layout(view: View, { title, current, body, lang = 'en', scripts = [] }: Page): string {
  const embedded = view.query.get('embed') === '1';
  const company = view.query.get('company') ?? view.books.company;
  const content = html`<main class="page"><h1>${title}</h1>${body}</main>`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${embedded ? title : `${title} · ${company} · Ledgerwise`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/site.css">
${scripts.map((name) => html`<script src="/assets/${name}" defer></script>\n`)}</head>
<body${embedded && html` class="embedded"`}>
${embedded ? content : html`${sideBar(view, company, current, lang)}<div class="right">${topBar(company)}${content}</div>`}
</body>
</html>
`.markup;
}

function sideBar(view: View, company: string, current: string, lang: 'en' | 'de'): Html {
  const others = view.companies.filter((one) => one.tenant !== view.books.tenant);
  return html`<aside class="side">
  <p class="brand">Ledgerwise</p>
  <details class="switcher"><summary aria-label="Company"><span class="company-name">${company}</span></summary>
    <ul>${others.map((one) => html`<li><a href="/t/${one.tenant}/invoices">${one.company}</a></li>`)}</ul>
  </details>
  <nav aria-label="Main"><ul>${menus[lang].map(
    ([page, label]) =>
      html`<li><a href="${pathOf(view, page)}"${page === current && html` aria-current="page"`}>${label}</a></li>`,
  )}</ul></nav>
</aside>
`;
}

const topBar = (company: string): Html => html`<header class="top">
  <form role="search" class="finder"><input type="search" placeholder="Search everything" aria-label="Search everything"></form>
  <span class="who">${company}</span>
</header>
`;
