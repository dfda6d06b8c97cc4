import { describe, expect, it } from 'vitest';
import { balanceOf, isOpen } from '../../entrypoints/sample-books/book-shapes.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { Books } from './books.ts';
import { bothBooks } from './books.ts';
import { tinyBooks, tinyToday } from './tiny-books.ts';

const seeds = [1, 2, 3, 4, 5, 99, 123_456];
const every = seeds.flatMap((seed) => bothBooks(seed, tinyToday));
const reserved = /@(?:[a-z0-9-]+\.)*example\.(?:com|org|net)$/;

describe('generated books', () => {
  it('are the same for the same seed and day, and others for another seed', () => {
    expect(bothBooks(7, tinyToday)).toEqual(bothBooks(7, tinyToday));
    expect(bothBooks(7, tinyToday)[0].invoices).not.toEqual(bothBooks(8, tinyToday)[0].invoices);
  });

  it('shift every date with the day they are made for', () => {
    const [now] = bothBooks(7, tinyToday);
    const [later] = bothBooks(7, addDays(tinyToday, 10));
    expect(later.invoices.map(({ issued }) => issued)).toEqual(
      now.invoices.map(({ issued }) => addDays(issued, 10)),
    );
  });

  it.each(seeds)('hold about 120 customers and 600 open invoices (seed %i)', (seed) => {
    const [books] = bothBooks(seed, tinyToday);
    const open = books.invoices.filter((line) => isOpen(line) && line.kind === 'invoice');
    expect(books.customers).toHaveLength(120);
    expect(open.length).toBeGreaterThanOrEqual(590);
    expect(open.length).toBeLessThanOrEqual(610);
    expect(Math.max(...linesPerCustomer(books))).toBeGreaterThanOrEqual(40);
  });

  it('hold every kind of line', () => {
    for (const { invoices } of every) {
      expect(new Set(invoices.map(({ state }) => state))).toEqual(
        new Set(['open', 'partial', 'paid', 'draft', 'void']),
      );
      expect(invoices.some(({ kind }) => kind === 'credit-note')).toBe(true);
      expect(invoices.some(({ instalment }) => instalment === 3)).toBe(true);
    }
  });

  it('keep two companies of one site apart by tenant, name and currency', () => {
    for (const seed of seeds) {
      const [first, second] = bothBooks(seed, tinyToday);
      expect(first.tenant).not.toBe(second.tenant);
      expect([first.currency, second.currency]).toEqual(['USD', 'EUR']);
    }
  });
});

describe.each([
  ['generated', every],
  ['tiny', tinyBooks],
])('%s books', (_, all) => {
  it('count in whole cents, and paid never exceeds total', () => {
    for (const line of all.flatMap(({ invoices }) => invoices)) {
      expect(Number.isSafeInteger(line.total) && Number.isSafeInteger(line.paid)).toBe(true);
      expect(line.kind === 'invoice' ? balanceOf(line) >= 0 : balanceOf(line) <= 0).toBe(true);
    }
  });

  it('agree with themselves: a state says what total and paid say', () => {
    for (const { state, total, paid } of all.flatMap(({ invoices }) => invoices)) {
      if (state === 'partial') expect(paid > 0 && paid < total).toBe(true);
      else expect(paid).toBe(state === 'paid' ? total : 0);
      if (state === 'void') expect(total).toBe(0);
    }
  });

  it('issue nothing in the future and let nothing fall due before it was issued', () => {
    for (const { invoices, today } of all) {
      for (const { issued, due } of invoices) {
        expect(issued <= today).toBe(true);
        expect(due === null || issued <= due).toBe(true);
      }
    }
  });

  it('give a number to one document, whose parts differ in due day', () => {
    for (const { invoices } of all) {
      const lines = invoices.map(({ number, due }) => `${number} ${due}`);
      expect(new Set(lines).size).toBe(lines.length);
      expect(new Set(invoices.map(({ number }) => number)).size).toBe(
        new Set(invoices.map(({ id }) => id)).size,
      );
    }
  });

  it('name customers that exist, by ids that differ', () => {
    for (const { invoices, customers, quotes } of all) {
      const ids = new Set(customers.map(({ id }) => id));
      expect(ids.size).toBe(customers.length);
      expect([...invoices, ...quotes].every(({ customer }) => ids.has(customer))).toBe(true);
    }
  });

  it('write to nobody real: every address stands under a reserved domain', () => {
    const emails = all.flatMap(({ customers }) => customers.flatMap(({ email }) => email ?? []));
    expect(emails.filter((email) => !reserved.test(email))).toEqual([]);
    expect(new Set(emails).size).toBeGreaterThan(2);
    expect(all.flatMap(({ customers }) => customers).some(({ email }) => email === null)).toBe(true);
  });
});

const linesPerCustomer = ({ customers, invoices }: Books): readonly number[] =>
  customers.map(({ id }) => invoices.filter(({ customer }) => customer === id).length);
