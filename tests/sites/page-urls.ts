import type { Books } from './books.ts';

/** Addresses of the sample pages by name. Records are the ones a reader is most likely to stumble over. */
export function pageUrls(url: string, [first, second]: readonly [Books, Books]): Record<string, string> {
  const at = (books: Books, page: string): string => `${url}/t/${books.tenant}/${page}`;
  const partial = first.invoices.find((line) => line.state === 'partial') ?? first.invoices[0];
  const instalment = first.invoices.find((line) => line.instalment !== null);
  const credit = first.invoices.find((line) => line.kind === 'credit-note');
  const many = mostLines(first, instalment?.customer);
  return {
    invoices: at(first, 'invoices'),
    'invoices-all': at(first, 'invoices?all=1'),
    'invoices-page-2': at(first, 'invoices?page=2'),
    'invoices-last-page': at(first, 'invoices?page=999'),
    'invoices-overdue': at(first, 'invoices?status=overdue'),
    'invoices-search': at(first, `invoices?q=${encodeURIComponent(nameOf(first, many))}`),
    'invoices-second-company': at(second, 'invoices'),
    aging: at(first, 'aging'),
    'credit-note': at(first, `invoices/${credit?.id ?? ''}`),
    invoice: at(first, `invoices/${partial?.id ?? ''}`),
    customer: at(first, `customers/${many}`),
    'customer-instalments': at(first, `customers/${instalment?.customer ?? many}`),
    bills: at(first, 'bills'),
    quotes: at(first, 'quotes'),
    payments: at(first, 'payments'),
    bank: at(first, 'bank'),
    dashboard: at(first, 'dashboard'),
    loading: at(first, 'loading'),
    rechnungen: at(second, 'rechnungen'),
    'half-loaded': at(first, 'half-loaded?delay=never'),
    changing: at(first, 'changing'),
    framed: at(first, 'framed'),
    'framed-elsewhere': at(first, 'framed-elsewhere'),
    ambiguous: at(first, 'ambiguous'),
    empty: at(first, 'empty'),
    renamed: at(first, 'invoices?all=1&company=Larkstone%20Holdings'),
  };
}

/** The customer with most lines in the ledger, other than `without`. */
function mostLines({ customers, invoices }: Books, without: string | undefined): string {
  const count = (id: string): number => invoices.filter((line) => line.customer === id).length;
  return (
    customers
      .map(({ id }) => id)
      .filter((id) => id !== without)
      .sort((a, b) => count(b) - count(a))[0] ?? ''
  );
}

const nameOf = ({ customers }: Books, id: string): string =>
  customers.find((one) => one.id === id)?.name ?? '';
