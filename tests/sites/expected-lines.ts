/** What a careful reader finds in a list, worked out from the books alone and never from a page. */
import type { SampleInvoice } from '../../entrypoints/sample-books/book-shapes.ts';
import type { Books } from './books.ts';

/** What one page prints of a line beyond the facts in the books. */
export type Printed = {
  /** The customer's name is a link, which shows the customer's id. */
  readonly customerLinked: boolean;
  readonly german: boolean;
};

const words = {
  open: ['Open', 'Offen'],
  overdue: ['Overdue', 'Überfällig'],
  partial: ['Partially paid', 'Teilweise bezahlt'],
  paid: ['Paid', 'Bezahlt'],
  draft: ['Draft', 'Entwurf'],
  void: ['Void', 'Storniert'],
} as const;

const late = (line: SampleInvoice, books: Books): boolean =>
  line.state === 'open' && line.due !== null && line.due < books.today;

/** The lines in the order of `lines`; instalments are told apart only where a second one is in sight. */
export function expectedLines(books: Books, lines: readonly SampleInvoice[], printed: Printed) {
  const names = new Map(books.customers.map(({ id, name }) => [id, name]));
  return lines.map((line) => {
    const siblings = lines.filter(({ id }) => id === line.id);
    const word = words[late(line, books) ? 'overdue' : line.state];
    return {
      number: line.number,
      recordId: line.id,
      customer: names.get(line.customer),
      customerId: printed.customerLinked ? line.customer : null,
      kind: line.kind,
      instalment: siblings.length > 1 ? siblings.indexOf(line) + 1 : null,
      issueDate: line.issued,
      dueDate: line.due,
      total: money(line.total, books),
      balance: money(line.total - line.paid, books),
      status: line.state,
      statusText: printed.german ? word[1] : word[0],
      link: `{origin}/t/${books.tenant}/invoices/${line.id}`,
      email: null,
      source: { total: 'known', balance: 'known', issueDate: 'known' },
    };
  });
}

export const money = (minor: number, { currency }: Books) => ({ minor, currency, basis: 'document' });

/** The book as its address proves it. */
export const expectedBook = ({ tenant, company }: Books) => ({ key: `{host}#${tenant}`, name: company });
