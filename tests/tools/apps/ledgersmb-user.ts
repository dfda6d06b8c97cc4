/** Who logs in to which company. */
export const company = 'heron_reed_supply';
export const user = { name: 'clerk', password: 'invented' };

/** The list AR → Reports → Outstanding gives in detail, within the program's own frame of menus. */
export const listAddress = `/login.pl?action=login&company=${company}#/invoice.pl?${new URLSearchParams({
  action: 'invoices_outstanding',
  entity_class: '2',
  is_detailed: '1',
  ...Object.fromEntries(
    [
      'invnumber',
      'transdate',
      'entity_name',
      'netamount',
      'tax',
      'amount',
      'paid',
      'due',
      'due_date',
      'curr',
    ].map((column) => [`col_${column}`, '1']),
  ),
})}`;
