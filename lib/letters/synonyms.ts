/**
 * Names under which accounting and reminder programs know these values (Invoice Ninja, Xero, NetSuite, Yuki, Billomat,
 * BILL), so that a text brought along is understood. What no page shows becomes a blank to fill in.
 */
const blank = (name: string): string => `'${name}' | blank`;
const parts = (name: string, variable: string): { readonly [name: string]: string } =>
  Object.fromEntries(
    ['day', 'month', 'year'].map((part) => [`${name}_${part}`, `${variable} | date: '${part}'`]),
  );

export const synonyms: { readonly [name: string]: string } = {
  number: 'invoices.oldest_number',
  invoice_number: 'invoices.oldest_number',
  invoice_no: 'invoices.oldest_number',
  tranid: 'invoices.oldest_number',
  invoice_reference: 'invoices.oldest_number',
  refnumber: 'invoices.oldest_number',
  invoice_type: blank('kind of document'),
  amount: 'amount.asked',
  balance: 'amount.asked',
  amount_due: 'amount.asked',
  partial_due: 'amount.asked',
  open_amount: 'amount.asked',
  amountremaining: 'amount.asked',
  fxamountremaining: 'amount.asked',
  currency: "amount.asked | money: 'code'",
  invoice_total: 'amount.total',
  invoice_amount: 'amount.total',
  amount_paid: 'amount.paid',
  paid_amount: 'amount.paid',
  amount_credited: 'amount.credits',
  date: 'invoices.oldest_date',
  invoice_date: 'invoices.oldest_date',
  trandate: 'invoices.oldest_date',
  duedate: 'invoices.oldest_due',
  due_date: 'invoices.oldest_due',
  payment_due: 'invoices.oldest_due',
  ...parts('date', 'invoices.oldest_date'),
  ...parts('due_date', 'invoices.oldest_due'),
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
  client_number: 'customer.number',
  customer_number: 'customer.number',
  account_number: 'customer.number',
  id_number: 'customer.number',
  client_balance: 'customer.balance',
  customer_balance: 'customer.balance',
  first_name: 'customer.first_name',
  last_name: 'customer.last_name',
  full_name: 'customer.contact',
  contact: 'customer.contact',
  contact_name: 'customer.contact',
  email: 'customer.email',
  phone: 'customer.phone',
  address: blank('postal address'),
  billing_address: blank('postal address'),
  website: blank('website'),
  custom: blank('own field'),
  payment_amount: blank('amount received'),
  payment_date: blank('day received'),
  payment_number: blank('payment reference'),
  transaction_reference: blank('payment reference'),
  refunded: blank('amount refunded'),
  level: 'reminders.count',
  reminder_number: 'reminders.count',
  previousreminder_date: 'last.written',
  print_date: 'today',
  today_long: 'today',
  today_short: "today | date: 'short'",
  issuer_name: 'sender.company',
  issuer_city: 'sender.address',
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
  heading: blank('what the invoice is for'),
  memo: blank('what the invoice is for'),
  invoice_subject: blank('what the invoice is for'),
  public_notes: blank('what the invoice is for'),
  payment_qrcode: blank('payment code'),
};

/** The same names for a line of a loop over invoices. */
const fieldSynonyms: { readonly [name: string]: string } = {
  internalid: 'reference',
  tranid: 'number',
  refnumber: 'number',
  invoice_number: 'number',
  trandate: 'date',
  duedate: 'due',
  due_date: 'due',
  daysoverdue: 'days',
  days_overdue: 'days',
  amount: 'total',
  amountremaining: 'open',
  fxamountremaining: 'open',
  amount_due: 'open',
  balance: 'open',
  amount_paid: 'paid',
  view_link: 'pay_link',
  view_url: 'pay_link',
};

/** What a name of another program is called here; null where it is no such name. */
export function synonymOf(name: string): string | null {
  const plainName = plainOf(name);
  const last = plainName.split('_').at(-1)?.replace(/\d+$/, '') ?? '';
  const bare = plainName.replace(/^(?:invoice|client|customer|contact)_/, '');
  const found = [plainName, bare, last].find((one) => Object.hasOwn(synonyms, one));
  return found === undefined ? null : (synonyms[found] ?? null);
}

/** What another program calls a field of an invoice is called here; null where it is no such name. */
export function fieldSynonymOf(name: string): string | null {
  const plainName = plainOf(name);
  return Object.hasOwn(fieldSynonyms, plainName) ? (fieldSynonyms[plainName] ?? null) : null;
}

const plainOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^\$+/, '')
    .replace(/[^a-z0-9]+/g, '_');
