/** The SQL that gives a fresh LedgerSMB company (1.6, with the general US chart) a user and open invoices. */
import { companyCurrency, type OpenInvoice } from './open-invoices.ts';

export type User = { readonly name: string; readonly password: string };

/** Posts every invoice, and a payment where one was made, against the accounts the program itself would use. */
export function seedSql(user: User, invoices: readonly OpenInvoice[]): string {
  const customers = [...new Set(invoices.map(({ customer }) => customer))];
  return [
    'begin;',
    'set search_path = public;',
    `update defaults set value = ${text(companyCurrency)} || ':EUR' where setting_key = 'curr';`,
    userSql(user),
    ...customers.map(customerSql),
    ...invoices.map((invoice) => invoiceSql(invoice, customers.indexOf(invoice.customer))),
    'commit;',
  ].join('\n');
}

const country = `(select id from country where short_name = 'US')`;

const userSql = ({ name, password }: User): string => `do $$ declare who int; role record; begin
  insert into entity(name, entity_class, country_id) values ('Clerk, Test', 3, ${country}) returning id into who;
  insert into person(entity_id, first_name, last_name) values (who, 'Test', 'Clerk');
  perform admin__save_user(null, who, ${text(name)}, ${text(password)}, false);
  for role in select rolname from admin__get_roles() loop
    perform admin__add_user_to_role(${text(name)}, role.rolname::text);
  end loop;
end $$;`;

const customerSql = (name: string, index: number): string => `do $$ declare who int; begin
  insert into entity(name, entity_class, country_id) values (${text(name)}, 2, ${country}) returning id into who;
  insert into company(entity_id, legal_name) values (who, ${text(name)});
  insert into entity_credit_account(entity_id, entity_class, meta_number, curr, ar_ap_account_id)
    values (who, 2, ${text(code(index))}, ${text(companyCurrency)}, ${account('1200')});
end $$;`;

function invoiceSql(invoice: OpenInvoice, customer: number): string {
  const { number, issued, due, currency, net, tax, paid } = invoice;
  const total = decimal(net + tax);
  const post = (accno: string, amount: string, day: string) =>
    `(item, ${account(accno)}, ${amount}, ${text(day)}, true)`;
  const lines = [
    post('1200', `-(${total})`, issued),
    post('4010', decimal(net), issued),
    ...(tax === 0 ? [] : [post('2150', decimal(tax), issued)]),
    ...(paid === 0 ? [] : [post('1200', decimal(paid), due), post('1060', `-(${decimal(paid)})`, due)]),
  ];
  return `do $$ declare item int; begin
  insert into ar(invnumber, transdate, crdate, duedate, amount, netamount, invoice, curr, approved, entity_credit_account)
    values (${text(number)}, ${text(issued)}, ${text(issued)}, ${text(due)}, ${total}, ${decimal(net)}, false,
      ${text(currency)}, true, (select id from entity_credit_account where meta_number = ${text(code(customer))}))
    returning id into item;
  insert into acc_trans(trans_id, chart_id, amount, transdate, approved) values ${lines.join(', ')};
end $$;`;
}

const code = (customer: number): string => `C-${customer + 1}`;
const account = (accno: string): string => `(select id from account where accno = ${text(accno)})`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** 12345 → "123.45"; never through a fraction. */
function decimal(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
