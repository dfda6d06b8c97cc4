import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';

const origin = 'http://127.0.0.1:4000';
const against = (expected: object, actual: object) => differences(expected, actual, origin);

describe('comparing a reading with an expectation', () => {
  it('puts the origin and host of the server into the expectation', () => {
    expect(
      against({ url: '{origin}/a', key: '{host}#1' }, { url: `${origin}/a`, key: '127.0.0.1:4000#1' }),
    ).toEqual([]);
  });

  it('names the path of what differs', () => {
    expect(against({ invoices: [{ total: { minor: 1 } }] }, { invoices: [{ total: { minor: 2 } }] })).toEqual(
      ['.invoices[0].total.minor: expected 1, found 2'],
    );
  });

  it('minds only keys the expectation states, but null is a statement', () => {
    expect(against({ email: null }, { email: null, link: 'x' })).toEqual([]);
    expect(against({ email: null }, {})).toHaveLength(1);
  });

  it('finds rows too many and too few', () => {
    expect(against({ invoices: [] }, { invoices: [{}] })).toEqual(['.invoices.length: expected 0, found 1']);
    expect(against({ invoices: [{ a: 1 }, { a: 2 }] }, { invoices: [{ a: 1 }] })).toHaveLength(1);
  });

  it('finds an expected check that is missing or turned out otherwise, and a failed one nobody expected', () => {
    const expected = { checks: [{ name: 'totals-row', ok: true }] };
    expect(against(expected, { checks: [{ name: 'totals-row', ok: true, detail: '…' }] })).toEqual([]);
    expect(against(expected, { checks: [{ name: 'totals-row', ok: false }] })).toHaveLength(1);
    expect(against(expected, { checks: [] })).toHaveLength(1);
    expect(against({ checks: [] }, { checks: [{ name: 'buckets', ok: true }] })).toEqual([]);
    expect(against({ checks: [] }, { checks: [{ name: 'buckets', ok: false }] })).toHaveLength(1);
  });

  it('minds what is asked about, not how it is worded', () => {
    const expected = { questions: [{ about: 'currency' }, { about: 'date-order' }] };
    const asked = [
      { about: 'date-order', text: 'Which comes first?' },
      { about: 'currency', text: 'Whose dollars?' },
    ];
    expect(against(expected, { questions: asked })).toEqual([]);
    expect(against(expected, { questions: asked.slice(1) })).toHaveLength(1);
  });
});
