// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { language } from '../../lib/domain/language.ts';
import { letterPage, windowOf } from '../../lib/letters/letter-page.ts';
import { statementPage } from '../../lib/letters/statement-page.ts';
import { account, euro, invoice, today } from '../collect/make.ts';
import { letter, sender } from './make.ts';

const of = account([
  invoice('INV-1', 95, euro(530_000), { total: euro(630_000) }),
  invoice('INV-2', 31, euro(594_000)),
  invoice('INV-3', 30, { minor: 120_000, currency: 'USD', basis: 'document' }),
  invoice('CN-1', 5, euro(-32_000)),
  invoice('INV-4', -9, euro(90_000)),
]);
const postal = { ...sender, postalAddress: '1 Quay Street\nBristol BS1 4DJ' };
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const cells = (table: Element | undefined): readonly (readonly string[])[] =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the statement of account', () => {
  const made = letter(of, 'first', { wording: { template: 'statement' } });
  const html = statementPage({
    letter: made,
    sender: postal,
    today,
    edges: [30, 60, 90],
  });
  const tables = [...parse(html).querySelectorAll('table')];

  test('lists what is overdue with total and rest, what is not due, and credits, each with its sum', () => {
    expect(cells(tables[0])).toEqual([
      ['Invoice', 'Date', 'Due', 'Days overdue', 'Amount', 'Open'],
      ['INV-1', '9 Jan 2026', '8 Feb 2026', '95', '€6,300.00', '€5,300.00'],
      ['INV-2', '14 Mar 2026', '13 Apr 2026', '31', '€5,940.00', '€5,940.00'],
      ['INV-3', '15 Mar 2026', '14 Apr 2026', '30', 'US$1,200.00', 'US$1,200.00'],
      ['', '€11,240.00 and US$1,200.00'],
    ]);
    expect(cells(tables[1])[1]).toEqual(['INV-4', '23 Apr 2026', '23 May 2026', '', '€900.00', '€900.00']);
    expect(cells(tables[2])[1]?.at(-1)).toBe('−€320.00');
  });

  test('sums up by age, currency by currency, and as a balance', () => {
    expect(cells(tables[3])).toEqual([
      ['not due', '1–30 days', '31–60 days', '61–90 days', '> 90 days'],
      ['€900.00', 'US$1,200.00', '€5,940.00', '', '€5,300.00'],
    ]);
    expect(parse(html).querySelector('.balance')?.textContent).toBe('Balance: €11,820.00 and US$1,200.00');
  });

  test('needs nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
  });

  test.each(language.options)('is whole in %s', (spoken) => {
    const letter_ = letter(of, 'first', { wording: { template: 'statement', language: spoken } });
    const page = statementPage({ letter: letter_, sender, today, edges: [30] });
    expect(page).not.toMatch(/undefined|null|NaN/);
    expect(parse(page).documentElement.lang).toBe(spoken);
  });
});

describe('the letter on paper', () => {
  test('has its own date, its sender, and the address where the window is', () => {
    const din = letterPage(letter(of, 'final'), postal, today, 'din');
    const page = parse(din);
    expect(page.querySelector('.date')?.textContent).toBe('14 May 2026');
    expect(page.querySelector('.from')?.textContent).toContain('Bristol BS1 4DJ');
    expect(page.querySelector('.to [contenteditable]')?.textContent).toBe('Harbour Foods AG');
    expect(din).toMatch(/size: A4;[\s\S]*top: 45mm; width: 85mm; height: 45mm/);
    expect(letterPage(letter(of, 'final'), postal, today, 'us')).toMatch(/size: letter;[\s\S]*top: 52mm/);
    expect([windowOf('en-US'), windowOf('fr-CA'), windowOf('de-DE'), windowOf('en')]).toEqual([
      'us',
      'us',
      'din',
      'din',
    ]);
  });

  test('has no links that paper cannot follow', () => {
    const pays = { ...sender, payLink: 'https://pay.example.com/{number}' };
    const page = parse(letterPage(letter(of, 'first', { sender: pays }), pays, today, 'din'));
    expect([...page.querySelectorAll('a')].filter(({ href }) => /mailto|INV-/.test(href))).toEqual([]);
  });
});
