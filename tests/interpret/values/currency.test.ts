import { describe, expect, test } from 'vitest';
import { findCurrency } from '../../../lib/interpret/money/find-currency.ts';
import { readAmount } from '../../../lib/interpret/money/read-amount.ts';

const codeIn = (text: string) => {
  const read = readAmount(text, { decimal: '.' });
  return read.kind === 'amount' ? (read.currency?.code ?? read.currency?.candidates[0]) : read.kind;
};

describe('currencies', () => {
  test.each([
    ['€', 'EUR'],
    ['EUR', 'EUR'],
    ['Euro', 'EUR'],
    ['euros', 'EUR'],
    ['US$', 'USD'],
    ['US Dollar', 'USD'],
    ['US-Dollar', 'USD'],
    ['dollar des États-Unis', 'USD'],
    ['US Dollar (USD)', 'USD'],
    ['A$', 'AUD'],
    ['HK$', 'HKD'],
    ['R$', 'BRL'],
    ['₹', 'INR'],
    ['Kč', 'CZK'],
    ['zł', 'PLN'],
    ['Fr.', 'CHF'],
    ['SFr.', 'CHF'],
    ['Schweizer Franken', 'CHF'],
    ['د.إ', 'AED'],
    ['円', 'JPY'],
    ['RMB', 'CNY'],
    ['£', 'GBP'],
    ['$ CAD', 'CAD'],
    ['CAD $', 'CAD'],
    ['kr SEK', 'SEK'],
  ])('%s is %s', (text, code) => {
    expect(findCurrency(text)?.code).toBe(code);
  });

  test.each([
    ['$', 'USD', 'CAD', 'AUD'],
    ['¥', 'JPY', 'CNY'],
    ['￥', 'JPY', 'CNY'],
    ['kr', 'SEK', 'NOK', 'DKK', 'ISK'],
    ['Rs.', 'INR', 'PKR'],
    ['元', 'CNY', 'TWD'],
  ])('%s alone settles nothing', (text, ...candidates) => {
    const found = findCurrency(text);
    expect(found?.code).toBeNull();
    expect(found?.candidates).toEqual(expect.arrayContaining(candidates));
  });

  test.each(['', 'XXX', 'Hamburg', 'INV', '€ USD', 'constructor', '__proto__'])('%j names none', (text) => {
    expect(findCurrency(text)).toBeNull();
  });

  test.each([
    ['€1,234.56', 'EUR'],
    ['1,234.56 €', 'EUR'],
    ['1,234.56\u00a0€', 'EUR'],
    ['1,234.56EUR', 'EUR'],
    ['EUR1,234.56', 'EUR'],
    ['USD 1,234.56', 'USD'],
    ['$1,234.56 USD', 'USD'],
    ['US$1,234.56', 'USD'],
    ['A$ 1,234.56', 'AUD'],
    ['$ 1,234.56', 'USD'],
    ['1,234.56 kr.', 'DKK'],
    ['Rs.1,234.56', 'INR'],
    ['1,234.56 د.إ.‏', 'AED'],
    ['￥1,234', 'JPY'],
    ['1,234円', 'JPY'],
    ['€ 1,234.56 USD', 'unreadable'],
  ])('finds it in %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });
});
