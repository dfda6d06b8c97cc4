// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readHtml } from './read-html.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('lang');
  document.body.removeAttribute('data-company-id');
});

test('gives title, language, headings and where in the site the page is', async () => {
  document.title = 'Invoices · Acme';
  document.documentElement.lang = 'de-AT';
  const { facts } = await readHtml(
    '<nav><a aria-current="page">Rechnungen</a></nav><h1>Offene Posten</h1><h2 hidden>Nein</h2>',
  );
  expect(facts).toMatchObject({
    title: 'Invoices · Acme',
    lang: 'de-AT',
    headings: ['Offene Posten'],
    current: ['Rechnungen'],
  });
  expect(facts.loadedAt).toMatch(/^\d{4}-.*Z$/);
});

test('gives ids of the company in the markup and its name as shown; a product is no company', async () => {
  document.head.innerHTML =
    '<meta name="company-id" content="4711"><meta property="og:site_name" content="Ledgerwise"><meta name="client-id" content="oauth">';
  document.body.dataset.companyId = '4712';
  const { facts } = await readHtml(
    '<header><span class="company-name">Hartwick Ltd</span></header><table><tr><td class="company">Acme</td></tr></table>',
  );
  expect(facts.identity).toEqual([
    { from: 'markup', where: 'meta:company-id', text: '4711' },
    { from: 'markup', where: 'attribute:data-company-id', text: '4712' },
    { from: 'shown', where: 'header', text: 'Hartwick Ltd' },
  ]);
});

test('gives what hooks name first', async () => {
  const { facts } = await readHtml('<div id="org" data-code="77">Oak GmbH</div>', {
    bookId: [{ selector: '#org', attribute: 'data-code' }],
    bookName: [{ selector: '#org', attribute: '' }],
  });
  expect(facts.identity.slice(0, 2)).toEqual([
    { from: 'markup', where: 'hook:#org', text: '77' },
    { from: 'shown', where: 'hook:#org', text: 'Oak GmbH' },
  ]);
});

test('names the origins of large frames of other sites only', async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, Number(this.getAttribute('width')), Number(this.getAttribute('height')));
  });
  const frame = (src: string, size: number) =>
    `<iframe src="${src}" width="${size}" height="${size}"></iframe>`;
  const { facts } = await readHtml(
    frame('https://ledger.example.com/a', 800) + frame('https://ads.example.com/', 90) + frame('/own', 800),
  );
  expect(facts.closedFrames).toEqual(['https://ledger.example.com']);
});

test('gives class names, ids and custom elements as marks', async () => {
  const { facts } = await readHtml(
    '<div class="o_web_client" id="app"><lightning-x></lightning-x><div class="o_list_renderer"><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></div></div>',
  );
  expect(facts.marks).toEqual(
    expect.arrayContaining(['o_web_client', '#app', 'lightning-x', 'o_list_renderer']),
  );
});
