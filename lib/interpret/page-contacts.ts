import { accountKey } from '../domain/account.ts';
import type { PageContact, Snapshot } from '../domain/snapshot.ts';
import type { Understood } from './columns/understand.ts';
import type { GridColumn } from './grid.ts';
import { headerFields } from './labels/header-fields.ts';
import { headerKey, labelKey } from './labels/header-key.ts';
import { contact } from './labels/words/contact.ts';
import { personIn } from './person-in.ts';
import { phoneIn } from './phone-in.ts';

const labels = new Set(
  Object.values(contact).flatMap((words) =>
    words.split(';').map((label) => labelKey(label.replace(/\s+/g, ' '))),
  ),
);

/** Whether a column or pair is called what a person at the customer's is called. */
export const isContact = ({ header }: GridColumn): boolean => labels.has(headerKey(header));

const isPhone = ({ header }: GridColumn): boolean =>
  headerFields(header).some(({ field, exact }) => exact && field === 'phone');

/** A row of a list, 1-based as `SeenInvoice` counts, and whose it is. */
type Owned = Pick<PageContact, 'customer' | 'customerId'> & { readonly row: number };

/**
 * Whom to reach at each customer's, by the columns for it that hold no other field: the first row that shows a fact
 * counts. `given` is a column that is known to name the person.
 */
export function contactsIn(
  list: Understood,
  rows: readonly Owned[],
  given: GridColumn | null = null,
): Pick<Snapshot, 'contacts'> {
  const taken = new Set([...list.fields].flatMap(([field, column]) => (field === 'phone' ? [] : [column])));
  const free = list.grid.columns.filter((column) => column === given || !taken.has(column));
  const [named, phoned] = [free.filter(isContact), free.filter(isPhone)];
  if (named.length + phoned.length === 0) return {};
  const found = new Map<string, PageContact>();
  for (const { row, customer, customerId } of rows) {
    const key = accountKey({ customer, customerId });
    const known = key === null ? undefined : (found.get(key) ?? { customer, customerId });
    if (key === null || !known) continue;
    const contactName =
      known.contactName ?? first(named, row - 1, (text) => otherThan(customer, personIn(text)));
    const phone = known.phone ?? first(phoned, row - 1, phoneIn);
    if (contactName || phone)
      found.set(key, { ...known, ...(contactName && { contactName }), ...(phone && { phone }) });
  }
  return found.size > 0 ? { contacts: [...found.values()] } : {};
}

const otherThan = (customer: string | null, name: string | null): string | null =>
  name === customer ? null : name;

function first(
  columns: readonly GridColumn[],
  row: number,
  read: (text: string) => string | null,
): string | null {
  for (const { cells } of columns) {
    const value = read(cells[row] ?? '');
    if (value) return value;
  }
  return null;
}
