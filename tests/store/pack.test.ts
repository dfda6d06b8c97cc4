import { expect, it } from 'vitest';
import { storedInvoice } from '../../lib/domain/account.ts';
import { day } from '../../lib/domain/day.ts';
import { mergeInvoice } from '../../lib/store/merge-invoice.ts';
import { pack, unpack } from '../../lib/store/pack.ts';
import { at, invoiceOf, usd } from './builders.ts';

it('packing keeps every field an invoice can have', () => {
  const invoice = invoiceOf({
    recordId: '4711',
    instalment: 2,
    issueDate: day.parse('2026-03-01'),
    dueDate: day.parse('2026-04-01'),
    sentOn: day.parse('2026-03-02'),
    orderNumber: 'PO-7',
    total: usd(500),
    balance: usd(300),
    status: 'partial',
    statusText: 'Partly paid',
    link: 'https://books.example.com/4711',
    email: 'ap@northwind.example',
    customerId: '77',
  });
  const seen = { key: 'id:4711', invoice, at: at(0), page: 'https://books.example.com/', reading: 'r1' };
  const again = { ...seen, invoice: { ...invoice, balance: usd(200) }, at: at(5), reading: 'r2' };
  const filed = mergeInvoice(mergeInvoice(null, seen), again);
  expect(Object.keys(filed).sort()).toEqual([...Object.keys(storedInvoice.shape), 'trail'].sort());
  const derived = {
    ...filed,
    source: { ...filed.source, balance: 'derived' as const, total: 'derived' as const },
  };
  expect(unpack(pack(filed))).toEqual(filed);
  expect(unpack(pack(derived))).toEqual(derived);
});
