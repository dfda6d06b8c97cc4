import { describe, expect, it } from 'vitest';
import type { Day } from '../../lib/domain/day.ts';
import type { Invoice } from '../../lib/domain/invoice.ts';
import { mergeInvoice, type Sighting } from '../../lib/store/merge-invoice.ts';
import { pack, unpack } from '../../lib/store/pack.ts';
import type { FiledInvoice } from '../../lib/store/records.ts';
import { storedInvoiceOf } from '../../lib/store/stored-invoice.ts';
import { at, eurOfCompany, invoiceOf, usd } from './builders.ts';

const seen = (minutes: number, values: Partial<Invoice>, reading = `r${minutes}`): Sighting => ({
  key: 'invoice:INV-1',
  invoice: invoiceOf(values),
  at: at(minutes),
  page: `https://books.example.com/${minutes}`,
  reading,
});

function mergedFrom(...sightings: readonly Sighting[]) {
  let known: FiledInvoice | null = null;
  for (const one of sightings) known = mergeInvoice(known, one);
  if (!known) throw new Error('no sighting');
  return storedInvoiceOf(known);
}

const may1 = '2026-05-01' as Day;
const may2 = '2026-05-02' as Day;
const open = { status: 'open', total: usd(10_000), balance: usd(10_000) } as const;

