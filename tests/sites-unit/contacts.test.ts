import { expect, it } from 'vitest';
import { isOpen } from '../../entrypoints/sample-books/book-shapes.ts';
import { bothBooks } from '../sites/books.ts';
import { customer } from '../sites/pages/customer.ts';
import { understandOffline } from '../sites/systems/read-offline.ts';
import { systemsToday } from '../sites/systems/system-pages.ts';

const [books, other] = bothBooks(11, systemsToday);

it('the ledger’s page of a customer gives the telephone number it prints', async () => {
  const owing = books.customers.find(({ id }) =>
    books.invoices.some((line) => line.customer === id && isOpen(line)),
  );
  if (!owing) throw new Error('nobody owes anything');
  const html = customer({
    books,
    query: new URLSearchParams(),
    id: owing.id,
    otherOrigin: 'http://other.example',
    companies: [books, other],
  });
  if (!html) throw new Error('there is no such page');
  const { contacts } = await understandOffline(
    { url: `https://ledger.example.com/customers/${owing.id}`, html, frame: null },
    { profiles: false },
  );
  expect(contacts).toEqual([{ customer: owing.name, customerId: owing.id, phone: owing.phone }]);
});
