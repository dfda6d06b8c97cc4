/** Pages full of amounts and days on which nobody owes the company anything. */
import { dayFirstDate, shortDate, symbolAmount } from './format.ts';
import type { Content, Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { customerOf } from './view.ts';

/** What the company itself has to pay. */
export function bills(view: View): string {
  const { books } = view;
  const money = (cents: number): string => symbolAmount(cents, books.currency);
  const body = table(
    ['Bill #', 'Supplier', 'Bill date', 'Due date', 'Total', 'Balance due', 'Status'],
    books.bills.map((bill) => [
      bill.number,
      bill.supplier,
      shortDate(bill.issued),
      shortDate(bill.due),
      money(bill.total),
      money(bill.total - bill.paid),
      bill.paid === bill.total ? 'Paid' : bill.due < books.today ? 'Overdue' : 'Awaiting payment',
    ]),
  );
  return layout(view, { title: 'Bills to pay', current: 'bills', body });
}

/** Offers. */
export function quotes(view: View): string {
  const { books } = view;
  const body = table(
    ['Quote #', 'Customer', 'Quote date', 'Valid until', 'Total', 'Status'],
    books.quotes.map((quote) => [
      quote.number,
      customerOf(books, quote.customer).name,
      shortDate(quote.issued),
      shortDate(quote.validUntil),
      symbolAmount(quote.total, books.currency),
      quote.status,
    ]),
  );
  return layout(view, { title: 'Quotes', current: 'quotes', body });
}

const methods = ['Bank transfer', 'Card', 'Cheque'] as const;

/** Money that has come in, made from what the ledger says was paid. */
const paymentsOf = ({ books }: View) =>
  books.invoices
    .filter((line) => line.paid > 0)
    .map((line, at) => ({
      number: `PAY-${3001 + at}`,
      day: line.due !== null && line.due < books.today ? line.due : books.today,
      customer: customerOf(books, line.customer).name,
      invoice: line.number,
      method: methods[at % methods.length] ?? '',
      amount: line.paid,
    }));

export function payments(view: View): string {
  const body = table(
    ['Payment #', 'Date received', 'Customer', 'Applied to', 'Method', 'Amount received'],
    paymentsOf(view).map((payment) => [
      payment.number,
      shortDate(payment.day),
      payment.customer,
      payment.invoice,
      payment.method,
      symbolAmount(payment.amount, view.books.currency),
    ]),
  );
  return layout(view, { title: 'Payments received', current: 'payments', body });
}

/** A bank account: its running balance is nobody's debt. */
export function bank(view: View): string {
  let balance = 1_250_000;
  const lines = paymentsOf(view)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((payment, at) => {
      const spent = at % 4 === 3 ? 4_550 : 0;
      balance += spent > 0 ? -spent : payment.amount;
      return [
        dayFirstDate(payment.day),
        spent > 0 ? 'Card fees' : `Transfer ${payment.customer}`,
        spent > 0 ? symbolAmount(spent, view.books.currency) : '',
        spent > 0 ? '' : symbolAmount(payment.amount, view.books.currency),
        symbolAmount(balance, view.books.currency),
      ];
    });
  const body = table(['Date', 'Description', 'Spent', 'Received', 'Balance'], lines);
  return layout(view, { title: 'Bank account · Current account 0042', current: 'bank', body });
}

const table = (
  headers: readonly string[],
  rows: readonly (readonly Content[])[],
): Html => html`<table class="list">
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>`;