describe('merging what readings say of one invoice', () => {
  it('never lets an older reading overwrite a newer one', () => {
    const newest = seen(5, { ...open, dueDate: may2, balance: usd(4_000), status: 'partial' });
    const merged = mergedFrom(newest, seen(1, { ...open, dueDate: may1 }));
    expect(merged).toMatchObject({
      dueDate: may2,
      balance: usd(4_000),
      status: 'partial',
      observedAt: at(5),
    });
    expect(merged).toMatchObject({ firstSeen: at(1), lastSeen: at(5), page: newest.page });
  });

  it('keeps a value that the newer page does not show, with its source', () => {
    const merged = mergedFrom(
      seen(1, { dueDate: may1, email: 'ap@northwind.example' }),
      seen(2, { issueDate: may1 }),
    );
    expect(merged).toMatchObject({ dueDate: may1, issueDate: may1, email: 'ap@northwind.example' });
    expect(merged.source.dueDate).toBe('known');
  });

  it('keeps the earliest day on which it was sent, in whatever order pages name it', () => {
    const all = [seen(1, { sentOn: may1 }), seen(2, { sentOn: may2 }), seen(3, {})] as const;
    expect(mergedFrom(...all).sentOn).toBe(may1);
    expect(mergedFrom(all[2], all[1], all[0]).sentOn).toBe(may1);
    expect(mergedFrom(all[2])).not.toHaveProperty('sentOn');
  });

  it('fills gaps from an older reading', () => {
    expect(
      mergedFrom(seen(2, { issueDate: may2 }), seen(1, { dueDate: may1, issueDate: may1 })),
    ).toMatchObject({
      dueDate: may1,
      issueDate: may2,
    });
  });

  it('keeps the balance when a newer page without one shows the same total and status', () => {
    expect(mergedFrom(seen(1, open), seen(2, { ...open, balance: null })).balance).toEqual(usd(10_000));
  });

  it.each([
    ['the status changed', { ...open, balance: null, status: 'partial' as const }],
    ['the total changed', { ...open, balance: null, total: usd(12_000) }],
    ['the page shows no total', { status: 'open' as const }],
  ])('withholds an older balance when %s', (_why, newer) => {
    const merged = mergedFrom(seen(1, open), seen(2, newer));
    expect(merged.balance).toBeNull();
    expect(merged.source.balance).toBe('absent');
  });

  it('does not bring back a balance that a reading in between had proved out of date', () => {
    const stale = seen(1, open);
    const partial = seen(2, { ...open, balance: null, status: 'partial' });
    const openAgain = seen(3, { ...open, balance: null });
    expect(mergedFrom(stale, partial, openAgain).balance).toBeNull();
    expect(mergedFrom(stale, partial, openAgain, stale).balance).toBeNull();
    expect(mergedFrom(openAgain, stale, partial).balance).toBeNull();
  });

  it('remembers every other balance by when it was last seen, in whatever order readings come', () => {
    const steps = [
      seen(1, open),
      seen(2, open),
      seen(3, { ...open, balance: usd(6_000), status: 'partial' }),
      seen(4, { ...open, balance: usd(4_000), status: 'partial' }),
    ];
    const former = [
      { balance: usd(10_000), at: at(2) },
      { balance: usd(6_000), at: at(3) },
    ];
    const [one, two, three, four] = steps as [Sighting, Sighting, Sighting, Sighting];
    expect(mergedFrom(one).former).toBeUndefined();
    expect(mergedFrom(one, two, three, four)).toMatchObject({ balance: usd(4_000), former });
    expect(mergedFrom(four, two, one, three)).toMatchObject({ balance: usd(4_000), former });
    expect(mergedFrom(one, seen(1, { ...open, balance: usd(1_000) }, 'r1')).former).toBeUndefined();
  });

  it('drops the words of a status when a newer page shows another that is not understood', () => {
    const merged = mergedFrom(
      seen(1, { status: 'open', statusText: 'Open' }),
      seen(2, { statusText: 'Em análise' }),
    );
    expect(merged).toMatchObject({ status: null, statusText: 'Em análise' });
  });

  it("never lets the company's converted amount replace the document's own", () => {
    const document = seen(1, open);
    const company = seen(2, { status: 'open', total: eurOfCompany(9_200), balance: eurOfCompany(9_200) });
    expect(mergedFrom(document, company)).toMatchObject({ total: usd(10_000), balance: usd(10_000) });
    expect(mergedFrom(company, document)).toMatchObject({ total: usd(10_000), balance: usd(10_000) });
  });

  it("gives up the document's balance once a converted one shows a part payment", () => {
    const company = seen(2, { status: 'open', total: eurOfCompany(9_200), balance: eurOfCompany(4_600) });
    expect(mergedFrom(seen(1, open), company)).toMatchObject({
      total: usd(10_000),
      balance: eurOfCompany(4_600),
    });
    expect(mergedFrom(company, seen(1, open)).balance).toEqual(eurOfCompany(4_600));
  });

  it("gives up the document's balance once a converted one without a total changes", () => {
    const first = seen(2, { status: 'open', balance: eurOfCompany(9_200) });
    const second = seen(3, { status: 'open', balance: eurOfCompany(4_600) });
    expect(mergedFrom(seen(1, open), first).balance).toEqual(usd(10_000));
    expect(mergedFrom(seen(1, open), first, second).balance).toEqual(eurOfCompany(4_600));
  });

  it("takes a newer amount in the invoice's own currency for the document's", () => {
    const unknown = { minor: 4_000, currency: 'USD', basis: 'unknown' } as const;
    const merged = mergedFrom(seen(1, open), seen(2, { status: 'partial', balance: unknown }));
    expect(merged.balance).toEqual(usd(4_000));
  });

  it('lets the newest reading interpreted anew replace what it gave before', () => {
    const wrong = seen(2, { dueDate: may1, issueDate: may1 }, 'same');
    const right = seen(2, { dueDate: may2 }, 'same');
    expect(mergedFrom(wrong, right)).toMatchObject({ dueDate: may2, issueDate: null });
  });

  it('keeps what another page said at the same moment', () => {
    expect(mergedFrom(seen(2, { ...open }, 'list'), seen(2, { issueDate: may1 }, 'record'))).toMatchObject({
      balance: usd(10_000),
      issueDate: may1,
    });
  });
});

describe('the form in the database', () => {
  it('gives back what went in, with what was worked out rather than read', () => {
    const first = seen(1, { ...open, dueDate: may1 });
    const derived = {
      ...first,
      invoice: { ...first.invoice, source: { ...first.invoice.source, balance: 'derived' as const } },
    };
    const filed = mergeInvoice(
      mergeInvoice(null, derived),
      seen(2, { ...open, balance: null, dueDate: null }),
    );
    expect(filed.source.balance).toBe('derived');
    expect(unpack(pack(filed))).toEqual(filed);
    const simple = mergeInvoice(null, first);
    expect(unpack(pack(simple))).toEqual(simple);
    expect(JSON.stringify(pack(simple)).length).toBeLessThan(JSON.stringify(simple).length * 0.7);
  });
});
