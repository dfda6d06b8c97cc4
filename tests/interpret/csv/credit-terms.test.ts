import { describe, expect, it } from 'vitest';
import { creditTermsOf } from '../../../lib/interpret/csv/credit-terms.ts';

describe('terms of payment as people write them', () => {
  const net = (netDays: number) => ({ netDays, discount: null });
  it.each([
    ['30', net(30)],
    ['Net 14', net(14)],
    ['30 Tage netto', net(30)],
    ['due on receipt', net(0)],
    ['2/10 net 30', { netDays: 30, discount: { basisPoints: 200, days: 10 } }],
    ['1,5 % in 14 Tagen, 30 netto', { netDays: 30, discount: { basisPoints: 150, days: 14 } }],
    ['30 days end of month', null],
    ['as agreed', null],
  ])('%s', (text, terms) => {
    expect(creditTermsOf(text)).toEqual(terms);
  });
});
