import { expect, it } from 'vitest';
import { invoiceLink } from '../../lib/panel/record-link.ts';
import { book } from '../components/fake-data.ts';

const frappe = { ...book, site: 'erpnext', origin: 'https://erp.northwind.example.com' };

it('is the link the page gave, whatever the product', () => {
  const link = 'https://erp.northwind.example.com/x';
  expect(invoiceLink({ link, recordId: 'SINV-1' }, frappe)).toBe(link);
});

it('is built as the product builds its addresses where the page gave none', () => {
  expect(invoiceLink({ link: null, recordId: 'SINV 1/2' }, frappe)).toBe(
    'https://erp.northwind.example.com/app/sales-invoice/SINV%201%2F2',
  );
});

it('is none for an unknown product, or without a record', () => {
  expect(invoiceLink({ link: null, recordId: '1' }, book)).toBeNull();
  expect(invoiceLink({ link: null, recordId: null }, frappe)).toBeNull();
});
