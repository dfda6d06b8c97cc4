// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { showSampleBooks } from '../../entrypoints/sample-books/show-sample-books.ts';
import { tinyToday } from './tiny-books.ts';

const texts = (selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

const cents = (text: string): number =>
  Number(text.replace(/\D/g, '')) * (text.startsWith('−') || text.startsWith('-') ? -1 : 1);

describe('the sample page inside the extension', () => {
  beforeEach(() => {
    document.body.replaceChildren();
    showSampleBooks(document, tinyToday);
  });

  it('shows an invented company and its whole ledger', () => {
    const rows = document.querySelectorAll('tbody tr').length;
    expect(rows).toBeGreaterThan(90);
    expect(texts('.company-name')).toHaveLength(1);
    expect(texts('.note')).toContain(`1–${rows} of ${rows}`);
  });

  it('has totals that are the sums of their columns', () => {
    for (const column of [6, 7]) {
      const amounts = texts(`tbody td:nth-child(${column})`).map(cents);
      expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(
        cents(texts(`tfoot td:nth-child(${column})`)[0] ?? ''),
      );
    }
  });

  it('prints names as they are and never as markup', () => {
    expect(texts('td:nth-child(2)')).toContain('<b>Bold</b> & Partners');
    expect(document.querySelector('td b')).toBeNull();
  });

  it('writes to nobody real', () => {
    const emails = texts('tbody td:nth-child(3)').filter(Boolean);
    expect(emails.length).toBeGreaterThan(50);
    expect(emails.filter((email) => !email.endsWith('.example.com'))).toEqual([]);
  });
});
