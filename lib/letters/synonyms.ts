/**
 * Names under which accounting and reminder programs know these values (Invoice Ninja, Xero, NetSuite, Yuki, Billomat,
 * BILL), so that a text brought along is understood. What no page shows becomes a blank to fill in.
 */
const blank = (name: string): string => `'${name}' | blank`;

const synonyms: { readonly [name: string]: string } = {
  number: 'invoices.oldest_number',
  invoice_number: 'invoices.oldest_number',
  tranid: 'invoices.oldest_number',
  invoice_reference: 'invoices.oldest_number',
  refnumber: 'invoices.oldest_number',
  amount: 'amount.asked',
  balance: 'amount.asked',
  amount_due: 'amount.asked',
  open_amount: 'amount.asked',
  amountremaining: 'amount.asked',
  fxamountremaining: 'amount.asked',
  invoice_total: 'amount.overdue',
  amount_credited: 'amount.credits',
  date: 'invoices.list',
  trandate: 'invoices.list',
  duedate: 'invoices.oldest_due',
  due_date: 'invoices.oldest_due',
  payment_due: 'invoices.oldest_due',
  due_days: 'terms.days',
  daysoverdue: 'invoices.oldest_days',
  days_overdue: 'invoices.oldest_days',
  overdue_days: 'invoices.oldest_days',
  view_link: 'invoices.pay_link',
  view_url: 'invoices.pay_link',
  view_button: 'invoices.pay_link',
  payment_link: 'invoices.pay_link',
  link_pay_invoice: 'invoices.pay_link',
  company_name: 'customer.name',
  client_name: 'customer.name',
  customer_name: 'customer.name',
  client: 'customer.name',
  account_number: 'customer.number',
  id_number: 'customer.number',
  first_name: 'customer.first_name',
  last_name: 'customer.last_name',
  contact: 'customer.contact',
  contact_name: 'customer.contact',
  email: 'customer.email',
  phone: 'customer.phone',
  level: 'reminders.count',
  previousreminder_date: 'last.written',
  print_date: 'today',
  issuer_name: 'sender.company',
  sender_org: 'sender.company',
  subsidiary: 'sender.company',
  bank_account: 'sender.ways_to_pay',
  is_was: 'invoices.count | is_are',
  po_number: blank('order number'),
  otherrefnum: blank('order number'),
  vat_number: blank('VAT number'),
  sub_total: blank('net amount'),
  tax_total: blank('tax'),
  discount: blank('discount'),
  memo: blank('what the invoice is for'),
  public_notes: blank('what the invoice is for'),
  payment_qrcode: blank('payment code'),
};

/** What a name of another program is called here; null where it is no such name. */
export function synonymOf(name: string): string | null {
  const plainName = name
    .toLowerCase()
    .replace(/^\$+/, '')
    .replace(/[^a-z0-9]+/g, '_');
  const last = plainName.split('_').at(-1) ?? '';
  const found = [plainName, plainName.replace(/^(?:invoice|client|customer)_/, ''), last].find((one) =>
    Object.hasOwn(synonyms, one),
  );
  return found === undefined ? null : (synonyms[found] ?? null);
}
